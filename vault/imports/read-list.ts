import type { FileKind } from '../../core/contract/imports.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import type { Language } from '../../core/kernel/words.ts';
import { decodeText, isBinary } from './decode-text.ts';
import type { List } from './list.ts';
import { readCards } from './read-cards.ts';
import { readCsv } from './read-csv.ts';
import { readWorkbook } from './read-workbook.ts';

const zip = '504b0304';
/** The kind of file that Excel made until 2007, and makes again around a workbook with a password. */
const oldOffice = 'd0cf11e0';
/** How files begin that are no list, whatever their name says: PDF, PNG, JPEG, SQLite, gzip. */
const foreignStarts = ['25504446', '89504e47', 'ffd8ff', '53514c69', '1f8b'];

const isForeign = (start: string): boolean => foreignStarts.some((foreign) => start.startsWith(foreign));

/** What the person said of the file: what its name says it is, which sheet, in which language. */
export type Reading = {
  readonly named?: FileKind | undefined;
  readonly sheet?: number | undefined;
  readonly lang?: Language | undefined;
};

const readText = (bytes: Buffer, lang: Language): List => {
  const decoded = decodeText(bytes);
  if (decoded.text.trim() === '') refuse('file-empty');
  if (/^\s*BEGIN:VCARD\s/i.test(decoded.text.slice(0, 200))) return readCards(bytes, lang);
  if (isBinary(decoded.text)) refuse('not-a-list');
  return readCsv(decoded);
};

/**
 * Reads the bytes of somebody's list: CSV, a workbook or vCards, recognised by the bytes and not by the name. Refuses
 * `file-empty`, `not-a-list` (another kind of file, or fewer than two columns), `not-what-its-name-says`,
 * `workbook-old-or-locked`, `file-damaged`, `file-unpacks-too-large` and `too-many-rows` (more than 20,000).
 */
export const readList = (bytes: Buffer, { named, sheet, lang = 'nl' }: Reading = {}): List => {
  if (bytes.length === 0) refuse('file-empty');
  const start = bytes.subarray(0, 8).toString('hex');
  if (start.startsWith(oldOffice)) refuse('workbook-old-or-locked');
  if (isForeign(start)) refuse('not-a-list');
  const list = start.startsWith(zip) ? readWorkbook(bytes, sheet) : readText(bytes, lang);
  if (named !== undefined && named !== list.kind) refuse('not-what-its-name-says');
  return list;
};
