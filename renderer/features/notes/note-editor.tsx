import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { type In } from '../../../core/contract/index.ts';
import { NoteKind } from '../../../core/contract/notes.ts';
import { findSpecial, takeSpecial } from '../../../core/guard/find-special.ts';
import { Day } from '../../../core/kernel/day.ts';
import type { ClientId } from '../../../core/kernel/ids.ts';
import { refusedRule } from '../../../core/kernel/refusal.ts';
import { canBeWithClient, longNote } from '../../../core/notes/check-note.ts';
import { DraftOffer } from '../../call/draft-offer.tsx';
import { useErrorText } from '../../call/error-text.ts';
import { GuardedText } from '../../call/guarded-text.tsx';
import { useDraft } from '../../call/use-draft.ts';
import { Beside } from '../../ui/beside.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { useLeaveGuard } from '../../ui/leave-guard.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import { Prose } from '../../ui/stack.tsx';
import { SpecialDialog } from './special-dialog.tsx';
import { emptySpecial } from './special-draft.ts';
import { useOwnNames } from './use-own-names.ts';

/** A note as it is being written. */
const NoteDraft = z.strictObject({
  on: Day.nullable(),
  kind: NoteKind,
  text: z.string().max(20_000),
  isWithClient: z.boolean(),
});
type NoteDraft = z.output<typeof NoteDraft>;

/** A note as it is sent. */
export type NoteInput = Omit<In<'notes.write'>, 'clientId' | 'isNotBsn'>;

type NoteEditorProps = {
  readonly clientId: ClientId;
  readonly label: string;
  readonly start: NoteDraft;
  /** Where what is typed is kept until it is saved: names the form and an id. */
  readonly keptAt: string;
  /** Saves and goes on; throws what the store refused. */
  readonly onSave: (note: NoteInput, release: () => void) => Promise<void>;
  /** Goes back without saving; `forget` lets go of what was typed. */
  readonly onBack: (forget: () => void) => void;
};

/** Writes or corrects one note. Ctrl+Enter and Ctrl+S save. */
export const NoteEditor = ({ clientId, label, start, keptAt, onSave, onBack }: NoteEditorProps) => {
  const { t } = useTranslation('notes');
  const textOf = useErrorText();
  const [draft, setDraft] = useState(start);
  const [error, setError] = useState<unknown>(null);
  const [isSaving, setSaving] = useState(false);
  const [moving, setMoving] = useState<ReturnType<typeof takeSpecial> | null>(null);
  const own = useOwnNames(clientId);
  const isDirty = JSON.stringify(draft) !== JSON.stringify(start);
  const kept = useDraft(keptAt, draft, { schema: NoteDraft, isDirty, onTakeUp: setDraft });
  const { question, release } = useLeaveGuard(isDirty, kept.discard);
  const rule = refusedRule(error);
  const change = (next: Partial<NoteDraft>) => {
    setDraft((before) => ({ ...before, ...next }));
    setError(null);
  };
  const save = async () => {
    const { on, kind, text } = draft;
    const isWithClient = draft.isWithClient && canBeWithClient(kind);
    if (on === null || text.trim() === '') return setError('missing');
    setSaving(true);
    try {
      await onSave({ on, kind, text: text.trim(), isWithClient }, () => {
        kept.discard();
        release();
      });
    } catch (refused) {
      setError(refused);
    }
    setSaving(false);
  };
  const isMissing = error === 'missing';
  const dayError = rule === 'in-future' || rule === 'file-is-closed' ? textOf(error) : null;
  const textError = rule === 'bsn-in-text' || rule === 'maybe-bsn-in-text' ? textOf(error) : null;
  return (
    <>
      <DraftOffer draft={kept} />
      <Form label={label} onSubmit={() => void (isSaving || save())}>
        <Beside>
          <DateField
            id="note-on"
            label={t('editor.on')}
            value={draft.on}
            onChange={(on) => change({ on })}
            error={isMissing && draft.on === null ? t('editor.dayMissing') : dayError}
          />
          <Select
            label={t('editor.kind')}
            choices={NoteKind.options.map((id) => ({ id, text: t(`kindChoice.${id}`) }))}
            value={draft.kind}
            onChange={(kind) => change({ kind })}
          />
        </Beside>
        <GuardedText
          id="note-text"
          label={t('editor.text')}
          hint={own.initials ? t('editor.hintFor', own) : t('editor.hint')}
          own={own.names}
          onSpecial={() => setMoving(takeSpecial(draft.text))}
          value={draft.text}
          onChange={(text) => change({ text })}
          error={isMissing && draft.text.trim() === '' ? t('editor.textMissing') : textError}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
            else event.continuePropagation();
          }}
          maxLength={20_000}
          autoFocus
        />
        {draft.text.length > longNote ? (
          <Prose soft>{t('editor.long', { count: draft.text.length })}</Prose>
        ) : null}
        {canBeWithClient(draft.kind) ? (
          <Checkbox
            isSelected={draft.isWithClient}
            onChange={(isWithClient) => change({ isWithClient })}
            hint={t('editor.withClientHint')}
          >
            {t('editor.withClient')}
          </Checkbox>
        ) : null}
        {error && !isMissing && textError === null && dayError === null ? (
          <Notice kind="danger" isLive>
            <p>{textOf(error)}</p>
          </Notice>
        ) : null}
        <FormActions>
          <Button look="primary" type="submit" isPending={isSaving} keyHint="Ctrl S">
            {t('editor.save')}
          </Button>
          <Button look="quiet" onPress={() => onBack(kept.discard)}>
            {t('editor.back')}
          </Button>
        </FormActions>
      </Form>
      <SpecialDialog
        clientId={clientId}
        start={
          moving && {
            ...emptySpecial(draft.on),
            category: findSpecial(moving.taken)[0]?.category ?? null,
            text: moving.taken,
          }
        }
        noteId={null}
        onClose={() => setMoving(null)}
        onKept={() => change({ text: moving?.rest ?? draft.text })}
      />
      {question}
    </>
  );
};
