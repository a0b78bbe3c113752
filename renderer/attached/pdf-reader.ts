import { AnnotationMode, getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist';

GlobalWorkerOptions.workerSrc = new URL(
  '../../node_modules/pdfjs-dist/build/pdf.worker.min.mjs',
  import.meta.url,
).href;

/** Fonts that a PDF may leave out, and readers of old scans, lie beside the window's own files (renderer/vite.config.ts). */
const beside = new URL('./pdf/', document.baseURI).href;

/** An open PDF, until `close`. */
export type OpenPdf = {
  readonly pages: number;
  /** Draws a page on a canvas so many times its own size, and gives its words. Stops when `signal` says so. */
  readonly draw: (
    canvas: HTMLCanvasElement,
    page: number,
    width: number,
    signal: AbortSignal,
  ) => Promise<string>;
  readonly close: () => void;
};

const wordsOf = async (pdf: PDFDocumentProxy, number: number): Promise<string> => {
  const { items } = await (await pdf.getPage(number)).getTextContent();
  return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
};

const drawOf =
  (pdf: PDFDocumentProxy): OpenPdf['draw'] =>
  async (canvas, number, width, signal) => {
    const page = await pdf.getPage(number);
    if (signal.aborted) return '';
    const own = page.getViewport({ scale: 1 });
    const viewport = page.getViewport({ scale: (width / own.width) * devicePixelRatio });
    // Drawn out of sight and put in place at once, so that nothing half drawn is seen.
    const sketch = document.createElement('canvas');
    sketch.width = Math.floor(viewport.width);
    sketch.height = Math.floor(viewport.height);
    const drawing = page.render({ canvas: sketch, viewport, annotationMode: AnnotationMode.ENABLE });
    signal.addEventListener('abort', () => drawing.cancel());
    await drawing.promise;
    const words = await wordsOf(pdf, number);
    if (signal.aborted) return '';
    canvas.width = sketch.width;
    canvas.height = sketch.height;
    canvas.getContext('2d')?.drawImage(sketch, 0, 0);
    return words;
  };

/**
 * Opens a PDF for reading: no scripts, no links, no forms to fill in, nothing fetched but the app's own fonts. It is
 * read in a worker. Throws for a broken one.
 */
export const openPdf = async (data: Uint8Array): Promise<OpenPdf> => {
  const task = getDocument({
    data,
    verbosity: 0,
    enableXfa: false,
    useWasm: false,
    useSystemFonts: false,
    disableWorkerRendering: true,
    maxImageSize: 64_000_000,
    standardFontDataUrl: beside,
    wasmUrl: beside,
  });
  const pdf = await task.promise;
  return { pages: pdf.numPages, draw: drawOf(pdf), close: () => void task.destroy() };
};
