import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

export type EmptyStateProps = {
  /** One sentence that says what belongs here. */
  readonly children: ReactNode;
  /** The one step: a button or a link. */
  readonly action?: ReactNode;
};

/** What an empty list says instead of nothing. */
export const EmptyState = ({ children, action }: EmptyStateProps) => (
  <div className={styles['empty']}>
    <p>{children}</p>
    {action}
  </div>
);
