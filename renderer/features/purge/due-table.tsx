import { useQuery } from '@tanstack/react-query';
import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DueSpan } from '../../../core/contract/purge.ts';
import { call } from '../../call/call.ts';
import { answerKey } from '../../call/query-client.ts';
import { useRuleNames } from '../../terms/rule-names.ts';
import hidden from '../../ui/hidden.module.css';
import styles from '../../ui/table.module.css';
import { DueRow, type Ticks } from './due-row.tsx';
import { useInSight } from './use-in-sight.ts';

/** Rows that are fetched, built and let go together. */
const perBlock = 15;
/** The height of a row before one was seen, in rem. */
const guessedRow = 3;

/** The lines of one rule that a table shows, and what its ticks do; without ticks it only shows. */
type Lines = {
  readonly ruleCode: string;
  readonly span: DueSpan;
  readonly ticks?: Ticks;
};

type BlockProps = Lines & { readonly first: number; readonly count: number };

const Block = ({ ruleCode, span, ticks, first, count }: BlockProps) => {
  const body = useRef<HTMLTableSectionElement>(null);
  const [seenHeight, setSeenHeight] = useState<number>();
  const isInSight = useInSight(body);
  const input = { ruleCode, span, offset: first, limit: perBlock };
  const { data } = useQuery({
    queryKey: answerKey('purge.due', input),
    queryFn: () => call('purge.due', input),
    enabled: isInSight,
    gcTime: 0,
  });
  const lines = isInSight ? data?.lines : undefined;
  useLayoutEffect(() => {
    if (lines) setSeenHeight(body.current?.offsetHeight);
  }, [lines]);
  return (
    <tbody ref={body}>
      {lines ? (
        lines.map((line, index) => (
          <DueRow
            key={`${line.recordId}${line.timer.category}`}
            line={line}
            rowNumber={first + index + 2}
            ticks={ticks}
          />
        ))
      ) : (
        <tr aria-hidden style={{ blockSize: seenHeight ?? `${count * guessedRow}rem` }} />
      )}
    </tbody>
  );
};

/**
 * The lines of one rule, however many: blocks of rows that are fetched and built only near the part in sight. A plain
 * table for the eye and for a screen reader, which is told the true number of rows.
 */
export const DueTable = ({ total, ...lines }: Lines & { readonly total: number }) => {
  const { t } = useTranslation('purge');
  const nameOf = useRuleNames();
  const firsts = Array.from({ length: Math.ceil(total / perBlock) }, (_, block) => block * perBlock);
  return (
    <table className={styles['table']} aria-rowcount={total + 1}>
      <caption className={hidden['hidden']}>{nameOf(lines.ruleCode)}</caption>
      <thead>
        <tr aria-rowindex={1}>
          {lines.ticks ? (
            <th scope="col" data-kind="tick">
              <span className={hidden['hidden']}>{t('columns.wipe')}</span>
            </th>
          ) : null}
          {(['who', lines.span === 'due' ? 'why' : 'whyAtAll', 'rule', 'paper'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {firsts.map((first) => (
        <Block key={first} first={first} count={Math.min(perBlock, total - first)} {...lines} />
      ))}
    </table>
  );
};
