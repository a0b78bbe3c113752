import { useTranslation } from 'react-i18next';
import styles from './contents.module.css';
import { usePageNumbers } from './page-numbers.ts';

/** One line of a table of contents: the id of its heading, what stands there, and how deep it lies. */
export type ContentsLine = {
  readonly id: string;
  readonly text: string;
  readonly level: 1 | 2;
};

/**
 * The table of contents of a long document, on a page of its own. Each line leads to its heading, which must carry the
 * id; the page numbers come from the first pass, and their room is kept for them.
 */
export const Contents = ({ lines }: { readonly lines: readonly ContentsLine[] }) => {
  const { t } = useTranslation('app');
  const numbers = usePageNumbers();
  return (
    <nav className={styles['contents']} aria-labelledby="contents">
      <h2 id="contents">{t('print.contents')}</h2>
      <ol>
        {lines.map(({ id, text, level }) => (
          <li key={id} data-level={level}>
            <a href={`#${id}`}>
              <span className={styles['text']}>{text}</span>
              <span className={styles['dots']} aria-hidden="true" />
              <span className={styles['number']}>{numbers?.[id] ?? ''}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
};
