import type { ReactNode } from 'react';
import { Switch as RacSwitch, type SwitchProps as Rac } from 'react-aria-components';
import choice from './choice.module.css';
import styles from './field.module.css';

export type SwitchProps = Omit<Rac, 'children' | 'className' | 'style'> & {
  readonly children: ReactNode;
  readonly hint?: ReactNode;
};

/** A setting that works at once, without Opslaan. */
export const Switch = ({ children, hint, ...rest }: SwitchProps) => (
  <RacSwitch {...rest} className={choice['row'] ?? ''}>
    <span className={choice['track']} />
    <span className={choice['text']}>
      {children}
      {hint ? <span className={styles['hint']}>{hint}</span> : null}
    </span>
  </RacSwitch>
);
