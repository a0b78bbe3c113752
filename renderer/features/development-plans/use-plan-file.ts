import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import type { HostOut } from '../../../core/contract/host.ts';
import type { In } from '../../../core/contract/index.ts';
import { planFileName } from '../../../core/development-plans/plan-paper.ts';
import type { Refusal } from '../../../core/kernel/refusal.ts';
import { call, callHost } from '../../call/call.ts';
import { useLeave } from '../../call/leave-vault.tsx';
import { askFor } from '../../print/asked.ts';

type Which = In<'developmentPlans.paper'> & { readonly as: 'pdf' | 'docx' };

/** Makes a plan as PDF or .docx; asks the passphrase before. Gives where, or null when the person thought better of it. */
export const usePlanFile = (): UseMutationResult<HostOut<'file.save'>, Refusal, Which> => {
  const leave = useLeave();
  return useMutation({
    mutationFn: async ({ as, ...which }: Which) => {
      if (as === 'docx') {
        const way = await leave({ kind: 'development-plan', count: 1, as: 'file', isNotedByStore: true });
        if (!way) return { savedAs: null };
        return callHost('file.save', { ...(await call('developmentPlans.docx', which)), ...way });
      }
      const paper = await call('developmentPlans.paper', which);
      const way = await leave({ kind: 'development-plan', count: 1, as: 'paper' });
      if (!way) return { savedAs: null };
      const document = askFor('development-plan', which.lang, paper);
      return callHost('document.pdf', { document, name: planFileName(paper, 'pdf'), ...way });
    },
  });
};
