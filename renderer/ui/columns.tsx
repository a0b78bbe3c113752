import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './columns.module.css';
import { countInFigures } from './figures.ts';
import { TextLink } from './text-link.tsx';

export type SheetProps = {
  readonly children: ReactNode;
  /** An `ActionBar` that stays in sight. */
  readonly foot?: ReactNode;
};

/** The page that one works on: everything beside the rail, or beside a list. Scrolls by itself. */
export const Sheet = ({ children, foot }: SheetProps) => (
  <main id="sheet" tabIndex={-1} className={styles['sheet']}>
    <div className={styles['scroll']}>
      <div className={styles['page']}>{children}</div>
    </div>
    {foot}
  </main>
);

export type ColumnsProps = {
  readonly title: string;
  readonly count?: number | undefined;
  /** Search, filter and the button that adds; stays above the list. */
  readonly tools?: ReactNode;
  readonly list: ReactNode;
  /** A `Sheet`. */
  readonly children: ReactNode;
  /** In a narrow window only one of the two shows: the sheet when this is true, with the way back. */
  readonly isSheetOpen: boolean;
  readonly backHref: string;
  readonly backLabel: string;
};

/** A list beside the sheet of what was chosen in it. Below 1000 pixels the list folds away. */
export const Columns = (props: ColumnsProps) => {
  const { title, count, tools, list, children, isSheetOpen, backHref, backLabel } = props;
  const { i18n } = useTranslation();
  return (
    <div className={styles['columns']} data-open={isSheetOpen ? 'sheet' : 'list'}>
      <section aria-label={title} className={styles['side']}>
        <div className={styles['head']}>
          <h2 className={styles['title']}>
            {title}{' '}
            {count === undefined ? null : (
              <span className={styles['count']}>{countInFigures(count, i18n.language)}</span>
            )}
          </h2>
          {tools}
        </div>
        {list}
      </section>
      <div className={styles['body']}>
        <nav className={styles['back']} aria-label={backLabel}>
          <TextLink href={backHref} look="secondary" icon={ArrowLeft}>
            {backLabel}
          </TextLink>
        </nav>
        {children}
      </div>
    </div>
  );
};
