import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DueLine, DueSpan } from '../../../core/contract/purge.ts';
import type { Out } from '../../../core/contract/index.ts';
import type { Day } from '../../../core/kernel/day.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp } from '../../call/use-op.ts';
import { useRuleNames } from '../../terms/rule-names.ts';
import { Section } from '../../ui/page-header.tsx';
import { Stack } from '../../ui/stack.tsx';
import { DueTable } from './due-table.tsx';
import { LeaveOut } from './leave-out.tsx';

export type DueGroupsProps = {
  readonly groups: Out<'purge.due'>['groups'];
  readonly span: DueSpan;
  readonly today: Day;
};

/** The lines grouped by rule. Taking a tick away asks why and until when; putting it back takes that back. */
export const DueGroups = ({ groups, span, today }: DueGroupsProps) => {
  const { t } = useTranslation('purge');
  const nameOf = useRuleNames();
  const takeBack = useCommandOp('purge.takeBack', ['retention', 'clients']);
  const [asking, setAsking] = useState<DueLine | null>(null);
  const ticks = {
    onLeaveOut: setAsking,
    onTakeBack: ({ recordId, timer: { category } }: DueLine) => takeBack.mutate({ recordId, category }),
  };
  const table = (ruleCode: string, total: number) => (
    <DueTable ruleCode={ruleCode} span={span} total={total} {...(span === 'soon' ? {} : { ticks })} />
  );
  return (
    <>
      <Failure error={takeBack.error} />
      {groups.map(({ ruleCode, count }) =>
        groups.length > 1 ? (
          <Section key={ruleCode} title={t('except.group', { count, rule: nameOf(ruleCode) })}>
            {table(ruleCode, count)}
          </Section>
        ) : (
          <Stack key={ruleCode}>{table(ruleCode, count)}</Stack>
        ),
      )}
      {asking ? <LeaveOut line={asking} today={today} onClose={() => setAsking(null)} /> : null}
    </>
  );
};
