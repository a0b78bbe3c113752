import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { RegisterPaper } from '../../core/contract/register-paper.ts';
import {
  type AboutLine,
  controllerLines,
  openPoints,
  versionLines,
} from '../../core/register/about-lines.ts';
import { activityLines } from '../../core/register/activity-lines.ts';
import {
  adviceTable,
  changeTable,
  driftTable,
  figureTable,
  forOthersTable,
  type PaperTable,
  processorTable,
  summaryTable,
  termTable,
} from '../../core/register/register-tables.ts';
import { a4, runsOf } from './docx-parts.ts';

/** A4 lying down; docx turns width and height itself. */
const page = { ...a4, size: { ...a4.size, orientation: PageOrientation.LANDSCAPE } } as const;
const fullWidth = a4.size.height - 2 * a4.margin.left;

const look = { font: 'Arial', size: 20, color: '000000' } as const;
const thin = { style: BorderStyle.SINGLE, size: 4, color: 'A0A0A0' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' } as const;
const below = { top: none, left: none, right: none, bottom: thin } as const;

const cell = (text: string, width: number, bold = false): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: below,
    margins: { top: 60, bottom: 60, right: 120 },
    children: [new Paragraph({ children: runsOf(text, bold) })],
  });

const facts = (lines: readonly AboutLine[]): Table =>
  new Table({
    columnWidths: [3_600, fullWidth - 3_600],
    rows: lines.map(
      ({ label, text }) =>
        new TableRow({ children: [cell(label, 3_600, true), cell(text, fullWidth - 3_600)] }),
    ),
  });

const gridOf = ({ columns, rows }: PaperTable): Table => {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.round((width / whole) * fullWidth));
  const row = (texts: readonly string[], isHead: boolean): TableRow =>
    new TableRow({
      cantSplit: isHead,
      tableHeader: isHead,
      children: texts.map((text, at) => cell(text, widths[at] ?? 0, isHead)),
    });
  return new Table({
    columnWidths: widths,
    rows: [
      row(
        columns.map(({ label }) => label),
        true,
      ),
      ...rows.map((texts) => row(texts, false)),
    ],
  });
};

const heading = (text: string, level: 1 | 2): Paragraph =>
  new Paragraph({
    text,
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    keepNext: true,
    spacing: { before: level === 1 ? 360 : 280, after: 100 },
  });

const part = (table: PaperTable): readonly (Paragraph | Table)[] => [
  heading(table.title, 1),
  table.rows.length === 0 ? new Paragraph({ text: table.none }) : gridOf(table),
];

const footer = (version: string, hash: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ text: `vertrouwelijk · ${version} · pagina `, size: 16 }),
          new TextRun({ children: [PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES], size: 16 }),
          new TextRun({ text: hash, size: 14, break: 1 }),
        ],
      }),
    ],
  });

/**
 * The register as a file to go on working in: headings, real tables whose head repeats, and a table of contents that
 * the word processor fills when it opens. The file says nothing of who made it or with what.
 */
export const registerDocx = async (paper: RegisterPaper): Promise<Uint8Array> => {
  const { content, version, hash, changes, previous, figures, drift } = paper;
  const { name } = content.organisation;
  const title = 'Register van verwerkingen';
  const state = version ? `versie ${version.number}` : 'concept';
  const points = openPoints(content, 'nl');
  const document = new Document({
    creator: name,
    lastModifiedBy: name,
    title,
    description: '',
    features: { updateFields: true },
    styles: {
      default: {
        document: { run: { ...look, language: { value: 'nl-NL' } } },
        title: { run: { ...look, size: 40, bold: true } },
        heading1: { run: { ...look, size: 28, bold: true } },
        heading2: { run: { ...look, size: 24, bold: true } },
      },
    },
    sections: [
      {
        properties: { page },
        headers: {
          default: new Header({ children: [new Paragraph({ children: runsOf(`${name} · ${title}`) })] }),
        },
        footers: { default: footer(state, hash) },
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE, spacing: { after: 200 } }),
          facts([...controllerLines(content, 'nl'), ...versionLines(version, hash, 'nl')]),
          // No heading: the table would name itself.
          new Paragraph({ children: runsOf('Inhoud', true), keepNext: true }),
          new TableOfContents('Inhoud', { hyperlink: true, headingStyleRange: '1-2' }),
          ...(points.length === 0
            ? []
            : [
                heading('Nog in te vullen, en let op', 1),
                ...points.map(
                  ({ place, gaps, warnings }) =>
                    new Paragraph({
                      children: runsOf(
                        `${place || 'Organisatie'}: ${[gaps, ...warnings].filter((text) => text !== '').join('; ')}`,
                      ),
                    }),
                ),
              ]),
          ...part(summaryTable(paper, 'nl')),
          heading('De verwerkingen', 1),
          ...content.activities.flatMap((activity) => [
            heading(`${activity.number}. ${activity.name}`, 2),
            facts(
              activityLines(activity, paper, 'nl').map(({ label, texts }) => ({
                label,
                text: texts.join('\n'),
              })),
            ),
          ]),
          ...part(processorTable(content, 'nl')),
          ...part(termTable(content, 'nl')),
          ...part(figureTable(figures, 'nl')),
          ...(content.processingFor ? part(forOthersTable(content.processingFor, 'nl')) : []),
          ...(previous === null ? [] : part(changeTable(changes, 'nl'))),
          ...(version === null ? part(driftTable(drift, 'nl')) : []),
          ...part(adviceTable(content, 'nl')),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
};
