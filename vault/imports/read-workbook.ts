import { recogniseColumns } from '../../core/imports/recognise-columns.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import { type List, mostColumns, mostRows, plainList } from './list.ts';
import { readSheet, type Sheet } from './read-sheet.ts';
import { namesInZip } from './unpack.ts';
import { readSharedStrings, readStyles, readWorkbookPart } from './workbook-parts.ts';

const isFilled = (cell: string): boolean => cell.trim() !== '';

/** The row with the headings: the first with two filled cells. A title above the list is passed over. */
const headingRow = ({ rows }: Sheet): number | undefined =>
  [...rows]
    .toSorted(([one], [other]) => one - other)
    .find(([, cells]) => cells.filter(isFilled).length >= 2)?.[0];

const listOf = (
  sheet: Sheet,
): Pick<List, 'headers' | 'rows' | 'firstLine' | 'remarks' | 'hiddenColumns' | 'hiddenRows'> => {
  const heading = headingRow(sheet) ?? refuse('not-a-list');
  const headers = (sheet.rows.get(heading) ?? []).map((cell) => cell.trim());
  if (headers.length > mostColumns) refuse('not-a-list');
  const last = Math.max(...sheet.rows.keys());
  if (last - heading > mostRows) refuse('too-many-rows', { most: mostRows });
  const rows = Array.from({ length: last - heading }, (_, at) => sheet.rows.get(heading + 1 + at) ?? []);
  const hidden = [...sheet.hiddenRows].filter((row) => row > heading);
  const remarks = new Map(
    [...sheet.remarks].filter(([row]) => row > heading).map(([row, its]) => [row - heading - 1, its]),
  );
  for (const row of hidden)
    remarks.set(row - heading - 1, [
      ...(remarks.get(row - heading - 1) ?? []),
      { code: 'hidden-row', column: null },
    ]);
  return {
    headers,
    rows,
    firstLine: heading + 1,
    remarks,
    hiddenColumns: [...sheet.hiddenColumns].filter((column) => column < headers.length),
    hiddenRows: hidden.length,
  };
};

/**
 * Reads one sheet of an .xlsx file; without a choice the first that is not hidden. What the workbook hides is read like
 * all else, and said. Refuses `not-a-list` (another kind of zip, or a sheet without two columns), `file-damaged`,
 * `file-unpacks-too-large` and `too-many-rows`.
 */
export const readWorkbook = (bytes: Uint8Array, chosen?: number): List => {
  if (!namesInZip(bytes).has('xl/workbook.xml')) refuse('not-a-list');
  const { sheets, dayZero } = readWorkbookPart(bytes) ?? refuse('not-a-list');
  const first = sheets.findIndex(({ isHidden }) => !isHidden);
  const at = chosen ?? Math.max(first, 0);
  const entry = sheets[at] ?? refuse('not-a-list');
  const sources = { strings: readSharedStrings(bytes), styles: readStyles(bytes), dayZero };
  const sheet = readSheet(bytes, entry.part, sources) ?? refuse('file-damaged');
  const list = listOf(sheet);
  return {
    ...plainList,
    ...list,
    kind: 'xlsx',
    delimiter: null,
    encoding: null,
    sheets: sheets.map(({ name, isHidden }) => ({ name, isHidden })),
    sheet: at,
    dayZero,
    mapping: recogniseColumns(list.headers),
  };
};
