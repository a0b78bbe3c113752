import type { DayZero } from '../../core/imports/excel-day.ts';
import { readXml } from './read-xml.ts';

/** A sheet as the workbook lists it, and the part in which it lies. */
export type SheetEntry = { readonly name: string; readonly isHidden: boolean; readonly part: string };

/** What a workbook says of itself. */
export type Workbook = { readonly sheets: readonly SheetEntry[]; readonly dayZero: DayZero };

/** How a cell's number must be read: as a day, or as digits with so many zeros before them. */
export type NumberStyle = { readonly isDay: boolean; readonly digits: number };

const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true';

const partOf = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`);

/** The sheets of a workbook in their order, also hidden ones; null when the zip is no workbook. */
export const readWorkbookPart = (bytes: Uint8Array): Workbook | null => {
  const targets = new Map<string, string>();
  readXml(bytes, 'xl/_rels/workbook.xml.rels', {
    open: (name, attributes) => {
      const { Id, Target } = attributes() as { readonly Id?: string; readonly Target?: string };
      if (name === 'Relationship' && Id && Target) targets.set(Id, partOf(Target));
    },
  });
  const sheets: SheetEntry[] = [];
  let dayZero: DayZero = 1900;
  const wasThere = readXml(bytes, 'xl/workbook.xml', {
    open: (name, attributes) => {
      if (name === 'workbookPr' && isTrue(attributes()['date1904'])) dayZero = 1904;
      if (name !== 'sheet') return;
      const { name: title = '', id = '', state = 'visible' } = attributes();
      const part = targets.get(id);
      if (part) sheets.push({ name: title.slice(0, 80), isHidden: state !== 'visible', part });
    },
  });
  return wasThere ? { sheets, dayZero } : null;
};

/** The texts that cells refer to by number, without the reading aids of Japanese. */
export const readSharedStrings = (bytes: Uint8Array): readonly string[] => {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  let aids = 0;
  readXml(bytes, 'xl/sharedStrings.xml', {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') aids += 1;
      isText = name === 't' && aids === 0;
    },
    text: (part) => {
      if (isText) text += part;
    },
    close: (name) => {
      isText = false;
      if (name === 'rPh') aids -= 1;
      if (name === 'si') strings.push(text);
    },
  });
  return strings;
};

/** The formats that every spreadsheet knows by number and that show a day (ECMA-376, part 1, 18.8.30). */
const dayFormats: readonly (readonly [number, number])[] = [
  [14, 17],
  [22, 22],
  [27, 36],
  [50, 58],
];

/** Whether a format of somebody's own shows a day: a year, month or day outside quotes and brackets, no digits. */
const showsDay = (code: string): boolean => {
  const bare = code
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
    .replace(/\.0+/g, '')
    .replace(/general/gi, '');
  return /[yd]/i.test(bare) && !/[0#?]/.test(bare);
};

const styleOf = (id: number, code: string | undefined): NumberStyle => ({
  isDay: code === undefined ? dayFormats.some(([from, to]) => id >= from && id <= to) : showsDay(code),
  digits: code !== undefined && /^0+$/.test(code) ? code.length : 0,
});

/** The number styles by the index that cells give. */
export const readStyles = (bytes: Uint8Array): readonly NumberStyle[] => {
  const codes = new Map<number, string>();
  const styles: NumberStyle[] = [];
  let isCells = false;
  readXml(bytes, 'xl/styles.xml', {
    open: (name, attributes) => {
      if (name === 'cellXfs') isCells = true;
      if (name === 'numFmt') {
        const { numFmtId = '', formatCode = '' } = attributes();
        codes.set(Number(numFmtId), formatCode);
      }
      if (name !== 'xf' || !isCells) return;
      const id = Number(attributes()['numFmtId'] ?? '0');
      styles.push(styleOf(id, codes.get(id)));
    },
    close: (name) => {
      if (name === 'cellXfs') isCells = false;
    },
  });
  return styles;
};
