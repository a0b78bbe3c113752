import { Lock } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Note } from '../../../core/contract/notes.ts';
import type { ClientId, NoteId } from '../../../core/kernel/ids.ts';
import { specialExceptionWords } from '../../../core/kernel/words.ts';
import { useLanguage } from '../../call/use-language.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { RemoveQuestion } from '../../call/remove-question.tsx';
import type { BelowNote } from './below-note.ts';
import { NoteActs } from './note-acts.tsx';
import { NoteText } from './note-text.tsx';
import { useNoteHead } from './note-head.ts';
import styles from './notes.module.css';
import { SpecialDialog } from './special-dialog.tsx';
import { draftOfSpecial, emptySpecial, type SpecialDraft } from './special-draft.ts';
import { useRemoveNote } from './use-remove-note.ts';

/** The text with why it is there, and that it waits for the purge when its consent ended. */
const SpecialText = ({ note }: { readonly note: Note }) => {
  const { t } = useTranslation('notes');
  const lang = useLanguage();
  const { special, losesBasisOn, text } = note;
  if (!special) return null;
  return (
    <>
      <NoteText text={text} />
      <p className={styles['why']}>
        {t('special.why', {
          exception: specialExceptionWords[special.exception][lang],
          reason: special.reason,
        })}
      </p>
      {losesBasisOn ? (
        <p>
          <Tag tone="amber">{t('special.lost', { on: losesBasisOn })}</Tag>
        </p>
      ) : null}
    </>
  );
};

type SpecialListProps = {
  readonly clientId: ClientId;
  readonly notes: readonly Note[];
  readonly Below?: BelowNote;
};

/** Special data of a file, apart from the contacts and out of sight until somebody asks for them. */
export const SpecialList = ({ clientId, notes, Below }: SpecialListProps) => {
  const { t } = useTranslation('notes');
  const today = useQueryOp('vault.me', {}).data?.today ?? null;
  const headOf = useNoteHead();
  const remove = useRemoveNote(clientId);
  const [isShown, setShown] = useState(false);
  const [removing, setRemoving] = useState<NoteId | null>(null);
  const [open, setOpen] = useState<{ readonly id: NoteId | null; readonly start: SpecialDraft } | null>(null);
  const correct = (id: NoteId) => {
    const note = notes.find((it) => it.id === id);
    const start = note && draftOfSpecial(note);
    if (start) setOpen({ id, start });
  };
  return (
    <div className={styles['apart']}>
      <Section title={t('special.title')}>
        <Stack>
          <Prose soft>{t('special.intro')}</Prose>
          <div className={styles['row']}>
            {notes.length > 0 ? (
              <Button icon={Lock} aria-expanded={isShown} onPress={() => setShown(!isShown)}>
                {t(isShown ? 'special.hide' : 'special.show', { count: notes.length })}
              </Button>
            ) : null}
            <Button look="quiet" onPress={() => setOpen({ id: null, start: emptySpecial(today) })}>
              {t('special.writeButton')}
            </Button>
          </div>
          {isShown ? (
            <Timeline
              label={t('special.title')}
              moments={notes.map((note) => ({
                id: note.id,
                when: headOf(note),
                children: (
                  <>
                    <SpecialText note={note} />
                    {Below ? <Below clientId={clientId} noteId={note.id} /> : null}
                  </>
                ),
                actions: (
                  <NoteActs
                    note={note}
                    onRemove={setRemoving}
                    {...(note.losesBasisOn === null ? { onCorrect: correct } : {})}
                  />
                ),
              }))}
            />
          ) : null}
        </Stack>
        <SpecialDialog
          clientId={clientId}
          start={open?.start ?? null}
          noteId={open?.id ?? null}
          onClose={() => setOpen(null)}
          onKept={() => setShown(true)}
        />
        <RemoveQuestion
          of="notes"
          recordId={clientId}
          isOpen={removing !== null}
          onClose={() => setRemoving(null)}
          onRemove={(reason) => {
            if (removing) remove(removing, reason);
            setRemoving(null);
          }}
        />
      </Section>
    </div>
  );
};
