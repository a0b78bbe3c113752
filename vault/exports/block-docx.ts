import {
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  PageNumber,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { BlockPaper, PaperBlock } from '../../core/contract/block-paper.ts';
import { dayInSentence } from '../../core/kernel/words.ts';
import { a4, runsOf } from './docx-parts.ts';

const space = { after: 140, line: 290 } as const;
const thin = { style: BorderStyle.SINGLE, size: 4, color: '999999' } as const;
const borders = { top: thin, bottom: thin, left: thin, right: thin } as const;

const cell = (text: string, width: number, bold = false): TableCell =>
  new TableCell({
    borders,
    width: { size: width, type: WidthType.PERCENTAGE },
    margins: { top: 60, bottom: 60, left: 90, right: 90 },
    children: [new Paragraph({ children: runsOf(text, bold) })],
  });

const table = (rows: readonly TableRow[]): Table =>
  new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows });

const after = new Paragraph({ text: '', spacing: { after: 80 } });

const head = (text: string, level: 'HEADING_1' | 'HEADING_2'): Paragraph =>
  new Paragraph({
    text,
    heading: HeadingLevel[level],
    keepNext: true,
    spacing: { before: level === 'HEADING_1' ? 240 : 160, after: 80 },
  });

const partsOf = (block: PaperBlock): readonly (Paragraph | Table)[] => {
  switch (block.kind) {
    case 'heading':
      return [head(block.text, 'HEADING_1')];
    case 'subheading':
      return [head(block.text, 'HEADING_2')];
    case 'paragraph':
      return [new Paragraph({ children: runsOf(block.text), spacing: space })];
    case 'list':
      return block.items.map(
        (text) =>
          new Paragraph({ children: runsOf(text), bullet: { level: 0 }, spacing: { after: 60, line: 290 } }),
      );
    case 'facts':
      return [
        table(
          block.rows.map(
            ({ label, value }) => new TableRow({ children: [cell(label, 26, true), cell(value, 74)] }),
          ),
        ),
        after,
      ];
    case 'table': {
      const width = Math.floor(100 / block.head.length);
      const rowOf = (texts: readonly string[], isHead: boolean): TableRow =>
        new TableRow({ tableHeader: isHead, children: texts.map((text) => cell(text, width, isHead)) });
      return [table([rowOf(block.head, true), ...block.rows.map((row) => rowOf(row, false))]), after];
    }
  }
};

/**
 * A paper of the organisation as a file to go on writing in. The file says nothing of who wrote it or with what.
 * Gives the bytes in base64.
 */
export const blockDocx = async (paper: BlockPaper): Promise<string> => {
  const { lang, organisation, title, version, on, isLeaflet, blocks } = paper;
  const size = isLeaflet ? 23 : 21;
  const [page, of] = lang === 'nl' ? ['pagina', 'van'] : ['page', 'of'];
  const look = { font: 'Arial', size, color: '000000' } as const;
  const facts = [
    version === '' ? '' : `${{ nl: 'Versie', en: 'Version' }[lang]} ${version}`,
    dayInSentence(on, lang),
  ].filter((text) => text !== '');
  const document = new Document({
    creator: organisation,
    lastModifiedBy: organisation,
    title,
    description: '',
    styles: {
      default: {
        document: { run: { ...look, language: { value: lang === 'nl' ? 'nl-NL' : 'en-GB' } } },
        title: { run: { ...look, size: 34, bold: true } },
        heading1: { run: { ...look, size: size + 5, bold: true } },
        heading2: { run: { ...look, size: size + 1, bold: true } },
      },
    },
    sections: [
      {
        properties: { page: a4 },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                children: [
                  new TextRun({
                    size: 17,
                    children: [
                      `${organisation} · ${page} `,
                      PageNumber.CURRENT,
                      ` ${of} `,
                      PageNumber.TOTAL_PAGES,
                    ],
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ children: runsOf(organisation, true) }),
          new Paragraph({ text: facts.join(' · '), spacing: { after: 240 } }),
          new Paragraph({ text: title, heading: HeadingLevel.TITLE, spacing: { after: 200 } }),
          ...blocks.flatMap(partsOf),
        ],
      },
    ],
  });
  return (await Packer.toBuffer(document)).toString('base64');
};
