import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Asked } from './asked.ts';
import { documents } from './documents.tsx';
import { usePageNumbers } from './page-numbers.ts';
import styles from './printed.module.css';

const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame);

/**
 * Shows the document that was asked for and marks the page `data-ready` when it may be put on paper: `contents` while
 * its page numbers are still to come.
 */
export const Printed = ({ asked }: { readonly asked: Asked }) => {
  const { t } = useTranslation();
  const found = documents.find(({ kind }) => kind === asked.kind);
  if (!found) throw new Error('Unknown kind of document');
  const numbers = usePageNumbers();
  useEffect(() => {
    document.title = t(found.title);
    const markReady = async () => {
      // A long document is on no screen (printed.module.css), so that no letter of it is fetched by being seen.
      if (found.hasContents) await Promise.all([...document.fonts].map((face) => face.load()));
      await document.fonts.ready;
      await nextFrame();
      document.documentElement.dataset['ready'] = found.hasContents && numbers === null ? 'contents' : 'true';
    };
    void markReady();
  }, [found.title, found.hasContents, numbers, t]);
  const shown = found.show(asked.data);
  return found.hasContents ? <div className={styles['long']}>{shown}</div> : shown;
};
