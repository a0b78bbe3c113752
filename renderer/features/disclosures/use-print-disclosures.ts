import type { Disclosure, RecipientLine } from '../../../core/contract/disclosures.ts';
import { usePrint } from '../../call/use-print.ts';
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

/** Prints what was passed on. */
export const usePrintDisclosures = () =>
  usePrint((asked: Asked) => ({
    leaving: { kind: 'disclosure-log', count: asked.lines.length },
    document: 'disclosure-log',
    name: (on) => `gedeeld-${on}.pdf`,
    data: (head): DisclosureLogToPrint => ({
      ...head,
      of: asked.kind,
      subject: asked.kind === 'file' ? asked.number : asked.recipient,
      withNames: asked.kind === 'file' || asked.withNames,
      lines: linesOf(asked),
    }),
  }));
