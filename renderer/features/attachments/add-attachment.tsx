import { useState } from 'react';
import type { Purpose } from '../../../core/contract/consents.ts';
import type { ClientId } from '../../../core/kernel/ids.ts';
import { AddForm } from '../../attached/add-form.tsx';
import type { Chosen } from '../../attached/chosen.ts';
import { useTaskOp } from '../../call/use-op.ts';
import { BasisSelect } from './basis-select.tsx';
import { useKinds } from './kinds.ts';

type AddProps = { readonly clientId: ClientId; readonly chosen: Chosen; readonly onDone: () => void };

/** Adds a chosen file to the file of a client. */
export const AddAttachment = ({ clientId, chosen, onDone }: AddProps) => {
  const kinds = useKinds();
  const { run, ...task } = useTaskOp('attachments.add');
  const [restsOn, setRestsOn] = useState<Purpose | null>(null);
  return (
    <AddForm
      chosen={chosen}
      kinds={kinds}
      firstKind={null}
      task={task}
      onSend={(paper) => run({ clientId, ...paper, restsOn })}
      onKept={onDone}
      onBack={onDone}
      more={(error) => (
        <BasisSelect
          clientId={clientId}
          value={restsOn}
          onChange={(next) => {
            setRestsOn(next);
            task.reset();
          }}
          error={error}
        />
      )}
    />
  );
};
