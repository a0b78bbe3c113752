import type { ReactNode } from 'react';
import styles from './page-header.module.css';

export type PageHeaderProps = {
  readonly title: string;
  /** One line of state in words. */
  readonly state?: ReactNode;
  /** Buttons; the one primary button comes last. */
  readonly actions?: ReactNode;
};

/** The head of a sheet: one title, one line of state, at most one primary button. */
export const PageHeader = ({ title, state, actions }: PageHeaderProps) => (
  <header className={styles['header']}>
    <div className={styles['words']}>
      <h1 tabIndex={-1}>
        <bdi>{title}</bdi>
      </h1>
      {state ? <p className={styles['state']}>{state}</p> : null}
    </div>
    {actions ? <div className={styles['actions']}>{actions}</div> : null}
  </header>
);

/** A part of a sheet under its own heading. */
export const Section = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className={styles['section']}>
    <h2>{title}</h2>
    {children}
  </section>
);
