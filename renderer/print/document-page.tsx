import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../core/kernel/day.ts';
import styles from './document.module.css';

export type DocumentPageProps = {
  readonly organisation: string;
  readonly title: string;
  /** The document's own number, such as a certificate's. */
  readonly number?: string;
  readonly version?: string;
  readonly on: Day;
  /** Wide tables lie down. */
  readonly isLandscape?: boolean;
  /** Meant for everybody: nothing at the foot says that it is confidential. */
  readonly isPublic?: boolean;
  readonly children: ReactNode;
};

/**
 * The frame of every document, on screen as on paper: who it is from, its number, version and day at the top; the
 * page numbers and "vertrouwelijk" come from print.css. Plain headings, tables and lists inside it are styled.
 */
export const DocumentPage = (props: DocumentPageProps) => {
  const { organisation, title, number, version, on, isLandscape = false, isPublic = false, children } = props;
  const { t, i18n } = useTranslation('app');
  const facts = [
    number ? t('print.number', { number }) : null,
    version ? t('print.version', { version }) : null,
    t('print.date', { on }),
  ].filter((fact) => fact !== null);
  return (
    <article
      className={styles['document']}
      data-paper={`${i18n.language}${isLandscape ? '-wide' : isPublic ? '-open' : ''}`}
      data-wide={isLandscape || undefined}
    >
      <header className={styles['head']}>
        <p className={styles['from']}>{organisation}</p>
        <p>{facts.join(' · ')}</p>
      </header>
      <h1>{title}</h1>
      {children}
    </article>
  );
};

/** Room for a hand: who signs, with a line for the name, the day and the signature. Never broken over two pages. */
export const Signature = ({ who }: { readonly who: string }) => {
  const { t } = useTranslation('app');
  return (
    <div className={styles['signature']}>
      <p>{who}</p>
      {(['name', 'day', 'hand'] as const).map((part) => (
        <p key={part} className={styles['line']}>
          {t(`print.${part}`)}
        </p>
      ))}
    </div>
  );
};
