import Papa from 'papaparse';
import type { ReadFile } from '../../core/contract/imports.ts';
import { recogniseColumns } from '../../core/imports/recognise-columns.ts';
import { refuse } from '../../core/kernel/refusal.ts';

/** A list as it lies in the store's memory: its header and its rows, nothing of it in the vault yet. */
export type List = Omit<ReadFile, 'rows' | 'sample'> & { readonly rows: readonly (readonly string[])[] };

const mostRows = 20_000;

/** How files begin that are no list, whatever their name says: zip and xlsx, PDF, PNG, JPEG, old Office, SQLite. */
const foreignStarts = ['504b0304', '25504446', '89504e47', 'ffd8ff', 'd0cf11e0', '53514c69'];

const isForeign = (bytes: Buffer): boolean =>
  foreignStarts.some((start) => bytes.subarray(0, 8).toString('hex').startsWith(start));

/** More than one in ten control characters is no text. */
const isBinary = (text: string): boolean => {
  const start = text.slice(0, 4_096);
  const controls = start.match(/\p{Cc}/gu)?.filter((sign) => !'\t\n\r'.includes(sign)).length ?? 0;
  return controls * 10 > start.length;
};

const decode = (bytes: Buffer): { readonly text: string; readonly encoding: ReadFile['encoding'] } => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
};

const delimiters = [';', ',', '\t', '|'] as const;

/**
 * Reads the bytes of somebody's list: its encoding, delimiter, columns and rows. Refuses `file-empty`, `not-a-list`
 * (another kind of file, or fewer than two columns) and `too-many-rows` (more than 20,000).
 */
export const readList = (bytes: Buffer): List => {
  if (bytes.length === 0) refuse('file-empty');
  if (isForeign(bytes)) refuse('not-a-list');
  const { text, encoding } = decode(bytes);
  if (text.trim() === '') refuse('file-empty');
  if (isBinary(text)) refuse('not-a-list');
  const { data, meta } = Papa.parse<string[]>(text, {
    delimitersToGuess: [...delimiters],
    skipEmptyLines: false,
  });
  const [headers = [], ...rows] = data;
  const delimiter = delimiters.find((sign) => sign === meta.delimiter) ?? refuse('not-a-list');
  if (headers.length < 2 || headers.length > 100) refuse('not-a-list');
  while (rows.at(-1)?.every((cell) => cell === '')) rows.pop();
  if (rows.length > mostRows) refuse('too-many-rows', { most: mostRows });
  return {
    headers: headers.map((it) => it.trim()),
    rows,
    delimiter,
    encoding,
    mapping: recogniseColumns(headers),
  };
};
