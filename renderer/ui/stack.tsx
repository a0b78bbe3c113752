import type { ReactNode } from 'react';
import styles from './stack.module.css';

/** Parts below each other with even space: `tight` inside a part, `loose` between the sections of a sheet. */
export const Stack = ({
  gap = 'normal',
  children,
}: {
  readonly gap?: 'tight' | 'normal' | 'loose';
  readonly children: ReactNode;
}) => (
  <div className={styles['stack']} data-gap={gap}>
    {children}
  </div>
);

/** Running text at a width that reads well. */
export const Prose = ({
  soft = false,
  children,
}: {
  readonly soft?: boolean;
  readonly children: ReactNode;
}) => (
  <p className={styles['prose']} data-soft={soft || undefined}>
    {children}
  </p>
);

/** The number that matters, with the words that belong to it; green is for proof. */
export const Figure = ({
  figure,
  tone,
  children,
}: {
  readonly figure: string;
  readonly tone?: 'green';
  readonly children: ReactNode;
}) => (
  <p className={styles['figure']}>
    <strong data-tone={tone}>{figure}</strong> <span>{children}</span>
  </p>
);
