import Papa from 'papaparse';
import { recogniseColumns } from '../../core/imports/recognise-columns.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import type { DecodedText } from './decode-text.ts';
import { type List, mostColumns, mostRows, plainList } from './list.ts';

const delimiters = [';', ',', '\t', '|'] as const;

/**
 * Reads a list of text: its delimiter, columns and rows. Refuses `not-a-list` (fewer than two columns) and
 * `too-many-rows` (more than 20,000).
 */
export const readCsv = ({ text, encoding }: DecodedText): List => {
  const { data, meta } = Papa.parse<string[]>(text.trimEnd(), {
    delimitersToGuess: [...delimiters],
    skipEmptyLines: false,
  });
  const [headers = [], ...rows] = data;
  const delimiter = delimiters.find((sign) => sign === meta.delimiter) ?? refuse('not-a-list');
  if (headers.length < 2 || headers.length > mostColumns) refuse('not-a-list');
  while (rows.at(-1)?.every((cell) => cell === '')) rows.pop();
  if (rows.length > mostRows) refuse('too-many-rows', { most: mostRows });
  return {
    ...plainList,
    kind: 'csv',
    headers: headers.map((it) => it.trim()),
    rows,
    firstLine: 2,
    delimiter,
    encoding,
    mapping: recogniseColumns(headers),
  };
};
