import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import button from './button.module.css';
import styles from './text-link.module.css';

export type TextLinkProps = {
  /** A place in the app, such as `#/bewaren`. */
  readonly href: string;
  readonly look?: 'text' | 'primary' | 'secondary';
  readonly icon?: LucideIcon;
  readonly children: ReactNode;
};

/** A way to another place: as words in a sentence, or with the look of a button when it is the one step. */
export const TextLink = ({ href, look = 'text', icon: Icon, children }: TextLinkProps) =>
  look === 'text' ? (
    <a className={styles['link']} href={href}>
      {children}
    </a>
  ) : (
    <a className={button['button']} data-look={look} href={href}>
      {Icon ? <Icon aria-hidden size={18} strokeWidth={1.75} /> : null}
      <span>{children}</span>
    </a>
  );
