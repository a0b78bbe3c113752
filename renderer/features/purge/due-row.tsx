import { useTranslation } from 'react-i18next';
import type { DueLine } from '../../../core/contract/purge.ts';
import type { Day } from '../../../core/kernel/day.ts';
import { dayInTable, termInWords } from '../../../core/kernel/words.ts';
import { useLanguage } from '../../call/use-language.ts';
import { placeOfRecord } from '../../terms/record-place.ts';
import { useRuleNames } from '../../terms/rule-names.ts';
import { useHoldMarks } from '../../terms/hold-tag.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Cell } from '../../ui/table.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import styles from './due.module.css';

/** What taking the tick of a line away and putting it back do. */
export type Ticks = {
  readonly onLeaveOut: (line: DueLine) => void;
  readonly onTakeBack: (line: DueLine) => void;
};

export type DueRowProps = {
  readonly line: DueLine;
  /** Where the row stands in the whole table, its head being 1. */
  readonly rowNumber: number;
  readonly ticks: Ticks | undefined;
};

/** A sentence whose day stays on one line. */
const WithDay = ({ text, on }: { readonly text: string; readonly on: Day }) => {
  const [before, after] = text.split(dayInTable(on));
  return (
    <>
      {before}
      <time dateTime={on} className={styles['day']}>
        {dayInTable(on)}
      </time>
      {after}
    </>
  );
};

const useWhy = ({ timer, waits, recordId }: DueLine) => {
  const heldUntil = useHoldMarks();
  const { t } = useTranslation('purge');
  const lang = useLanguage();
  const { anchorOn, dueOn, leftOutUntil: until, leftOutReason: reason, state } = timer;
  const term = termInWords(timer, lang);
  const { trigger } = timer;
  // What lost its only ground has no term to count: it goes because of what happened.
  const happened = trigger === 'consent-withdrawn' || trigger === 'erasure-granted' ? trigger : null;
  const sentence = (on: string) => (happened ? t(`whyAtOnce.${happened}`, { on }) : t('why', { term, on }));
  const why = anchorOn ? <WithDay text={sentence(dayInTable(anchorOn))} on={anchorOn} /> : term;
  if (waits) return <Cell line={t(`waiting.${waits}`, { on: heldUntil(recordId) })}>{why}</Cell>;
  if (state === 'left-out') return <Cell line={t('leftOut', { until, reason })}>{why}</Cell>;
  if (state === 'due-soon') return <Cell line={t('goesOn', { on: dueOn })}>{why}</Cell>;
  return why;
};

/** One line of the list: the tick that says it goes, who it is about, why now, under which rule, and where paper lies. */
export const DueRow = ({ line, rowNumber, ticks }: DueRowProps) => {
  const { t } = useTranslation('purge');
  const nameOf = useRuleNames();
  const { timer, listName, paper } = line;
  const why = useWhy(line);
  const who = (
    <TextLink href={placeOfRecord(line)}>
      <bdi>{listName}</bdi>
    </TextLink>
  );
  const tick = (
    <Checkbox
      aria-label={t('tick', { name: listName })}
      isSelected={timer.state !== 'left-out' && line.waits === null}
      isDisabled={line.waits !== null}
      onChange={(isChosen) => (isChosen ? ticks?.onTakeBack(line) : ticks?.onLeaveOut(line))}
    />
  );
  return (
    <tr aria-rowindex={rowNumber}>
      {ticks ? <td data-kind="tick">{tick}</td> : null}
      <th scope="row" className={styles['who']}>
        {who}
      </th>
      <td>{why}</td>
      <td data-kind="soft">{t('ruleAndSource', { rule: nameOf(timer.ruleCode), source: timer.source })}</td>
      <td data-kind="soft">{paper || <span className={styles['day']}>{t('noPaper')}</span>}</td>
    </tr>
  );
};
