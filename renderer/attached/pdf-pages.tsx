import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../ui/loading.tsx';
import { Notice } from '../ui/notice.tsx';
import hidden from '../ui/hidden.module.css';
import styles from './attached.module.css';
import type { OpenPdf } from './pdf-reader.ts';
import { ViewBar } from './view-bar.tsx';

/** So wide is a page of a PDF at first, in points of the screen. */
const firstWidth = 720;

/** Opens the PDF with a reader that is fetched when the first PDF is shown; `broken` when it cannot be read. */
const usePdf = (bytes: Uint8Array): OpenPdf | 'broken' | null => {
  const [pdf, setPdf] = useState<OpenPdf | 'broken' | null>(null);
  useEffect(() => {
    let isHere = true;
    let opened: OpenPdf | null = null;
    const open = async () => {
      const { openPdf } = await import('./pdf-reader.ts');
      // The reader takes the bytes away; a second look needs them again.
      opened = await openPdf(bytes.slice());
      if (isHere) setPdf(opened);
      else opened.close();
    };
    open().catch(() => isHere && setPdf('broken'));
    return () => {
      isHere = false;
      opened?.close();
    };
  }, [bytes]);
  return pdf;
};

const Page = ({
  pdf,
  page,
  width,
}: {
  readonly pdf: OpenPdf;
  readonly page: number;
  readonly width: number;
}) => {
  const { t } = useTranslation('attachments');
  const canvas = useRef<HTMLCanvasElement>(null);
  const [words, setWords] = useState('');
  const [drawn, setDrawn] = useState<number | null>(null);
  const [isBroken, setBroken] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const draw = async (sheet: HTMLCanvasElement) => {
      const read = await pdf.draw(sheet, page, width, stop.signal);
      if (stop.signal.aborted) return;
      setWords(read);
      setDrawn(page);
      setBroken(false);
    };
    if (canvas.current) draw(canvas.current).catch(() => stop.signal.aborted || setBroken(true));
    return () => stop.abort();
  }, [pdf, page, width]);
  return (
    <>
      {isBroken ? (
        <Notice kind="danger" isLive>
          <p>{t('view.brokenPage')}</p>
        </Notice>
      ) : null}
      <canvas
        ref={canvas}
        className={styles['page']}
        style={{ inlineSize: `${width}px` }}
        data-drawn={drawn ?? ''}
        aria-hidden
      />
      <div className={hidden['hidden']} data-words>
        {words.trim() === '' ? t('view.noWords') : words}
      </div>
    </>
  );
};

/** A PDF page by page: with buttons, Page Up and Page Down, and + and - for its size. Its words are read out. */
export const PdfPages = ({ bytes, name }: { readonly bytes: Uint8Array; readonly name: string }) => {
  const { t } = useTranslation('attachments');
  const pdf = usePdf(bytes);
  const [page, setPage] = useState(1);
  const [zoom, setZoom] = useState(1);
  const paper = useRef<HTMLElement>(null);
  if (pdf === null) return <Loading lines={6} />;
  if (pdf === 'broken')
    return (
      <Notice kind="danger" isLive>
        <p>{t('view.broken')}</p>
      </Notice>
    );
  const goTo = (next: number) => {
    setPage(Math.min(Math.max(next, 1), pdf.pages));
    paper.current?.scrollTo({ top: 0 });
  };
  return (
    <>
      <ViewBar page={page} pages={pdf.pages} onPage={goTo} zoom={zoom} onZoom={setZoom} />
      <section
        ref={paper}
        className={styles['paper']}
        aria-label={t('view.pageOf', { name, page, pages: pdf.pages })}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must take the arrow keys
        tabIndex={0}
      >
        <Page pdf={pdf} page={page} width={firstWidth * zoom} />
      </section>
    </>
  );
};
