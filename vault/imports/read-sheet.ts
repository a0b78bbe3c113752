import { type DayZero, excelDay } from '../../core/imports/excel-day.ts';
import type { CellRemark } from '../../core/imports/import-row.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import { dayInTable } from '../../core/kernel/words.ts';
import { mostRows } from './list.ts';
import { readXml } from './read-xml.ts';
import type { NumberStyle } from './workbook-parts.ts';

/** A sheet as it was read: its rows by number from 1, what was remarkable in them, and what it hides. */
export type Sheet = {
  readonly rows: ReadonlyMap<number, readonly string[]>;
  readonly remarks: ReadonlyMap<number, readonly CellRemark[]>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
};

/** What the cells of a sheet refer to. */
export type CellSources = {
  readonly strings: readonly string[];
  readonly styles: readonly NumberStyle[];
  readonly dayZero: DayZero;
};

/** A cell further to the right than this is not looked at; a list of more columns is refused anyway. */
const mostColumns = 200;
/** The headings, and some titles above them. */
const titleRows = 50;
const mostMerged = 50_000;

type Cell = {
  readonly at: readonly [row: number, column: number];
  readonly type: string;
  readonly style: number;
  text: string;
  hasFormula: boolean;
  hasValue: boolean;
};

const columnOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const placeOf = (reference: string): readonly [row: number, column: number] | null => {
  const parts = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference);
  return parts ? [Number(parts[2]), columnOf(parts[1] ?? '')] : null;
};

const numberText = (text: string, style: NumberStyle | undefined, dayZero: DayZero): string => {
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number)) return text;
  if (style?.isDay) {
    const on = excelDay(number, dayZero);
    return on === null ? text : dayInTable(on);
  }
  const plain = Number.isInteger(number) ? BigInt(number).toString() : String(number);
  return plain.padStart(style?.digits ?? 0, '0');
};

const textOf = ({ type, text, style }: Cell, { strings, styles, dayZero }: CellSources): string => {
  switch (type) {
    case 's':
      return strings[Number(text)] ?? '';
    case 'b':
      return text === '1' ? 'ja' : 'nee';
    case 'e':
      return '';
    case 'd':
      return text.slice(0, 10);
    case 'str':
    case 'inlineStr':
      return text;
    default:
      return numberText(text, styles[style], dayZero);
  }
};

const remarkOf = ({ type, hasFormula, hasValue }: Cell): CellRemark['code'] | null => {
  if (type === 'e' || (hasFormula && !hasValue)) return 'error-cell';
  return hasFormula ? 'formula-value' : null;
};

const isOn = (text: string | undefined): boolean => text === '1' || text === 'true';

/** Puts the value of each merged cell in every row that it covers, as the eye reads it; the columns stay their own. */
const spread = (
  merged: readonly string[],
  rows: ReadonlyMap<number, string[]>,
  remark: (row: number, it: CellRemark) => void,
): void => {
  let left = mostMerged;
  for (const range of merged) {
    const [from, to] = range.split(':').map(placeOf);
    if (!from || !to || from[1] >= mostColumns) continue;
    const [first, column] = from;
    const text = rows.get(first)?.[column] ?? '';
    if (text === '' || to[0] === first) continue;
    for (let row = first; row <= to[0] && left > 0; row += 1, left -= 1) {
      const cells = rows.get(row);
      if (!cells) break;
      cells[column] = text;
      remark(row, { code: 'merged-cell', column });
    }
  }
};

/**
 * Reads the cells of one sheet as texts: of a formula what it last gave, of a day as it stands in tables. Gives null when the
 * part is not there. Refuses `too-many-rows` as soon as there are more rows with text than a list and its titles can have, and what `readXml` refuses.
 */
export const readSheet = (bytes: Uint8Array, part: string, sources: CellSources): Sheet | null => {
  const rows = new Map<number, string[]>();
  const remarks = new Map<number, CellRemark[]>();
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const merged: string[] = [];
  let row = 0;
  let column = -1;
  let isRowHidden = false;
  let cell: Cell | null = null;
  let isValue = false;

  const remark = (at: number, it: CellRemark): void => {
    const known = remarks.get(at);
    if (known) known.push(it);
    else remarks.set(at, [it]);
  };
  const keep = (it: Cell): void => {
    const [at, place] = it.at;
    if (place < 0 || place >= mostColumns || at < 1) return;
    const code = remarkOf(it);
    if (code) remark(at, { code, column: place });
    const text = it.hasValue || it.type === 'inlineStr' ? textOf(it, sources) : '';
    if (text === '') return;
    let cells = rows.get(at);
    if (!cells) {
      if (rows.size >= mostRows + titleRows) refuse('too-many-rows', { most: mostRows });
      cells = [];
      rows.set(at, cells);
      if (isRowHidden) hiddenRows.add(at);
    }
    while (cells.length <= place) cells.push('');
    cells[place] = text;
  };

  const wasThere = readXml(bytes, part, {
    open: (name, attributes) => {
      switch (name) {
        case 'col': {
          const { min = '', max = '', hidden } = attributes();
          if (isOn(hidden))
            for (let at = Number(min); at <= Math.min(Number(max), mostColumns); at += 1)
              hiddenColumns.add(at - 1);
          break;
        }
        case 'row': {
          const { r, hidden } = attributes();
          row = r === undefined ? row + 1 : Number(r);
          column = -1;
          isRowHidden = isOn(hidden);
          break;
        }
        case 'c': {
          const { r, t = 'n', s = '0' } = attributes();
          const at = (r === undefined ? null : placeOf(r)) ?? ([row, column + 1] as const);
          column = at[1];
          cell = { at, type: t, style: Number(s), text: '', hasFormula: false, hasValue: false };
          break;
        }
        case 'f':
          if (cell) cell.hasFormula = true;
          break;
        case 'v':
        case 't':
          isValue = cell !== null;
          if (cell) cell.hasValue = true;
          break;
        case 'mergeCell':
          if (merged.length < mostMerged) merged.push(attributes()['ref'] ?? '');
          break;
        default:
      }
    },
    text: (text) => {
      if (cell && isValue) cell.text += text;
    },
    close: (name) => {
      if (name === 'v' || name === 't') isValue = false;
      if (name !== 'c' || !cell) return;
      keep(cell);
      cell = null;
    },
  });
  if (!wasThere) return null;
  spread(merged, rows, remark);
  return { rows, remarks, hiddenRows, hiddenColumns };
};
