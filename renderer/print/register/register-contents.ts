import type { Language } from '../../../core/kernel/words.ts';
import { openPoints } from '../../../core/register/about-lines.ts';
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
} from '../../../core/register/register-tables.ts';
import type { ContentsLine } from '../contents.tsx';
import { activityAnchor } from './activity-blocks.tsx';
import type { RegisterPaper } from '../../../core/contract/register-paper.ts';

/** A part with a heading of its own in the table of contents. */
export type RegisterPart = { readonly id: string; readonly title: string; readonly table: PaperTable };

const words = {
  open: { nl: 'Nog in te vullen, en let op', en: 'Still to fill in, and note' },
  blocks: { nl: 'De verwerkingen een voor een', en: 'The activities one by one' },
  annex: { nl: 'Bijlage', en: 'Annex' },
  since: { nl: 'Wijzigingen sinds versie', en: 'Changes since version' },
} as const;

/** The heading above what is still missing. */
export const openTitle = (language: Language): string => words.open[language];

/** The id of that heading. */
export const openAnchor = 'open';

/** The heading above the activities. */
export const blocksTitle = (language: Language): string => words.blocks[language];

/** The id of that heading. */
export const blocksAnchor = 'activities';

/** All activities in one table. */
export const summaryPart = (data: RegisterPaper, language: Language): RegisterPart => {
  const table = summaryTable(data, language);
  return { id: table.id, title: table.title, table };
};

/** The annexes in their order, numbered: those that this register has no use for are left out. */
export const annexParts = (data: RegisterPaper, language: Language): readonly RegisterPart[] => {
  const { content, figures, changes, previous, version, drift } = data;
  const tables = [
    processorTable(content, language),
    termTable(content, language),
    figureTable(figures, language),
    ...(content.processingFor ? [forOthersTable(content.processingFor, language)] : []),
    ...(previous === null
      ? []
      : [{ ...changeTable(changes, language), title: `${words.since[language]} ${previous}` }]),
    ...(version === null ? [driftTable(drift, language)] : []),
    adviceTable(content, language),
  ];
  return tables.map((table, at) => ({
    id: table.id,
    title: `${words.annex[language]} ${at + 1}. ${table.title}`,
    table,
  }));
};

/** The table of contents of a printed register. */
export const contentsOf = (data: RegisterPaper, language: Language): readonly ContentsLine[] => {
  const summary = summaryPart(data, language);
  const open: ContentsLine = { id: openAnchor, text: openTitle(language), level: 1 };
  return [
    ...(openPoints(data.content, language).length === 0 ? [] : [open]),
    { id: summary.id, text: summary.title, level: 1 },
    { id: blocksAnchor, text: blocksTitle(language), level: 1 },
    ...data.content.activities.map(
      ({ number, name }): ContentsLine => ({
        id: activityAnchor(number),
        text: `${number}. ${name}`,
        level: 2,
      }),
    ),
    ...annexParts(data, language).map(({ id, title }): ContentsLine => ({ id, text: title, level: 1 })),
  ];
};
