import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Toasts } from '../ui/toast.tsx';
import { Rail, type RailProps } from './rail.tsx';
import styles from './shell.module.css';

export type ShellProps = RailProps & { readonly children: ReactNode };

/** The frame around every screen of an open vault: the rail, and beside it a sheet or a list with its sheet. */
export const Shell = ({ children, ...rail }: ShellProps) => {
  const { t } = useTranslation('app');
  const toContent = () => document.getElementById('sheet')?.focus();
  return (
    <div className={styles['frame']}>
      <button type="button" className={styles['skip']} onClick={toContent}>
        {t('rail.skip')}
      </button>
      <Rail {...rail} />
      {children}
      <Toasts />
    </div>
  );
};
