import type { ReactNode } from 'react';
import styles from './definition-list.module.css';

export type Definition = { readonly label: ReactNode; readonly value: ReactNode };

/** What is known, as label and value on a line. A definition without value is left out by the caller, not shown empty. */
export const DefinitionList = ({ rows }: { readonly rows: readonly Definition[] }) => (
  <dl className={styles['list']}>
    {rows.map(({ label, value }, index) => (
      <div key={typeof label === 'string' ? label : index} className={styles['row']}>
        <dt className={styles['label']}>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
