/** Where the headings of a printed document stand: the page of each, counted from 1, by the id of the heading. */
export type PageNumbers = Readonly<Record<string, number>>;

/** The reader of PDF files, loaded when the first long document is printed and not before. */
const loadReader = async () => {
  const [{ getDocument }, reader] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ]);
  Object.assign(globalThis, { pdfjsWorker: reader });
  return getDocument;
};

/** How a PDF refers to the object of a page. */
type PageRef = { readonly num: number; readonly gen: number };

/**
 * Reads the table of contents out of a PDF that a browser printed: every heading with an id to which the document
 * itself links has a named destination there.
 */
export const readPageNumbers = async (pdf: Uint8Array): Promise<PageNumbers> => {
  const getDocument = await loadReader();
  const task = getDocument({
    // The reader takes the bytes for itself, and the caller still needs them.
    data: Uint8Array.from(pdf),
    verbosity: 0,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
  });
  try {
    const document = await task.promise;
    const places = [...(await document.getDestinations())];
    const numbers = places.map(
      async ([id, place]) => [id, (await document.getPageIndex(place[0] as PageRef)) + 1] as const,
    );
    return Object.fromEntries(await Promise.all(numbers));
  } finally {
    await task.destroy();
  }
};
