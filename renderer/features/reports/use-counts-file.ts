import { useMutation } from '@tanstack/react-query';
import type { AnonymousReport } from '../../../core/contract/reports.ts';
import type { Refusal } from '../../../core/kernel/refusal.ts';
import { call, callHost } from '../../call/call.ts';
import { useLeave } from '../../call/leave-vault.tsx';
import { useLanguage } from '../../call/use-language.ts';
import { askFor } from '../../print/asked.ts';

/** Prints the counts, or saves them as a workbook. Gives where, or null when the person thought better of it. */
export const useCountsFile = (report: AnonymousReport | undefined) => {
  const leave = useLeave();
  const lang = useLanguage();
  return useMutation<{ readonly savedAs: string | null }, Refusal, 'paper' | 'file'>({
    mutationFn: async (as) => {
      const about = { kind: 'anonymous-counts', count: 1 } as const;
      const way = await leave({ ...about, as, ...(as === 'file' ? { isNotedByStore: true } : {}) });
      if (!way || !report) return { savedAs: null };
      if (as === 'file')
        return callHost('file.save', { ...(await call('reports.export', { lang })), ...way });
      const [{ name: organisation }, { today: on }] = await Promise.all([
        call('organisation.get', {}),
        call('vault.me', {}),
      ]);
      const document = askFor('anonymous-counts', lang, { organisation, on, report });
      return callHost('document.pdf', { document, name: `anonieme-aantallen-${on}.pdf`, ...way });
    },
  });
};
