import type { ReactNode } from 'react';
import styles from './timeline.module.css';

export type Moment = {
  readonly id: string;
  /** When, how and by whom: "18 november 2026 · gesprek · N. Wijngaarde". */
  readonly when: ReactNode;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
};

/** What was written, the newest first, one below the other. */
export const Timeline = ({
  label,
  moments,
}: {
  readonly label: string;
  readonly moments: readonly Moment[];
}) => (
  <ol aria-label={label} className={styles['timeline']}>
    {moments.map(({ id, when, children, actions }) => (
      <li key={id} className={styles['moment']}>
        <p className={styles['when']}>{when}</p>
        <div className={styles['text']}>{children}</div>
        {actions}
      </li>
    ))}
  </ol>
);
