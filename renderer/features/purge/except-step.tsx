import { useTranslation } from 'react-i18next';
import { useQueryOp } from '../../call/use-op.ts';
import { Prose } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { DueGroups } from './due-groups.tsx';
import { EveningSheet, readingStep } from './evening-sheet.tsx';
import { nounOf } from './noun.ts';
import { waitingIn, WhatIsDue } from './what-is-due.tsx';

/** The second step: every line with its reason, and the way to leave one out. */
export const ExceptStep = () => {
  const { t } = useTranslation('purge');
  const due = useQueryOp('purge.due', { ruleCode: null, offset: 0, limit: 1 });
  const today = useQueryOp('vault.me', {}).data?.today;
  if (!due.data || !today) return readingStep('except', due.error);
  const { total, groups } = due.data;
  const going = total - waitingIn(groups);
  const next = (
    <TextLink look="primary" href="#/bewaren/opschoonavond/meetekenen">
      {t('except.next', { count: going, ...nounOf(groups) })}
    </TextLink>
  );
  return (
    <EveningSheet step="except" {...(going > 0 ? { actions: next } : {})}>
      <Prose>
        <WhatIsDue total={total} groups={groups} /> {t('except.how')}
      </Prose>
      <DueGroups groups={groups} span="due" today={today} />
    </EveningSheet>
  );
};
