import type { ReactNode } from 'react';
import { Dialog as RacDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import styles from './dialog.module.css';

export type DialogProps = {
  readonly isOpen: boolean;
  /** Called by Esc, a press outside, and whatever closes it; the focus returns to where it was. */
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons, the safe one first in the reading order when something can be lost. */
  readonly actions?: ReactNode;
  /** `alert` for a question that must be answered: a press outside does not close it. */
  readonly kind?: 'plain' | 'alert';
  /** `page` is for reading a sheet of paper. */
  readonly width?: 'normal' | 'wide' | 'page';
};

/** One question or one small task over the page. */
export const Dialog = (props: DialogProps) => {
  const { isOpen, onClose, title, children, actions, kind = 'plain', width = 'normal' } = props;
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={kind === 'plain'}
      className={styles['veil'] ?? ''}
      data-over-page
    >
      <Modal className={styles['modal'] ?? ''} data-width={width}>
        <RacDialog role={kind === 'alert' ? 'alertdialog' : 'dialog'} className={styles['dialog'] ?? ''}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          <div className={styles['body']}>{children}</div>
          {actions ? <div className={styles['actions']}>{actions}</div> : null}
        </RacDialog>
      </Modal>
    </ModalOverlay>
  );
};
