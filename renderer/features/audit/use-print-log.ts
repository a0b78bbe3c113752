import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import type { AuditFilter, AuditLine } from '../../../core/contract/audit.ts';
import { fileNumber, idBeginning } from '../../../core/kernel/file-number.ts';
import { call, callHost } from '../../call/call.ts';
import { useLeave } from '../../call/leave-vault.tsx';
import { useLanguage } from '../../call/use-language.ts';
import { askFor } from '../../print/asked.ts';
import type { LogToPrint } from '../../print/log.tsx';
import { useLineWords } from './line-words.ts';

/** As many lines as one print holds: some forty pages. */
export const mostPrinted = 2_000;
const pageSize = 200;

const everyLineOf = async (filter: AuditFilter): Promise<readonly AuditLine[]> => {
  const lines: AuditLine[] = [];
  for (let offset = 0; offset < mostPrinted; offset += pageSize) {
    const page = await call('audit.list', { ...filter, offset, limit: pageSize });
    lines.push(...page.lines);
    if (lines.length >= page.total) break;
  }
  return lines;
};

type Printed = { readonly savedAs: string | null };

/**
 * Prints the lines of a period, a file or a person, after the whole chain was recomputed: the head with its check mark
 * stands on the first page, so that the paper proves later what the log was. Gives where it was saved.
 */
export const usePrintLog = (): UseMutationResult<
  Printed,
  Error,
  { readonly filter: AuditFilter; readonly total: number }
> => {
  const lang = useLanguage();
  const words = useLineWords();
  const leave = useLeave();
  return useMutation({
    mutationFn: async ({ filter, total }) => {
      const way = await leave({ kind: 'audit', count: total, as: 'paper' });
      if (!way) return { savedAs: null };
      const lines = await everyLineOf(filter);
      const [me, { name: organisation }, people, state] = await Promise.all([
        call('vault.me', {}),
        call('organisation.get', {}),
        call('audit.people', {}),
        call('audit.verify', {}),
      ]);
      const data: LogToPrint = {
        organisation,
        on: me.today,
        printedBy: me.label,
        from: filter.from,
        to: filter.to,
        file: filter.object && fileNumber(idBeginning(filter.object)),
        person: people.find(({ userId }) => userId === filter.userId)?.label ?? null,
        state,
        lines: lines.map((line) => ({
          seq: line.seq,
          mark: line.mark,
          at: line.at,
          by: line.by,
          did: words.did(line),
          about: words.about(line),
        })),
      };
      return callHost('document.pdf', {
        document: askFor('log', lang, data),
        name: `logboek-${me.today}.pdf`,
        ...way,
      });
    },
  });
};
