import { strToU8, zipSync, type Zippable } from 'fflate';

/** One sheet of a workbook that is made by hand: the XML inside `worksheet`. */
export type MadeSheet = { readonly name: string; readonly xml: string; readonly state?: 'hidden' };

const xml = (inner: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${inner}`);
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** Style 1 is a day, 2 a day in a format of somebody's own, 3 ten digits with zeros before them. */
const styles = `<styleSheet ${main}><numFmts><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy;@"/>
  <numFmt numFmtId="165" formatCode="0000000000"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`;

/** The parts of a workbook as Excel would write them, to be zipped or spoilt. */
export const workbookParts = (
  sheets: readonly MadeSheet[],
  { strings = [], is1904 = false }: { readonly strings?: readonly string[]; readonly is1904?: boolean } = {},
): Record<string, Uint8Array> => ({
  '[Content_Types].xml': xml('<Types/>'),
  'xl/workbook.xml': xml(
    `<workbook ${main} ${office}><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${sheets
      .map(
        ({ name, state }, at) =>
          `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"${state ? ` state="${state}"` : ''}/>`,
      )
      .join('')}</sheets></workbook>`,
  ),
  'xl/_rels/workbook.xml.rels': xml(
    `<Relationships>${sheets
      .map((_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`)
      .join('')}</Relationships>`,
  ),
  'xl/styles.xml': xml(styles),
  'xl/sharedStrings.xml': xml(`<sst ${main}>${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`),
  ...Object.fromEntries(
    sheets.map((sheet, at) => [
      `xl/worksheets/sheet${at + 1}.xml`,
      xml(`<worksheet ${main}>${sheet.xml}</worksheet>`),
    ]),
  ),
});

/** A workbook made by hand, as the bytes of an .xlsx file. */
export const madeWorkbook = (...args: Parameters<typeof workbookParts>): Buffer =>
  Buffer.from(zipSync(workbookParts(...args) as Zippable));

/** A row of texts, written into the cells themselves. */
export const textRow = (row: number, cells: readonly string[], attributes = ''): string =>
  `<row r="${row}"${attributes}>${cells
    .map(
      (text, at) => `<c r="${String.fromCharCode(65 + at)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`,
    )
    .join('')}</row>`;
