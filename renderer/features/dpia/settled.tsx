import type { Out } from '../../../core/contract/index.ts';
import { Failure } from '../../call/failure.tsx';
import { useLanguage } from '../../call/use-language.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { PaperBlocks } from '../../letters/paper-blocks.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Stack } from '../../ui/stack.tsx';

/** An assessment as it was decided, or as who may not write it sees it: the words of the paper. */
export const Settled = ({ it }: { readonly it: Out<'dpia.open'> }) => {
  const lang = useLanguage();
  const { data, error } = useQueryOp('dpia.paper', { id: it.id, lang });
  return (
    <Stack>
      <Failure error={error} />
      {data ? <PaperBlocks blocks={data.blocks} /> : error ? null : <Loading lines={6} />}
    </Stack>
  );
};
