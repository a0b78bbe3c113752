import type { ReactNode } from 'react';
import styles from './tag.module.css';

export type TagProps = {
  /** Amber for soon, red only for overdue and destruction, green only for proof. */
  readonly tone?: 'neutral' | 'amber' | 'red' | 'green' | 'accent';
  readonly children: ReactNode;
};

/** A few words on a wash that must be seen beside a sentence or a value. */
export const Tag = ({ tone = 'neutral', children }: TagProps) => (
  <span className={styles['tag']} data-tone={tone}>
    {children}
  </span>
);
