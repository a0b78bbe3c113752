import { useTranslation } from 'react-i18next';
import { FieldSet } from '../../ui/form.tsx';
import { Prose } from '../../ui/stack.tsx';
import { GuardedLines } from './guarded-lines.tsx';
import type { GoalsProps } from './plan-draft.ts';

type ListStepProps = GoalsProps & { readonly part: 'needs' | 'agreements' };

/** Part 3 or 4 of a plan: what each goal needs, or what was agreed about it; a list of any length. */
export const ListStep = ({ part, goals, onGoal, own }: ListStepProps) => {
  const { t } = useTranslation('development-plans');
  return goals.map((goal, at) => (
    <FieldSet key={at} title={goals.length === 1 ? t('goal') : t('goalNumber', { number: at + 1 })}>
      <Prose soft>
        <bdi>{goal.aim || t('noAim')}</bdi>
      </Prose>
      <GuardedLines
        id={`plan-${part}-${at}`}
        label={t(`form.${part}`)}
        hint={t(`form.${part}Hint`)}
        lines={goal[part]}
        onChange={(lines) => onGoal(at, { [part]: [...lines] })}
        lineLabel={(number) => t(part === 'needs' ? 'form.need' : 'form.agreement', { number })}
        own={own}
      />
    </FieldSet>
  ));
};
