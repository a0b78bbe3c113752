import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Steps } from '../../ui/steps.tsx';
import styles from './development-plans.module.css';

/** The five parts of a plan, in the order of the form (handbook 5.2). */
export const planParts = ['goal', 'smart', 'needs', 'agreements', 'signing'] as const;

/** Which of the five parts one is at, under the title of what one does. The title has the focus at each step. */
export const PlanSteps = ({ title, current }: { readonly title: string; readonly current: number }) => {
  const { t } = useTranslation('development-plans');
  const head = useRef<HTMLHeadingElement>(null);
  const before = useRef<number | null>(null);
  useEffect(() => {
    if (before.current === current) return;
    before.current = current;
    head.current?.focus();
    head.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <>
      <h2 ref={head} tabIndex={-1} className={styles['title']}>
        {title}
      </h2>
      <Steps
        label={t('parts.course')}
        steps={planParts.map((part) => t(`parts.${part}`))}
        current={current}
      />
    </>
  );
};
