import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../call/failure.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Loading } from '../ui/loading.tsx';
import { Stack } from '../ui/stack.tsx';
import type { Chosen } from './chosen.ts';
import { useChoose } from './use-choose.ts';

type AttachedProps<Paper> = {
  readonly papers: readonly Paper[] | undefined;
  readonly error: unknown;
  readonly add: (chosen: Chosen, done: () => void) => ReactNode;
  readonly list: (papers: readonly Paper[]) => ReactNode;
};

/** The papers of one file: adding one, and the list of what there is. */
export const AttachedPapers = <Paper,>({ papers, error, add, list }: AttachedProps<Paper>) => {
  const { t } = useTranslation('attachments');
  const { chosen, error: refused, choose, drop } = useChoose();
  const button = <Button onPress={choose}>{t('add.button')}</Button>;
  return (
    <Stack gap={chosen ? 'loose' : 'normal'}>
      <Failure error={error ?? refused} />
      {chosen ? add(chosen, drop) : null}
      {papers || error ? null : <Loading />}
      {papers?.length === 0 && !chosen ? <EmptyState action={button}>{t('empty')}</EmptyState> : null}
      {papers && papers.length > 0 ? (
        <>
          {chosen ? null : <div>{button}</div>}
          {list(papers)}
        </>
      ) : null}
    </Stack>
  );
};
