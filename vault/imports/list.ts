import type { FileKind, ReadFile } from '../../core/contract/imports.ts';
import type { DayZero } from '../../core/imports/excel-day.ts';
import type { CellRemark, Mapping } from '../../core/imports/import-row.ts';

/** A list as it lies in the store's memory: its headings and its rows, nothing of it in the vault yet. */
export type List = {
  readonly kind: FileKind;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The number of the first row in the file, as its own program counts. */
  readonly firstLine: number;
  /** What the file itself says of cells, by the index of the row. */
  readonly remarks: ReadonlyMap<number, readonly CellRemark[]>;
  readonly dayZero: DayZero;
  readonly mapping: Mapping;
} & Pick<ReadFile, 'delimiter' | 'encoding' | 'sheets' | 'sheet' | 'hiddenColumns' | 'hiddenRows'>;

/** The most rows of one list. */
export const mostRows = 20_000;
/** The most columns of one list. */
export const mostColumns = 100;

/** What a file is that has no sheets, hides nothing and says nothing of its cells. */
export const plainList: Pick<
  List,
  'sheets' | 'sheet' | 'hiddenColumns' | 'hiddenRows' | 'remarks' | 'dayZero'
> = {
  sheets: [],
  sheet: 0,
  hiddenColumns: [],
  hiddenRows: 0,
  remarks: new Map(),
  dayZero: 1900,
};
