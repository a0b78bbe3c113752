import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as RacButton, type ButtonProps as RacButtonProps } from 'react-aria-components';
import styles from './button.module.css';
import { KeyHint } from './key-hint.tsx';

export type ButtonProps = Omit<RacButtonProps, 'children' | 'className' | 'style'> & {
  readonly look?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly icon?: LucideIcon;
  /** The key that does the same, such as `F9`; shown, not bound. */
  readonly keyHint?: string;
  readonly size?: 'normal' | 'small';
  readonly children: ReactNode;
};

/** A button with a verb on it. `isPending` keeps its word and place and stops a second press. */
export const Button = ({ look = 'secondary', icon: Icon, keyHint, size, children, ...rest }: ButtonProps) => (
  <RacButton {...rest} className={styles['button'] ?? ''} data-look={look} data-size={size ?? 'normal'}>
    {Icon ? <Icon aria-hidden size={18} strokeWidth={1.75} /> : null}
    <span>{children}</span>
    {keyHint ? <KeyHint keys={keyHint} bare /> : null}
  </RacButton>
);
