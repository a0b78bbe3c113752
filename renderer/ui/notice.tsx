import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './notice.module.css';

export type NoticeProps = {
  readonly kind?: 'plain' | 'info' | 'warning' | 'danger' | 'proof';
  readonly title?: string;
  readonly children?: ReactNode;
  /** The one step that helps. */
  readonly action?: ReactNode;
  /** Read out at once when it appears after something the person did. */
  readonly isLive?: boolean;
};

const icons = { info: Info, warning: TriangleAlert, danger: CircleAlert, proof: CircleCheck } as const;

/** A quiet block beside the running text: an explanation, a warning, an error with what to do, or a proof. */
export const Notice = ({ kind = 'plain', title, children, action, isLive = false }: NoticeProps) => {
  const Icon = kind === 'plain' ? null : icons[kind];
  return (
    <div className={styles['notice']} data-kind={kind} role={isLive ? 'alert' : undefined}>
      {Icon ? <Icon aria-hidden size={20} strokeWidth={1.75} /> : null}
      <div className={styles['words']}>
        {title ? <p className={styles['title']}>{title}</p> : null}
        {children}
        {action ? <div className={styles['action']}>{action}</div> : null}
      </div>
    </div>
  );
};
