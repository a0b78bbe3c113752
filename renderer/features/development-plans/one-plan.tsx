import { useTranslation } from 'react-i18next';
import type { DevelopmentPlan } from '../../../core/contract/development-plans.ts';
import type { StaffRowId } from '../../../core/kernel/ids.ts';
import { Button } from '../../ui/button.tsx';
import { FormActions } from '../../ui/form.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { Tag } from '../../ui/tag.tsx';
import { PlanView } from './plan-view.tsx';

/** What one may want to do with a plan. */
export type PlanActs = {
  readonly onChange: () => void;
  readonly onSign: () => void;
  readonly onContinue: () => void;
  readonly onProgress: () => void;
  readonly onClose: () => void;
  readonly onPaper: () => void;
  readonly onRemove: () => void;
  readonly onRemoveProgress: (id: StaffRowId) => void;
};

type OnePlanProps = {
  readonly plan: DevelopmentPlan;
  /** The plan that it goes on from. */
  readonly earlier: DevelopmentPlan | undefined;
  /** Whether a draft waits beside it, so that none can be begun. */
  readonly hasDraft: boolean;
  readonly acts: PlanActs;
};

const useStanding = ({ state, signatures, agreedOn, periodUntil }: DevelopmentPlan): string => {
  const { t } = useTranslation('development-plans');
  const { volunteer, coach } = signatures;
  if (state !== 'draft') return t(`state.${state}`, { on: agreedOn, until: periodUntil });
  if (volunteer && coach) return t('state.draftBoth');
  const signed = volunteer ?? coach;
  if (!signed) return t('state.draft');
  const other = t(volunteer ? 'sign.coach' : 'sign.volunteer').toLowerCase();
  return t('state.draftOne', { who: signed.name, other });
};

const DraftActs = ({ plan, acts }: Pick<OnePlanProps, 'plan' | 'acts'>) => {
  const { t } = useTranslation('development-plans');
  const isSigned = plan.waitsFor.length < 2;
  return (
    <FormActions>
      <Button look="primary" onPress={acts.onSign}>
        {t('actions.sign')}
      </Button>
      {isSigned ? null : <Button onPress={acts.onChange}>{t('actions.change')}</Button>}
      <Button onPress={acts.onPaper}>{t('actions.print')}</Button>
      <Button look="quiet" onPress={acts.onRemove}>
        {t('actions.remove')}
      </Button>
    </FormActions>
  );
};

const RunningActs = ({ plan, hasDraft, acts }: Omit<OnePlanProps, 'earlier'>) => {
  const { t } = useTranslation('development-plans');
  const isOver = plan.state === 'renewal-due';
  const next = t(isOver ? 'actions.continue' : 'actions.adjust');
  return (
    <FormActions>
      <Button look={isOver ? 'secondary' : 'primary'} onPress={acts.onProgress}>
        {t('actions.progress')}
      </Button>
      {hasDraft ? null : <Button onPress={acts.onContinue}>{next}</Button>}
      <Button look={isOver ? 'primary' : 'secondary'} onPress={acts.onClose}>
        {t('actions.close')}
      </Button>
      <Button onPress={acts.onPaper}>{t('actions.print')}</Button>
    </FormActions>
  );
};

/** A plan that holds or is being made: its state in words, what can be done, and the plan itself. */
export const OnePlan = (props: OnePlanProps) => {
  const { plan, earlier } = props;
  const { t } = useTranslation('development-plans');
  const isDraft = plan.state === 'draft';
  const standing = useStanding(plan);
  return (
    <Stack>
      <h3>{t(isDraft ? 'draftTitle' : 'current', { from: plan.periodFrom, until: plan.periodUntil })}</h3>
      {plan.state === 'renewal-due' ? (
        <p>
          <Tag tone="amber">{standing}</Tag>
        </p>
      ) : (
        <Prose>{standing}</Prose>
      )}
      {earlier ? <Prose soft>{t('continues', { from: earlier.periodFrom })}</Prose> : null}
      {isDraft ? <DraftActs {...props} /> : <RunningActs {...props} />}
      <PlanView plan={plan} onRemoveProgress={props.acts.onRemoveProgress} />
    </Stack>
  );
};
