import { useTranslation } from 'react-i18next';
import type { ClientId } from '../../../core/kernel/ids.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { Timeline } from '../../ui/timeline.tsx';
import { useNoteHead } from './note-head.ts';
import { NoteText } from './note-text.tsx';

/** The newest ordinary note of a file: special data are not shown unasked. */
export const LatestNote = ({ clientId }: { readonly clientId: ClientId }) => {
  const { t } = useTranslation('notes');
  const { data: notes = [], error } = useQueryOp('notes.list', { clientId });
  const headOf = useNoteHead();
  if (error) return <Failure error={error} />;
  return (
    <Timeline
      label={t('latest')}
      moments={notes
        .filter(({ special }) => special === null)
        .slice(0, 1)
        .map((note) => ({
          id: note.id,
          when: headOf(note),
          children: <NoteText text={note.text} />,
        }))}
    />
  );
};
