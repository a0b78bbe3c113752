/**
 * What a spreadsheet would take for a formula. A + or - before digits only is a telephone number or an amount
 * and stays as it is; the full-width signs count because some programs read them as the plain ones.
 */
const formula = /^[\s\0]*(?:[=@＝＠]|[+\-＋－](?![\d ().,-]*$))|^[\t\r\n\0]/u;

/** Whether a spreadsheet would take this text for a formula. */
export const isFormula = (text: string): boolean => formula.test(text);

/** Makes a text safe as a cell of an export: what would be a formula gets an apostrophe before it. */
export const safeCell = (text: string): string => (isFormula(text) ? `'${text}` : text);

/** Takes the apostrophe of `safeCell` away again; every other text stays as it is, `'t Hart` too. */
export const plainCell = (text: string): string =>
  text.startsWith("'") && isFormula(text.slice(1)) ? text.slice(1) : text;
