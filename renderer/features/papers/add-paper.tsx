import type { PaperKind, PaperOwner } from '../../../core/contract/papers.ts';
import type { PaperId } from '../../../core/kernel/ids.ts';
import { AddForm } from '../../attached/add-form.tsx';
import type { Chosen } from '../../attached/chosen.ts';
import { useTaskOp } from '../../call/use-op.ts';
import { useKinds } from './kinds.ts';

type AddProps = {
  readonly owner: PaperOwner;
  readonly chosen: Chosen;
  /** What it is, when the place where it is added says so. */
  readonly kind?: PaperKind;
  readonly onKept: (id: PaperId) => void;
  readonly onBack: () => void;
};

/** Adds a chosen file to the file of a volunteer or applicant. */
export const AddPaper = ({ owner, chosen, kind, onKept, onBack }: AddProps) => {
  const { kinds, dayHint } = useKinds();
  const { run, ...task } = useTaskOp('papers.add');
  return (
    <AddForm
      chosen={chosen}
      kinds={kinds}
      firstKind={kind ?? null}
      dayHint={dayHint}
      task={task}
      onSend={(paper) => run({ owner, ...paper })}
      onKept={({ id }) => onKept(id)}
      onBack={onBack}
    />
  );
};
