import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Volunteer } from '../../../core/contract/volunteers.ts';
import { continuedPlan, firstPlan } from '../../../core/development-plans/new-plan.ts';
import { isRunning } from '../../../core/development-plans/plan-state.ts';
import type { DevelopmentPlanId, StaffRowId, VolunteerId } from '../../../core/kernel/ids.ts';
import { Failure } from '../../call/failure.tsx';
import { RemoveQuestion } from '../../call/remove-question.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { ClosePlan } from './close-plan.tsx';
import { EarlierPlans } from './earlier-plans.tsx';
import { OnePlan } from './one-plan.tsx';
import { ownNames } from './own-names.ts';
import { draftOf } from './plan-draft.ts';
import { PlanFile } from './plan-file.tsx';
import { PlanForm } from './plan-form.tsx';
import { ProgressForm } from './progress-form.tsx';
import { SignPlan } from './sign-plan.tsx';
import { useRemovePlan } from './use-remove-plan.ts';

/** What one is doing: looking, or one task with a plan (`id` null: a plan that is not there yet). */
type Doing =
  | { readonly kind: 'look' }
  | { readonly kind: 'write'; readonly id: DevelopmentPlanId | null; readonly from: DevelopmentPlanId | null }
  | { readonly kind: 'sign' | 'close' | 'progress'; readonly id: DevelopmentPlanId };

type DevelopmentPlansProps = { readonly volunteerId: VolunteerId; readonly volunteer: Volunteer };

/** The development plans of one volunteer: the one that holds, the draft, the earlier ones, and every task with them. */
export const DevelopmentPlansOfVolunteer = ({ volunteerId, volunteer }: DevelopmentPlansProps) => {
  const { t } = useTranslation('development-plans');
  const { data, error } = useQueryOp('developmentPlans.ofVolunteer', { volunteerId });
  const today = useQueryOp('vault.me', {}).data?.today;
  const [doing, setDoing] = useState<Doing>({ kind: 'look' });
  const [onPaper, setOnPaper] = useState<DevelopmentPlanId | null>(null);
  const [leaving, setLeaving] = useState<DevelopmentPlanId | null>(null);
  const [leavingLine, setLeavingLine] = useState<StaffRowId | null>(null);
  const remove = useRemovePlan(volunteerId);
  const look = () => setDoing({ kind: 'look' });
  if (!data || !today)
    return <Section title={t('title')}>{error ? <Failure error={error} /> : <Loading lines={4} />}</Section>;

  const { plans, coach } = data;
  const planOf = (id: DevelopmentPlanId | null) => plans.find((plan) => plan.id === id);
  const draft = plans.find(({ state }) => state === 'draft');
  const running = plans.find(({ state }) => isRunning(state));
  const ended = plans.filter(({ state }) => state === 'closed' || state === 'superseded');
  const write = (id: DevelopmentPlanId | null, from: DevelopmentPlanId | null) =>
    setDoing({ kind: 'write', id, from });
  const begin = () => write(null, (running ?? ended[0])?.id ?? null);

  const papers = <PlanFile id={onPaper} onClose={() => setOnPaper(null)} />;
  const plan = doing.kind === 'look' ? undefined : planOf(doing.id);
  if (doing.kind === 'write') {
    const earlier = planOf(doing.from);
    const start = plan ?? (earlier ? continuedPlan(earlier, today) : firstPlan(today, coach));
    const title = plan ? 'form.change' : earlier?.state === 'agreed' ? 'form.adjust' : 'form.new';
    return (
      <PlanForm
        volunteerId={volunteerId}
        person={volunteer}
        planId={doing.id}
        continuesId={doing.from}
        start={draftOf(start)}
        title={t(title)}
        onSign={(id) => setDoing({ kind: 'sign', id })}
        onBack={look}
      />
    );
  }
  if (doing.kind === 'sign' && plan)
    return (
      <>
        <SignPlan
          plan={plan}
          person={volunteer}
          replaces={running !== undefined}
          onChange={() => write(plan.id, plan.continuesId)}
          onPaper={() => setOnPaper(plan.id)}
          onBack={look}
        />
        {papers}
      </>
    );
  if (doing.kind === 'close' && plan)
    return (
      <Section title={t('close.title')}>
        <ClosePlan volunteerId={volunteerId} person={volunteer} plan={plan} today={today} onBack={look} />
      </Section>
    );
  if (doing.kind === 'progress' && plan)
    return (
      <Section title={t('progress.record')}>
        <ProgressForm
          volunteerId={volunteerId}
          plan={plan}
          reviewId={null}
          on={today}
          own={ownNames(volunteer)}
          onBack={look}
        />
      </Section>
    );
  return (
    <Section title={t('title')}>
      <Stack gap="loose">
        <Prose soft>{t('what')}</Prose>
        {draft || running || volunteer.endOn !== null ? null : (
          <EmptyState
            action={
              <Button look="primary" onPress={begin}>
                {t(ended.length > 0 ? 'actions.continue' : 'make')}
              </Button>
            }
          >
            {t(ended.length > 0 ? 'emptyNow' : 'empty')}
          </EmptyState>
        )}
        {[draft, running].map((each) =>
          each ? (
            <OnePlan
              key={each.id}
              plan={each}
              earlier={planOf(each.continuesId)}
              hasDraft={draft !== undefined}
              acts={{
                onChange: () => write(each.id, each.continuesId),
                onSign: () => setDoing({ kind: 'sign', id: each.id }),
                onContinue: begin,
                onProgress: () => setDoing({ kind: 'progress', id: each.id }),
                onClose: () => setDoing({ kind: 'close', id: each.id }),
                onPaper: () => setOnPaper(each.id),
                onRemove: () => setLeaving(each.id),
                onRemoveProgress: setLeavingLine,
              }}
            />
          ) : null,
        )}
        {ended.length > 0 ? (
          <Section title={t('earlier')}>
            <EarlierPlans plans={ended} onPaper={setOnPaper} />
          </Section>
        ) : null}
      </Stack>
      {papers}
      <RemoveQuestion
        of="development-plans"
        recordId={volunteerId}
        isOpen={leaving !== null}
        onClose={() => setLeaving(null)}
        onRemove={(reason) => {
          if (leaving) remove.draft(leaving, reason);
          setLeaving(null);
        }}
      />
      <RemoveQuestion
        of="development-plans"
        recordId={volunteerId}
        words="removeProgress"
        isOpen={leavingLine !== null}
        onClose={() => setLeavingLine(null)}
        onRemove={(reason) => {
          if (leavingLine) remove.progress(leavingLine, reason);
          setLeavingLine(null);
        }}
      />
    </Section>
  );
};
