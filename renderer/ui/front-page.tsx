import type { ReactNode } from 'react';
import styles from './front-page.module.css';

export type FrontPageProps = {
  /** Stands small in the upper corner, such as the choice of language. */
  readonly corner?: ReactNode;
  /** Where one is in a course of steps. */
  readonly above?: ReactNode;
  readonly children: ReactNode;
};

/** A page of its own, without rail: one thing at a time before the work begins. */
export const FrontPage = ({ corner, above, children }: FrontPageProps) => (
  <div className={styles['front']}>
    <header className={styles['top']}>
      <p className={styles['name']}>Vertrouwd</p>
      {corner}
    </header>
    <main id="sheet" tabIndex={-1} className={styles['page']}>
      {above}
      {children}
    </main>
  </div>
);
