import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Note } from '../../../core/contract/notes.ts';
import type { ClientId, NoteId } from '../../../core/kernel/ids.ts';
import { Button } from '../../ui/button.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { RemoveQuestion } from '../../call/remove-question.tsx';
import type { BelowNote } from './below-note.ts';
import { CorrectNote } from './correct-note.tsx';
import { NoteActs } from './note-acts.tsx';
import { useNoteHead } from './note-head.ts';
import { NoteText } from './note-text.tsx';
import { useRemoveNote } from './use-remove-note.ts';

/** How many notes are built at once; more come when somebody asks. */
const step = 40;

type NoteListProps = {
  readonly clientId: ClientId;
  readonly notes: readonly Note[];
  readonly Below?: BelowNote;
};

/** Notes, the newest first, each with the way to correct it and to remove a wrong one. */
export const NoteList = ({ clientId, notes, Below }: NoteListProps) => {
  const { t } = useTranslation('notes');
  const headOf = useNoteHead();
  const remove = useRemoveNote(clientId);
  const [shown, setShown] = useState(step);
  const [correcting, setCorrecting] = useState<NoteId | null>(null);
  const [removing, setRemoving] = useState<NoteId | null>(null);
  const stopCorrecting = (id: NoteId) => {
    flushSync(() => setCorrecting(null));
    document.getElementById(`correct-${id}`)?.focus();
  };
  const more = Math.min(step, notes.length - shown);
  return (
    <Stack>
      <Timeline
        label={t('label')}
        moments={notes.slice(0, shown).map((note) =>
          note.id === correcting
            ? {
                id: note.id,
                when: headOf(note),
                children: (
                  <CorrectNote clientId={clientId} note={note} onDone={() => stopCorrecting(note.id)} />
                ),
              }
            : {
                id: note.id,
                when: headOf(note),
                children: (
                  <>
                    <NoteText text={note.text} />
                    {Below ? <Below clientId={clientId} noteId={note.id} /> : null}
                  </>
                ),
                actions: <NoteActs note={note} onCorrect={setCorrecting} onRemove={setRemoving} />,
              },
        )}
      />
      {more > 0 ? (
        <div>
          <Button onPress={() => setShown(shown + step)}>{t('more', { count: more })}</Button>
        </div>
      ) : null}
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
    </Stack>
  );
};
