import {
  BorderStyle,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  WidthType,
} from 'docx';
import type { PaperBlock, PlanPaper } from '../../core/contract/development-plans.ts';
import type { Out } from '../../core/contract/index.ts';
import { planFileName } from '../../core/development-plans/plan-paper.ts';
import { a4, runsOf } from '../exports/docx-parts.ts';

const space = { after: 100, line: 290 } as const;
const look = { font: 'Arial', size: 21, color: '000000' } as const;
const thin = { style: BorderStyle.SINGLE, size: 4, color: 'A0A0A0' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' } as const;
const below = { top: none, left: none, right: none, bottom: thin } as const;

const cell = (text: string, width: number, isBold = false): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: below,
    margins: { top: 60, bottom: 60, right: 120 },
    children: [new Paragraph({ children: runsOf(text, isBold) })],
  });

const table = (rows: readonly (readonly [label: string, text: string])[]): Table =>
  new Table({
    columnWidths: [2_900, 6_700],
    rows: rows.map(
      ([label, text]) =>
        new TableRow({ cantSplit: true, children: [cell(label, 2_900, true), cell(text, 6_700)] }),
    ),
  });

/** Each list counts from one: a list is told apart by the number that the caller gives. */
const blockParts = (block: PaperBlock, number: number): readonly (Paragraph | Table)[] => {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          text: block.text,
          heading: block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
          keepNext: true,
          spacing: { before: block.level === 2 ? 280 : 200, after: 80 },
        }),
      ];
    case 'text':
      return [new Paragraph({ children: runsOf(block.text), spacing: space })];
    case 'facts':
      return [
        table(block.rows.map(({ label, text }) => [label, text])),
        new Paragraph({ text: '', spacing: { after: 60 } }),
      ];
    case 'list':
      return [
        ...(block.label === ''
          ? []
          : [
              new Paragraph({
                children: runsOf(block.label, true),
                keepNext: true,
                spacing: { after: 40 },
              }),
            ]),
        ...block.items.map(
          (item) =>
            new Paragraph({
              children: runsOf(item),
              numbering: { reference: 'lines', level: 0, instance: number },
              spacing: space,
            }),
        ),
      ];
    case 'signatures':
      return [
        table(block.hands.map(({ who, name, how }) => [who, how === '' ? `${name}\n\n` : `${name}, ${how}`])),
        new Paragraph({ text: '' }),
      ];
  }
};

/**
 * A plan as a file to go on working in. The file says nothing of who made it or with what, and its name nothing of whom
 * it is about; what a hand wrote stands there in words.
 */
export const planFile = async (paper: PlanPaper): Promise<Out<'developmentPlans.docx'>> => {
  const document = new Document({
    creator: paper.organisation,
    lastModifiedBy: paper.organisation,
    title: paper.title,
    description: '',
    styles: {
      default: {
        document: { run: { ...look, language: { value: paper.lang === 'nl' ? 'nl-NL' : 'en-GB' } } },
        heading1: { run: { ...look, size: 32, bold: true } },
        heading2: { run: { ...look, size: 26, bold: true } },
        heading3: { run: { ...look, size: 22, bold: true } },
      },
    },
    numbering: {
      config: [
        {
          reference: 'lines',
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              style: { paragraph: { indent: { left: 400, hanging: 400 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: a4 },
        children: [
          new Paragraph({
            children: runsOf(paper.organisation, true),
            spacing: space,
          }),
          new Paragraph({ text: paper.title, heading: HeadingLevel.HEADING_1, spacing: { after: 200 } }),
          ...paper.blocks.flatMap(blockParts),
        ],
      },
    ],
  });
  const bytes = await Packer.toBuffer(document);
  return { name: planFileName(paper, 'docx'), base64: bytes.toString('base64') };
};
