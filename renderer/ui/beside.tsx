import type { ReactNode } from 'react';
import styles from './beside.module.css';

/** Fields that belong together, beside each other where there is room: a house number beside its street. */
export const Beside = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles['beside']}>{children}</div>
);
