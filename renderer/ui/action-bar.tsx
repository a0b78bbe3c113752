import type { ReactNode } from 'react';
import styles from './action-bar.module.css';

export type ActionBarProps = {
  readonly children: ReactNode;
  /** What has or has not happened yet: "Er is nog niets gewist." */
  readonly note?: ReactNode;
};

/** The bar at the foot of a sheet: the step that goes on, other ways, and where things stand. */
export const ActionBar = ({ children, note }: ActionBarProps) => (
  <div className={styles['bar']}>
    <div className={styles['actions']}>{children}</div>
    {note ? <p className={styles['note']}>{note}</p> : null}
  </div>
);
