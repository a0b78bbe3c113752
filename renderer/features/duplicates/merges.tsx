import { useTranslation } from 'react-i18next';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/page-header.tsx';
import { SentenceList } from '../../ui/sentence-list.tsx';
import { tell } from '../../ui/toast.tsx';

/** What was put together before, with the way to take it apart as long as nothing changed. */
export const Merges = () => {
  const { t } = useTranslation('duplicates');
  const { data = [] } = useQueryOp('duplicates.merges', {});
  const undo = useCommandOp('duplicates.undo', ['clients', 'notes', 'consents', 'retention']);
  if (data.length === 0) return null;
  return (
    <Section title={t('merges.title')}>
      <Failure error={undo.error} />
      <SentenceList
        sentences={data.map(({ id, at, by, listName, otherName, canUndo }) => ({
          id,
          text: t('merges.line', { one: listName, other: otherName }),
          line: `${t('merges.when', { at, who: by })}${canUndo ? '' : ` ${t('merges.changed')}`}`,
          action: canUndo ? (
            <Button
              size="small"
              isPending={undo.isPending && undo.variables.id === id}
              aria-label={t('merges.undoLabel', { one: listName, other: otherName })}
              onPress={() => undo.mutate({ id }, { onSuccess: () => tell(t('merges.undone')) })}
            >
              {t('merges.undo')}
            </Button>
          ) : undefined,
        }))}
      />
    </Section>
  );
};
