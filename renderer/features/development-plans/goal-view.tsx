import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanClosing, PlanGoal } from '../../../core/contract/development-plans.ts';
import { Button } from '../../ui/button.tsx';
import { type Definition, DefinitionList } from '../../ui/definition-list.tsx';
import { Tag } from '../../ui/tag.tsx';
import styles from './development-plans.module.css';

const Text = ({ children }: { readonly children: string }) => (
  <span dir="auto" className={styles['text']}>
    {children}
  </span>
);

/** Lines below each other, numbered from the second on. */
const Lines = ({ lines }: { readonly lines: readonly string[] }) =>
  lines.length < 2 ? (
    <bdi>{lines[0]}</bdi>
  ) : (
    <ol className={styles['list']}>
      {lines.map((line, at) => (
        <li key={at}>
          <bdi>{line}</bdi>
        </li>
      ))}
    </ol>
  );

type GoalViewProps = {
  readonly goal: PlanGoal;
  /** Its number from 1; null for the only one. */
  readonly number: number | null;
  /** What became of it; null while the plan is not closed. */
  readonly closing: PlanClosing['goals'][number] | null;
  /** Whether all of it shows at once, as before one signs. */
  readonly isWhole: boolean;
};

/**
 * One goal of a plan, readable at a glance: what is to be reached and when, then
 * the steps and what was agreed; the rest unfolds. What was left empty is left out.
 */
export const GoalView = ({ goal, number, closing, isWhole }: GoalViewProps) => {
  const { t } = useTranslation('development-plans');
  const [isOpen, setOpen] = useState(isWhole);
  const { startOn, targetOn } = goal;
  const dates = startOn && targetOn ? t('until', { from: startOn, until: targetOn }) : '';
  const row = (label: string, text: string): readonly Definition[] =>
    text === '' ? [] : [{ label: t(label), value: <Text>{text}</Text> }];
  const lines = (label: string, items: readonly string[]): readonly Definition[] =>
    items.length === 0 ? [] : [{ label: t(label), value: <Lines lines={items} /> }];
  const short = [
    ...row('timeBound', [dates, goal.timeBound].filter((text) => text !== '').join('\n')),
    ...lines('actionsLabel', goal.actions),
    ...lines('agreements', goal.agreements),
  ];
  const rest = [
    ...lines('competences', goal.competences),
    ...row('approaches', goal.approaches.map((each) => t(`approach.${each}`)).join(', ')),
    ...row('term', goal.term === null ? '' : t(`termIs.${goal.term}`)),
    ...row('planning', goal.planning),
    ...row('specific', goal.specific),
    ...row('measurable', goal.measurable),
    ...row('acceptable', goal.acceptable),
    ...row('realistic', goal.realistic),
    ...lines('needs', goal.needs),
  ];
  const act = isOpen ? 'hide' : 'show';
  return (
    <section
      className={styles['goal']}
      aria-label={number === null ? t('goal') : t('goalNumber', { number })}
    >
      <h3>{number === null ? t('goal') : t('goalNumber', { number })}</h3>
      <p className={styles['aim']} dir="auto">
        {goal.aim || t('noAim')}
      </p>
      {closing ? (
        <p>
          <Tag tone={closing.result === 'achieved' ? 'accent' : 'neutral'}>
            {t(`resultIs.${closing.result}`)}
          </Tag>{' '}
          <bdi className={styles['text']}>{closing.text}</bdi>
        </p>
      ) : null}
      <DefinitionList rows={isOpen ? [...short, ...rest] : short} />
      {isWhole || rest.length === 0 ? null : (
        <div>
          <Button
            look="quiet"
            size="small"
            aria-expanded={isOpen}
            aria-label={number === null ? t(`goalMore.${act}`) : t(`goalMore.${act}Of`, { number })}
            onPress={() => setOpen(!isOpen)}
          >
            {t(`goalMore.${act}`)}
          </Button>
        </div>
      )}
    </section>
  );
};
