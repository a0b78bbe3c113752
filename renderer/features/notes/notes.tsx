import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientId } from '../../../core/kernel/ids.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Stack } from '../../ui/stack.tsx';
import { tell } from '../../ui/toast.tsx';
import type { BelowNote } from './below-note.ts';
import { findNotes, foldNotes } from './find-notes.ts';
import { NoteEditor } from './note-editor.tsx';
import { NoteList } from './note-list.tsx';
import styles from './notes.module.css';
import { SpecialList } from './special-list.tsx';

export type NotesProps = {
  readonly clientId: ClientId;
  readonly isWriting: boolean;
  readonly onWriting: (isWriting: boolean) => void;
  readonly Below?: BelowNote;
};

/** Brings the focus back to the side that one was on, once the editor is gone. */
const useFocusAfter = (isWriting: boolean): void => {
  const was = useRef(isWriting);
  useEffect(() => {
    if (was.current && !isWriting)
      document.querySelector<HTMLElement>('#sheet [role=tab][aria-selected=true]')?.focus();
    was.current = isWriting;
  }, [isWriting]);
};

const WriteNote = ({ clientId, onWriting }: Omit<NotesProps, 'isWriting' | 'Below'>) => {
  const { t } = useTranslation('notes');
  const today = useQueryOp('vault.me', {}).data?.today;
  const { mutateAsync } = useCommandOp('notes.write', ['clients', 'retention']);
  return today ? (
    <NoteEditor
      label={t('write.title')}
      clientId={clientId}
      start={{ on: today, kind: 'conversation', text: '', isWithClient: false }}
      keptAt={`notes/new/${clientId}`}
      onSave={async (note, release) => {
        await mutateAsync({ ...note, clientId });
        release();
        tell(t('write.done'));
        onWriting(false);
      }}
      onBack={() => onWriting(false)}
    />
  ) : null;
};

/** The notes of one file: writing, finding, correcting and removing. */
export const Notes = ({ clientId, isWriting, onWriting, Below }: NotesProps) => {
  const { t } = useTranslation('notes');
  const { data: notes, error } = useQueryOp('notes.list', { clientId });
  const [words, setWords] = useState('');
  const asked = useDeferredValue(words);
  useFocusAfter(isWriting);
  const [ordinary, special] = useMemo(() => {
    const all = notes ?? [];
    return [
      all.filter((note) => note.special === null),
      all.filter((note) => note.special !== null),
    ] as const;
  }, [notes]);
  const folded = useMemo(() => foldNotes(ordinary), [ordinary]);
  const found = findNotes(folded, asked);
  const hasMany = ordinary.length > 5;
  return (
    <Stack gap={isWriting ? 'loose' : 'normal'}>
      {isWriting ? <WriteNote clientId={clientId} onWriting={onWriting} /> : null}
      <Failure error={error} />
      {notes || error ? null : <Loading />}
      {notes && ordinary.length === 0 && !isWriting ? (
        <EmptyState action={<Button onPress={() => onWriting(true)}>{t('write.button')}</Button>}>
          {t('empty')}
        </EmptyState>
      ) : null}
      {hasMany ? (
        <div className={styles['find']}>
          <SearchField label={t('find')} placeholder={t('find')} value={words} onChange={setWords} />
        </div>
      ) : null}
      {hasMany && found.length === 0 ? <p role="status">{t('none')}</p> : null}
      <NoteList clientId={clientId} notes={found} {...(Below ? { Below } : {})} />
      {notes ? <SpecialList clientId={clientId} notes={special} {...(Below ? { Below } : {})} /> : null}
    </Stack>
  );
};
