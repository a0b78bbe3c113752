import { useTranslation } from 'react-i18next';
import type { DevelopmentPlan } from '../../../core/contract/development-plans.ts';
import { gapsIn, lacksIn } from '../../../core/development-plans/check-plan.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { FormActions } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { tell } from '../../ui/toast.tsx';
import styles from './development-plans.module.css';
import type { PlanPerson } from './own-names.ts';
import { PlanSteps } from './plan-steps.tsx';
import { PlanView } from './plan-view.tsx';
import { SignHand } from './sign-hand.tsx';

/** What the form asks for and is still empty: a word before signing, no obstacle. */
const Gaps = ({ plan }: { readonly plan: DevelopmentPlan }) => {
  const { t } = useTranslation('development-plans');
  const open = plan.content.goals.map(gapsIn);
  if (open.every((gaps) => gaps.length === 0)) return null;
  return (
    <Notice kind="info">
      <p>{t('sign.gaps')}</p>
      <ul>
        {open.map((gaps, at) =>
          gaps.length === 0 ? null : (
            <li key={at}>
              {t('sign.gapOf', {
                number: at + 1,
                parts: gaps.map((gap) => t(`sign.gap.${gap}`)).join(', '),
              })}
            </li>
          ),
        )}
      </ul>
    </Notice>
  );
};

/** What must be filled in before anybody can sign, with the way there. */
const Lacks = ({ plan, onChange }: { readonly plan: DevelopmentPlan; readonly onChange: () => void }) => {
  const { t } = useTranslation('development-plans');
  return (
    <Notice kind="warning" action={<Button onPress={onChange}>{t('actions.change')}</Button>}>
      <p>{t('sign.lacks')}</p>
      <ul>
        {lacksIn(plan.content).map(({ goal, lacks }) => (
          <li key={`${goal}${lacks}`}>{t(`sign.lack.${lacks}`, { number: goal })}</li>
        ))}
      </ul>
    </Notice>
  );
};

type SignPlanProps = {
  readonly plan: DevelopmentPlan;
  readonly person: PlanPerson;
  /** Whether a plan holds now, which this one takes the place of. */
  readonly replaces: boolean;
  readonly onChange: () => void;
  readonly onPaper: () => void;
  readonly onBack: () => void;
};

/** Part 5 of a plan: both read it and sign, and then it holds. */
export const SignPlan = ({ plan, person, replaces, onChange, onPaper, onBack }: SignPlanProps) => {
  const { t } = useTranslation('development-plans');
  const today = useQueryOp('vault.me', {}).data?.today;
  const agree = useCommandOp('developmentPlans.agree');
  const unsign = useCommandOp('developmentPlans.unsign');
  const { id, signatures, content } = plan;
  const isSigned = signatures.volunteer !== null || signatures.coach !== null;
  const canSign = lacksIn(content).length === 0;
  const settle = async () => {
    try {
      await agree.mutateAsync({ id });
    } catch {
      // What was refused stands in the form.
      return;
    }
    tell(t('sign.agreed'));
    onBack();
  };
  const rewrite = async () => {
    await unsign.mutateAsync({ id }).then(onChange, () => undefined);
  };
  return (
    <Stack gap="loose">
      <PlanSteps title={t('sign.title')} current={4} />
      <Prose>{t('sign.what')}</Prose>
      {canSign ? <Gaps plan={plan} /> : <Lacks plan={plan} onChange={onChange} />}
      <PlanView plan={{ ...plan, signatures: { volunteer: null, coach: null } }} isWhole />
      {today && canSign ? (
        <div className={styles['hands']}>
          <SignHand
            planId={id}
            as="volunteer"
            name={person.displayName}
            today={today}
            signed={signatures.volunteer}
          />
          <SignHand planId={id} as="coach" name={content.coach} today={today} signed={signatures.coach} />
        </div>
      ) : null}
      <Failure error={agree.error ?? unsign.error} />
      {replaces ? <Prose soft>{t('sign.replaces')}</Prose> : null}
      <FormActions>
        {canSign ? (
          <Button look="primary" onPress={() => void settle()} isPending={agree.isPending}>
            {t('sign.agree')}
          </Button>
        ) : null}
        <Button onPress={onPaper}>{t('actions.print')}</Button>
        {isSigned ? (
          <Button onPress={() => void rewrite()}>{t('sign.unsign')}</Button>
        ) : canSign ? (
          <Button onPress={onChange}>{t('actions.change')}</Button>
        ) : null}
        <Button look="quiet" onPress={onBack}>
          {t('sign.back')}
        </Button>
      </FormActions>
    </Stack>
  );
};
