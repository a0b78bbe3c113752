import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import type { Disclosure, RecipientLine } from '../../../core/contract/disclosures.ts';
import type { Refusal } from '../../../core/kernel/refusal.ts';
import { call, callHost } from '../../call/call.ts';
import { useLeave } from '../../call/leave-vault.tsx';
import { useLanguage } from '../../call/use-language.ts';
import { askFor } from '../../print/asked.ts';
import type { DisclosureLogToPrint } from '../../print/disclosure-log.tsx';

/** What is printed: the log of one file, or of one recipient with or without the names of the clients. */
type Asked =
  | { readonly kind: 'file'; readonly number: string; readonly lines: readonly Disclosure[] }
  | {
      readonly kind: 'recipient';
      readonly recipient: string;
      readonly withNames: boolean;
      readonly lines: readonly RecipientLine[];
      readonly numberOf: (line: RecipientLine) => string;
    };

const linesOf = (asked: Asked): DisclosureLogToPrint['lines'] =>
  asked.kind === 'file'
    ? asked.lines.map(
        ({ on, recipient, method, isClientPresent, basis, basisReason, askedAs, what, why, by }) => ({
          on,
          about: recipient,
          method,
          isClientPresent,
          basis,
          basisReason,
          askedAs,
          what,
          why,
          by,
        }),
      )
    : asked.lines.map((line) => ({
        on: line.on,
        about: asked.withNames ? line.listName : asked.numberOf(line),
        method: line.method,
        isClientPresent: false,
        basis: line.basis,
        basisReason: '',
        askedAs: null,
        what: asked.withNames ? (line.what ?? '') : '',
        why: '',
        by: '',
      }));

/** Prints what was passed on, as a PDF that the host saves. Gives where, or null when the person thought better of it. */
export const usePrintDisclosures = (): UseMutationResult<
  { readonly savedAs: string | null },
  Refusal,
  Asked
> => {
  const lang = useLanguage();
  const leave = useLeave();
  return useMutation({
    mutationFn: async (asked: Asked) => {
      const way = await leave({ kind: 'disclosure-log', count: asked.lines.length, as: 'paper' });
      if (!way) return { savedAs: null };
      const [me, { name: organisation }] = await Promise.all([
        call('vault.me', {}),
        call('organisation.get', {}),
      ]);
      const data: DisclosureLogToPrint = {
        organisation,
        on: me.today,
        printedBy: me.label,
        of: asked.kind,
        subject: asked.kind === 'file' ? asked.number : asked.recipient,
        withNames: asked.kind === 'file' || asked.withNames,
        lines: linesOf(asked),
      };
      return callHost('document.pdf', {
        document: askFor('disclosure-log', lang, data),
        name: `gedeeld-${me.today}.pdf`,
        ...way,
      });
    },
  });
};
