/** A table for a spreadsheet: texts and numbers only, never formulas. `width` is in characters. */
export type Table = {
  readonly title: string;
  readonly columns: readonly { readonly label: string; readonly width: number }[];
  readonly rows: readonly (readonly (string | number)[])[];
};
