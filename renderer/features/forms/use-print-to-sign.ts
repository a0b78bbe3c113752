import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import type { HostOut } from '../../../core/contract/host.ts';
import type { FormKind, ToSign } from '../../../core/contract/forms.ts';
import type { Refusal } from '../../../core/kernel/refusal.ts';
import { call, callHost } from '../../call/call.ts';
import { useLeave } from '../../call/leave-vault.tsx';
import { useLanguage } from '../../call/use-language.ts';
import { askFor } from '../../print/asked.ts';
import type { FormsToSignToPrint } from '../../print/forms-to-sign.tsx';

type Asked = { readonly kind: FormKind; readonly rows: readonly ToSign[] };

/** Prints who still has to sign, as a PDF that the host saves. Gives where, or null when the person thought better of it. */
export const usePrintToSign = (): UseMutationResult<HostOut<'document.pdf'>, Refusal, Asked> => {
  const lang = useLanguage();
  const leave = useLeave();
  return useMutation({
    mutationFn: async ({ kind, rows }: Asked) => {
      const way = await leave({ kind: 'forms-to-sign', count: rows.length, as: 'paper' });
      if (!way) return { savedAs: null };
      const [me, { name: organisation }] = await Promise.all([
        call('vault.me', {}),
        call('organisation.get', {}),
      ]);
      const data: FormsToSignToPrint = { organisation, on: me.today, kind, rows: [...rows] };
      return callHost('document.pdf', {
        document: askFor('forms-to-sign', lang, data),
        name: `nog-te-tekenen-${me.today}.pdf`,
        ...way,
      });
    },
  });
};
