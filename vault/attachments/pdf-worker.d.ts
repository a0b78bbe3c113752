/** The reading half of pdfjs, which comes without types: it is only handed to the other half. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
