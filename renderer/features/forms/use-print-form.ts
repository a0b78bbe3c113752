import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import type { HostOut } from '../../../core/contract/host.ts';
import type { VolunteerForm } from '../../../core/contract/forms.ts';
import type { Refusal } from '../../../core/kernel/refusal.ts';
import { call, callHost } from '../../call/call.ts';
import { useLeave } from '../../call/leave-vault.tsx';
import { useCommandOp } from '../../call/use-op.ts';
import { askFor } from '../../print/asked.ts';
import type { FormToPrint } from '../../print/form.tsx';

const toPrint = (form: VolunteerForm): FormToPrint => {
  const { text, version, versionOn, versionUntil, hash, madeOn, signedOn, signature } = form;
  const { supersededOn, withdrawnOn, endedOn } = form;
  return {
    text,
    version,
    versionOn,
    versionUntil,
    hash,
    madeOn,
    signedOn,
    signature,
    supersededOn,
    withdrawnOn,
    endedOn,
  };
};

/**
 * Puts a form on paper: asks the passphrase, makes the PDF, and notes of a draft that it was printed. The words are the
 * organisation's own, which are Dutch, and so is what stands around them.
 */
export const usePrintForm = (): UseMutationResult<HostOut<'document.pdf'>, Refusal, VolunteerForm> => {
  const leave = useLeave();
  const mark = useCommandOp('forms.markPrinted');
  return useMutation({
    mutationFn: async (form: VolunteerForm) => {
      const way = await leave({ kind: 'form', count: 1, as: 'paper' });
      if (!way) return { savedAs: null };
      const { today } = await call('vault.me', {});
      const made = await callHost('document.pdf', {
        document: askFor('form', 'nl', toPrint(form)),
        name: `formulier-${today}.pdf`,
        ...way,
      });
      if (made.savedAs !== null && form.signedOn === null) await mark.mutateAsync({ id: form.id });
      return made;
    },
  });
};
