import { TextRun } from 'docx';

/** A4 with margins of 20 mm, in twentieths of a point. */
export const a4 = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1_134, right: 1_134, bottom: 1_134, left: 1_134 },
} as const;

/** Text as the runs of a paragraph: what a person typed keeps its own line ends. */
export const runsOf = (text: string, bold = false): readonly TextRun[] =>
  text
    .split('\n')
    .map(
      (part, at) => new TextRun({ text: part, ...(bold ? { bold } : {}), ...(at > 0 ? { break: 1 } : {}) }),
    );
