import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { In } from '../../../core/contract/index.ts';
import type { ClientId } from '../../../core/kernel/ids.ts';
import { refusedRule } from '../../../core/kernel/refusal.ts';
import { DraftOffer } from '../../call/draft-offer.tsx';
import { useErrorText } from '../../call/error-text.ts';
import { GuardedText } from '../../call/guarded-text.tsx';
import { useDraft } from '../../call/use-draft.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SpecialDraft } from './special-draft.ts';
import { SpecialFields } from './special-fields.tsx';
import { useOwnNames } from './use-own-names.ts';

export type SpecialInput = Omit<In<'notes.writeSpecial'>, 'clientId' | 'isNotBsn'>;

export type SpecialEditorProps = {
  readonly clientId: ClientId;
  readonly label: string;
  readonly start: SpecialDraft;
  /** Where what is typed is kept until it is saved. */
  readonly keptAt: string;
  /** Saves; throws what the store refused. */
  readonly onSave: (input: SpecialInput) => Promise<void>;
  readonly onBack: () => void;
};

type Field = Exclude<keyof SpecialDraft, 'isWithClient'>;

const fields: readonly Field[] = ['on', 'category', 'exception', 'reason', 'text'];

/** Which refusal belongs beside which field. */
const fieldOf: Readonly<Record<string, Field>> = {
  'in-future': 'on',
  'special-exception-unfit': 'exception',
  'special-consent-missing': 'exception',
  'special-reason-missing': 'reason',
  'bsn-in-text': 'text',
  'maybe-bsn-in-text': 'text',
};

const inputOf = ({
  on,
  category,
  exception,
  text,
  reason,
  isWithClient,
}: SpecialDraft): SpecialInput | null =>
  on && category && exception && reason.trim() !== '' && text.trim() !== ''
    ? { on, category, exception, reason: reason.trim(), text: text.trim(), isWithClient }
    : null;

/** Writes or corrects a note with special data: first what, why and on which exception, then the text. */
export const SpecialEditor = (props: SpecialEditorProps) => {
  const { clientId, label, start, keptAt, onSave, onBack } = props;
  const { t } = useTranslation('notes');
  const textOf = useErrorText();
  const own = useOwnNames(clientId);
  const [draft, setDraft] = useState(start);
  const [error, setError] = useState<unknown>(null);
  const [wasTried, setTried] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const isDirty = JSON.stringify(draft) !== JSON.stringify(start);
  const kept = useDraft(keptAt, draft, { schema: SpecialDraft, isDirty, onTakeUp: setDraft });
  const rule = refusedRule(error);
  const refusedField = rule === null ? null : (fieldOf[rule] ?? null);
  const isMissing = (field: Field): boolean => {
    const value = draft[field];
    return value === null || value.trim() === '';
  };
  const errorOf = (field: Field): string | null => {
    if (wasTried && isMissing(field)) return t(`special.missing.${field}`);
    return refusedField === field ? textOf(error) : null;
  };
  const mending = fields.flatMap((field) => {
    const text = errorOf(field);
    return text === null ? [] : [{ id: `special-${field}`, text }];
  });
  const change = (next: Partial<SpecialDraft>) => {
    setDraft((before) => ({ ...before, ...next }));
    setError(null);
  };
  const save = async () => {
    const input = inputOf(draft);
    setTried(true);
    if (!input) return;
    setSaving(true);
    try {
      await onSave(input);
      kept.discard();
    } catch (refused) {
      setError(refused);
    }
    setSaving(false);
  };
  return (
    <>
      <DraftOffer draft={kept} />
      <Form label={label} errors={mending} onSubmit={() => void (isSaving || save())}>
        <DateField
          id="special-on"
          label={t('editor.on')}
          value={draft.on}
          onChange={(on) => change({ on })}
          error={errorOf('on')}
        />
        <SpecialFields clientId={clientId} draft={draft} change={change} errorOf={errorOf} />
        <GuardedText
          id="special-text"
          label={t('special.text')}
          hint={t('special.textHint')}
          value={draft.text}
          onChange={(text) => change({ text })}
          error={errorOf('text')}
          own={own.names}
          maxLength={20_000}
          maySpecial
        />
        <Checkbox isSelected={draft.isWithClient} onChange={(isWithClient) => change({ isWithClient })}>
          {t('editor.withClient')}
        </Checkbox>
        {error && refusedField === null ? (
          <Notice kind="danger" isLive>
            <p>{textOf(error)}</p>
          </Notice>
        ) : null}
        <FormActions>
          <Button look="primary" type="submit" isPending={isSaving} keyHint="Ctrl S">
            {t('editor.save')}
          </Button>
          <Button
            look="quiet"
            onPress={() => {
              kept.discard();
              onBack();
            }}
          >
            {t('editor.back')}
          </Button>
        </FormActions>
      </Form>
    </>
  );
};
