import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import type { HostIn, HostOut } from '../../core/contract/host.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { Refusal } from '../../core/kernel/refusal.ts';
import { askFor } from '../print/asked.ts';
import { call, callHost } from './call.ts';
import { type Leaving, useLeave } from './leave-vault.tsx';
import { useLanguage } from './use-language.ts';

/** What stands around a list on paper: whose it is, of which day, and who printed it. */
export type PaperHead = { readonly organisation: string; readonly on: Day; readonly printedBy: string };

/** Something that is put on paper. */
export type Printing = {
  /** What the passphrase is asked for. */
  readonly leaving: Omit<Leaving, 'as'>;
  /** The kind of document, of the list in print/documents.tsx. */
  readonly document: string;
  /** The name of the PDF that is made on that day. */
  readonly name: (on: Day) => HostIn<'document.pdf'>['name'];
  /** Gathers what the document shows; called once it may leave. */
  readonly data: (head: PaperHead) => unknown;
};

/**
 * Prints as a PDF that the host saves, in the language of the window; `make` says what, of what is asked. Gives where it
 * was saved, or null when the person thought better of it.
 */
export const usePrint = <Asked = void>(
  make: (asked: Asked) => Printing,
): UseMutationResult<HostOut<'document.pdf'>, Refusal, Asked> => {
  const lang = useLanguage();
  const leave = useLeave();
  return useMutation({
    mutationFn: async (asked: Asked) => {
      const { leaving, document, name, data } = make(asked);
      const way = await leave({ ...leaving, as: 'paper' });
      if (!way) return { savedAs: null };
      const [{ name: organisation }, { today: on, label: printedBy }] = await Promise.all([
        call('organisation.get', {}),
        call('vault.me', {}),
      ]);
      const shown = await data({ organisation, on, printedBy });
      return callHost('document.pdf', { document: askFor(document, lang, shown), name: name(on), ...way });
    },
  });
};
