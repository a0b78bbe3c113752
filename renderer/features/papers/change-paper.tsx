import type { OfferedPaper, Paper } from '../../../core/contract/papers.ts';
import { ChangeForm } from '../../attached/change-form.tsx';
import { useCommandOp } from '../../call/use-op.ts';
import { useKinds } from './kinds.ts';

type ChangeProps = { readonly paper: Paper; readonly onClose: () => void };

/** Gives a paper another name, kind or day. */
export const ChangePaper = ({ paper: { id, ...before }, onClose }: ChangeProps) => {
  const { kinds, dayHint } = useKinds();
  const { mutate, isPending, error, reset } = useCommandOp('papers.change');
  return (
    <ChangeForm<OfferedPaper>
      before={before}
      kinds={kinds}
      dayHint={dayHint}
      error={error}
      isPending={isPending}
      onTyped={reset}
      onSave={({ kind, name, on }, done) => mutate({ id, kind, name, on }, { onSuccess: done })}
      onClose={onClose}
    />
  );
};
