import writeXlsxFile, { type Feature, type Image, type Row, type Sheet } from 'write-excel-file/node';
import type { Table } from './table.ts';

type FileContent = Image['content'];

const sheetName = (title: string): string => `'${title.replaceAll("'", "''")}'`;

/** Our changes lean on what the library writes; should it write something else one day, this must not pass silently. */
const replaceOnce = (xml: string, what: string, by: string): string => {
  const [before, after, ...more] = xml.split(what);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`A workbook without its one ${what}`);
  return `${before}${by}${after}`;
};

/** Prints every sheet as wide as its page, with the first row on each page. */
const printing = (tables: readonly Table[]): Feature<FileContent> => ({
  files: {
    transform: {
      'xl/workbook.xml': {
        transform: (xml) => {
          const titles = tables.map(
            ({ title }, index) =>
              `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${sheetName(title)}!$1:$1</definedName>`,
          );
          return replaceOnce(xml, '<definedNames/>', `<definedNames>${titles.join('')}</definedNames>`);
        },
      },
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) =>
          replaceOnce(
            replaceOnce(xml, '<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>'),
            '<pageSetup ',
            '<pageSetup fitToWidth="1" fitToHeight="0" ',
          ),
      },
    },
  },
});

const head = ({ columns }: Table): Row =>
  columns.map(({ label }) => ({
    value: label,
    type: String,
    fontWeight: 'bold',
    wrap: true,
    alignVertical: 'top',
  }));

const body = ({ rows }: Table): Row[] =>
  rows.map((row) =>
    row.map((content) =>
      typeof content === 'number'
        ? { value: content, type: Number, alignVertical: 'top' }
        : { value: content, type: String, wrap: true, alignVertical: 'top' },
    ),
  );

/** Tables as the sheets of one workbook, ready to print: A4 landscape, the head on every page. Texts stay texts. */
export const xlsxBytes = async (tables: readonly Table[]): Promise<Uint8Array> => {
  const sheets = tables.map(
    (table): Sheet<FileContent> => ({
      sheet: table.title,
      data: [head(table), ...body(table)],
      columns: table.columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape',
    }),
  );
  return writeXlsxFile(sheets, { features: [printing(tables)] }).toBuffer();
};
