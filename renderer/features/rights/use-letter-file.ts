import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import type { HostOut } from '../../../core/contract/host.ts';
import type { In } from '../../../core/contract/index.ts';
import type { Refusal } from '../../../core/kernel/refusal.ts';
import { letterFileName } from '../../../core/rights/letter.ts';
import { call, callHost } from '../../call/call.ts';
import { useLeave } from '../../call/leave-vault.tsx';
import { askFor } from '../../print/asked.ts';

type Which = In<'rights.letter'> & { readonly as: 'pdf' | 'docx' };

/** Makes a letter as PDF or .docx; asks the passphrase before. Gives where, or null when the person thought better of it. */
export const useLetterFile = (): UseMutationResult<HostOut<'file.save'>, Refusal, Which> => {
  const leave = useLeave();
  return useMutation({
    mutationFn: async ({ as, ...which }: Which) => {
      if (as === 'docx') {
        const way = await leave({ kind: 'letter', count: 1, as: 'file', isNotedByStore: true });
        if (!way) return { savedAs: null };
        return callHost('file.save', { ...(await call('rights.letter', which)), ...way });
      }
      const letter = await call('rights.letterText', which);
      const way = await leave({ kind: 'letter', count: 1, as: 'paper' });
      if (!way) return { savedAs: null };
      const name = letterFileName(letter, which.letter, 'pdf');
      return callHost('document.pdf', { document: askFor('letter', which.lang, letter), name, ...way });
    },
  });
};
