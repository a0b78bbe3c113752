import { useTranslation } from 'react-i18next';
import { GuardedText } from '../../call/guarded-text.tsx';
import { Beside } from '../../ui/beside.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { FieldSet } from '../../ui/form.tsx';
import { Prose } from '../../ui/stack.tsx';
import type { Checked } from '../../ui/use-checked.ts';
import type { GoalsProps } from './plan-draft.ts';

const letters = ['specific', 'measurable', 'acceptable', 'realistic'] as const;

/** Part 2 of a plan: each goal looked at by the five letters of SMART, with the days between which it is reached. */
export const SmartStep = ({
  goals,
  onGoal,
  name,
  own,
  checked,
}: GoalsProps & { readonly checked: Checked<string> }) => {
  const { t } = useTranslation('development-plans');
  return goals.map((goal, at) => (
    <FieldSet key={at} title={goals.length === 1 ? t('goal') : t('goalNumber', { number: at + 1 })}>
      <Prose soft>
        <bdi>{goal.aim || t('noAim')}</bdi>
      </Prose>
      {letters.map((letter) => (
        <GuardedText
          key={letter}
          id={`plan-${letter}-${at}`}
          label={t(`form.${letter}`)}
          hint={t(`form.${letter}Hint`, { name })}
          value={goal[letter]}
          onChange={(text) => onGoal(at, { [letter]: text })}
          maxLength={2_000}
          own={own}
        />
      ))}
      <GuardedText
        id={`plan-time-${at}`}
        label={t('form.timeBound')}
        hint={t('form.timeBoundHint')}
        isOptional
        value={goal.timeBound}
        onChange={(timeBound) => onGoal(at, { timeBound })}
        maxLength={2_000}
        own={own}
      />
      <Beside>
        <DateField
          label={t('form.startOn')}
          value={goal.startOn}
          onChange={(startOn) => onGoal(at, { startOn })}
        />
        <DateField
          label={t('form.targetOn')}
          hint={t('form.targetHint')}
          value={goal.targetOn}
          onChange={(targetOn) => onGoal(at, { targetOn })}
          {...checked.field(`target-${at}`)}
        />
      </Beside>
    </FieldSet>
  ));
};
