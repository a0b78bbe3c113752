import type { AuditFilter, AuditLine } from '../../../core/contract/audit.ts';
import { fileNumber, idBeginning } from '../../../core/kernel/file-number.ts';
import { call } from '../../call/call.ts';
import { usePrint } from '../../call/use-print.ts';
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

type Asked = { readonly filter: AuditFilter; readonly total: number };

/**
 * Prints the lines of a period, a file or a person, after the whole chain was recomputed: the head with its check mark
 * stands on the first page, so that the paper proves later what the log was.
 */
export const usePrintLog = () => {
  const words = useLineWords();
  return usePrint(({ filter, total }: Asked) => ({
    leaving: { kind: 'audit', count: total },
    document: 'log',
    name: (on) => `logboek-${on}.pdf`,
    data: async (head): Promise<LogToPrint> => {
      const lines = await everyLineOf(filter);
      const [people, state] = await Promise.all([call('audit.people', {}), call('audit.verify', {})]);
      return {
        ...head,
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
    },
  }));
};
