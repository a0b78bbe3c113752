import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DuplicatePair } from '../../../core/contract/duplicates.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp, useQueryOp, useTaskOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FormActions } from '../../ui/form.tsx';
import { Pager } from '../../ui/pager.tsx';
import { Progress } from '../../ui/progress.tsx';
import { SentenceList } from '../../ui/sentence-list.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { tell } from '../../ui/toast.tsx';
import { comparePath } from './place.ts';
import { useReasonWords } from './reason-words.ts';

const pageSize = 25;

const isSameName = ({ oneName, otherName }: DuplicatePair): boolean => oneName === otherName;

/** Looks for files of one person, and lists the pairs that were found, most alike first. */
export const Pairs = () => {
  const { t } = useTranslation('duplicates');
  const reasonWords = useReasonWords();
  const [offset, setOffset] = useState(0);
  const find = useTaskOp('duplicates.find');
  const { data, error } = useQueryOp('duplicates.pairs', { offset, limit: pageSize });
  const dismiss = useCommandOp('duplicates.dismiss');
  const search = (look: 'primary' | 'secondary', text: string) => (
    <Button
      look={look}
      onPress={() => {
        setOffset(0);
        find.run({});
      }}
    >
      {text}
    </Button>
  );
  if (find.isRunning)
    return (
      <Progress
        what={t(`step.${find.progress?.step === 'comparing' ? 'comparing' : 'reading'}`)}
        done={find.progress?.done ?? 0}
        total={find.progress?.total ?? 0}
        onCancel={find.cancel}
      />
    );
  if (!data?.isSearched)
    return (
      <Stack>
        <Failure error={error} />
        <EmptyState action={search('primary', t('find'))}>{t('notSearched')}</EmptyState>
      </Stack>
    );
  if (data.total === 0)
    return <EmptyState action={search('secondary', t('findAgain'))}>{t('none')}</EmptyState>;
  return (
    <Stack>
      <Failure error={error ?? dismiss.error} />
      <Prose>{t('found', { count: data.total })}</Prose>
      <SentenceList
        sentences={data.pairs.map((pair) => ({
          id: `${pair.oneId}${pair.otherId}`,
          text: isSameName(pair)
            ? t('pair.one', { name: pair.oneName })
            : t('pair.two', { one: pair.oneName, other: pair.otherName }),
          line: t('pair.why', { reasons: reasonWords(pair.reasons) }),
          action: (
            <>
              <Button
                look="quiet"
                size="small"
                isDisabled={dismiss.isPending}
                aria-label={t('pair.dismissLabel', { one: pair.oneName, other: pair.otherName })}
                onPress={() =>
                  dismiss.mutate(
                    { oneId: pair.oneId, otherId: pair.otherId },
                    { onSuccess: () => tell(t('pair.dismissed')) },
                  )
                }
              >
                {t('pair.dismiss')}
              </Button>
              <TextLink href={`#${comparePath(pair.oneId, pair.otherId)}`} look="secondary">
                {t('pair.compare')}
              </TextLink>
            </>
          ),
        }))}
      />
      <Pager offset={offset} size={pageSize} total={data.total} onTurn={setOffset} />
      <FormActions>{search('secondary', t('findAgain'))}</FormActions>
    </Stack>
  );
};
