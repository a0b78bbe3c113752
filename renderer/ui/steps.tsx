import { useTranslation } from 'react-i18next';
import hidden from './hidden.module.css';
import styles from './steps.module.css';

export type StepsProps = {
  readonly label: string;
  readonly steps: readonly string[];
  /** The index of the step that one is at, from 0; `steps.length` when all are done. */
  readonly current: number;
};

/** Where one is in a numbered course of steps. */
export const Steps = ({ label, steps, current }: StepsProps) => {
  const { t } = useTranslation('ui');
  return (
    <ol aria-label={label} className={styles['steps']}>
      {steps.map((step, index) => {
        const state = index < current ? 'done' : index === current ? 'current' : 'ahead';
        return (
          <li
            key={step}
            aria-current={state === 'current' ? 'step' : undefined}
            data-state={state}
            className={styles['step']}
          >
            <span className={styles['number']}>{index + 1}</span>
            <span>{step}</span>
            {state === 'done' ? <span className={hidden['hidden']}>{t('steps.done')}</span> : null}
          </li>
        );
      })}
    </ol>
  );
};
