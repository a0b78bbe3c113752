import { useTranslation } from 'react-i18next';
import type { StaffId, VolunteerId } from '../../../core/kernel/ids.ts';
import type { Timer } from '../../../core/contract/timer.ts';
import { fileOf } from '../../../core/purge/plan.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { TimerTag } from '../../terms/timer-tag.tsx';
import { useTimerSentence } from '../../terms/timer-words.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';

const files: ReadonlySet<string> = new Set(Object.values(fileOf));

/** The file itself, then what stays longer or goes earlier. */
const fileFirst = (timers: readonly Timer[]): readonly Timer[] => [
  ...timers.filter(({ category }) => files.has(category)),
  ...timers.filter(({ category }) => !files.has(category)),
];

/** Until when one kind of data stays, and who decided that. */
const OneTerm = ({ timer }: { readonly timer: Timer }) => {
  const { t } = useTranslation('retention');
  const sentenceOf = useTimerSentence();
  const { confirmedBy: who, confirmedOn: on, reason, source } = timer;
  return (
    <Stack gap="tight">
      <span>
        {sentenceOf(timer)} <TimerTag state={timer.state} />
      </span>
      <Prose soft>{t('staff.decided', { who, on, reason, source })}</Prose>
    </Stack>
  );
};

/** Why something of a volunteer or applicant is still here, until when, and who decided that: a sentence for each. */
const TermsOfStaff = ({ id }: { readonly id: StaffId }) => {
  const { t } = useTranslation('retention');
  const { data: timers, error } = useQueryOp('retention.ofStaff', { id });
  if (error) return <Failure error={error} />;
  if (!timers) return null;
  return (
    <Notice title={t('staff.title')}>
      {timers.length === 0 ? (
        <p>
          {t('staff.none')} <TextLink href="#/bewaren/regels">{t('staff.toRules')}</TextLink>
        </p>
      ) : null}
      <DefinitionList
        rows={fileFirst(timers).map((timer) => ({
          label: t(`purge:category.${timer.category}`),
          value: <OneTerm timer={timer} />,
        }))}
      />
    </Notice>
  );
};

/** The terms of somebody who works here or left. */
export const TermsOfVolunteer = ({ volunteerId }: { readonly volunteerId: VolunteerId }) => (
  <TermsOfStaff id={volunteerId} />
);
