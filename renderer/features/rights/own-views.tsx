import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Addition } from '../../../core/contract/rights.ts';
import type { ClientId, NoteId } from '../../../core/kernel/ids.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { AddView } from './add-view.tsx';
import styles from './own-view.module.css';

/** What the person herself says, set apart from what the organisation wrote. */
export const OwnView = ({ addition }: { readonly addition: Addition }) => {
  const { t } = useTranslation('rights');
  const { on, text, by } = addition;
  return (
    <blockquote className={styles['view']}>
      <p className={styles['head']}>{t('view.head', { on, by })}</p>
      <p dir="auto" className={styles['text']}>
        {text}
      </p>
    </blockquote>
  );
};

type ViewsProps = { readonly clientId: ClientId };

/** The views that stand with the file as a whole, and the way to add one to it or to a note. */
export const OwnViews = ({ clientId }: ViewsProps) => {
  const { t } = useTranslation('rights');
  const { data, error } = useQueryOp('rights.additions', { clientId });
  const [isAdding, setAdding] = useState(false);
  const ofFile = (data ?? []).filter(({ noteId }) => noteId === null);
  const ofNotes = (data?.length ?? 0) - ofFile.length;
  return (
    <Section title={t('view.title')}>
      <Stack>
        <Prose soft>{t('view.what')}</Prose>
        <Failure error={error} />
        {ofFile.map((addition) => (
          <OwnView key={addition.id} addition={addition} />
        ))}
        {ofNotes > 0 ? <Prose soft>{t('view.atNotes', { count: ofNotes })}</Prose> : null}
        <div>
          <Button onPress={() => setAdding(true)}>{t('view.add')}</Button>
        </div>
      </Stack>
      <AddView isOpen={isAdding} clientId={clientId} onClose={() => setAdding(false)} />
    </Section>
  );
};

/** The views that were pinned to one note: directly under it. */
export const ViewsOfNote = ({ clientId, noteId }: ViewsProps & { readonly noteId: NoteId }) => {
  const { data } = useQueryOp('rights.additions', { clientId });
  return (data ?? [])
    .filter((addition) => addition.noteId === noteId)
    .map((addition) => <OwnView key={addition.id} addition={addition} />);
};
