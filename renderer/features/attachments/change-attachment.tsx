import { useState } from 'react';
import type { Attachment, OfferedKind } from '../../../core/contract/attachments.ts';
import type { ClientId } from '../../../core/kernel/ids.ts';
import { ChangeForm } from '../../attached/change-form.tsx';
import { useCommandOp } from '../../call/use-op.ts';
import { BasisSelect } from './basis-select.tsx';
import { useKinds } from './kinds.ts';

type ChangeProps = {
  readonly clientId: ClientId;
  readonly attachment: Attachment;
  readonly onClose: () => void;
};

/** Gives an attachment another name, kind, day or ground. */
export const ChangeAttachment = ({ clientId, attachment, onClose }: ChangeProps) => {
  const { id, ...before } = attachment;
  const kinds = useKinds();
  const [restsOn, setRestsOn] = useState(before.restsOn);
  const { mutate, isPending, error, reset } = useCommandOp('attachments.change', ['clients']);
  return (
    <ChangeForm<OfferedKind>
      before={before}
      kinds={kinds}
      error={error}
      isPending={isPending}
      onTyped={reset}
      onSave={({ kind, name, on }, done) => mutate({ id, kind, name, on, restsOn }, { onSuccess: done })}
      onClose={onClose}
      more={(refused) => (
        <BasisSelect
          clientId={clientId}
          value={restsOn}
          onChange={(next) => {
            setRestsOn(next);
            reset();
          }}
          error={refused}
        />
      )}
    />
  );
};
