import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import type { Letter, LetterBlock } from '../../core/contract/rights.ts';
import type { Out } from '../../core/contract/index.ts';
import { a4, runsOf } from '../exports/docx-parts.ts';

const space = { after: 160, line: 300 } as const;

const line = (text: string, isLast = false): Paragraph =>
  new Paragraph({ text, spacing: { after: isLast ? 320 : 0 } });

const lines = (texts: readonly string[]): readonly Paragraph[] =>
  texts.map((text, index) => line(text, index === texts.length - 1));

const paragraphsOf = (block: LetterBlock): readonly Paragraph[] => {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          text: block.text,
          heading: HeadingLevel.HEADING_2,
          keepNext: true,
          spacing: { before: 160, after: 80 },
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ children: runsOf(block.text), spacing: space })];
    case 'list':
      return block.items.map(
        (text) => new Paragraph({ text, bullet: { level: 0 }, spacing: { after: 80, line: 300 } }),
      );
  }
};

const look = { font: 'Arial', size: 21, color: '000000' } as const;

/** A letter as a file to go on writing in, under a name that says nothing of to whom. The file says nothing of who wrote it or with what. */
export const letterFile = async (letter: Letter, name: string): Promise<Out<'rights.letter'>> => {
  const document = new Document({
    creator: letter.organisation,
    lastModifiedBy: letter.organisation,
    title: letter.subject,
    description: '',
    styles: {
      default: {
        document: { run: { ...look, language: { value: letter.lang === 'nl' ? 'nl-NL' : 'en-GB' } } },
        heading1: { run: { ...look, size: 28, bold: true } },
        heading2: { run: { ...look, size: 23, bold: true } },
      },
    },
    sections: [
      {
        properties: { page: a4 },
        children: [
          new Paragraph({ children: runsOf(letter.organisation, true) }),
          ...lines(letter.from),
          ...lines(letter.to),
          ...lines([letter.dateLine, letter.number].filter((text) => text !== '')),
          new Paragraph({ text: letter.subject, heading: HeadingLevel.HEADING_1, spacing: { after: 200 } }),
          ...letter.blocks.flatMap(paragraphsOf),
          ...lines([letter.closing[0] ?? '', '', '']),
          ...lines(letter.closing.slice(1)),
        ],
      },
    ],
  });
  const bytes = await Packer.toBuffer(document);
  return { name, base64: bytes.toString('base64') };
};
