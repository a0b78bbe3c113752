import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import type { HostIn, HostOut } from '../../../core/contract/host.ts';
import { callHost } from '../../call/call.ts';
import { useLeave } from '../../call/leave-vault.tsx';
import { useLanguage } from '../../call/use-language.ts';
import { askFor } from '../../print/asked.ts';

type Print = {
  readonly kind: 'purge-certificate' | 'paper-list';
  readonly data: unknown;
  /** The files or people that it is about. */
  readonly count: number;
  readonly name: HostIn<'document.pdf'>['name'];
};

/** Prints a document as a PDF that the host saves. Gives where, or null when the person thought better of it. */
export const usePrint = (): UseMutationResult<HostOut<'document.pdf'>, Error, Print> => {
  const leave = useLeave();
  const lang = useLanguage();
  return useMutation({
    mutationFn: async ({ kind, data, name, count }: Print) => {
      const leaving = kind === 'paper-list' ? kind : 'certificate';
      const way = await leave({ kind: leaving, count, as: 'paper' });
      return way
        ? callHost('document.pdf', { document: askFor(kind, lang, data), name, ...way })
        : { savedAs: null };
    },
  });
};
