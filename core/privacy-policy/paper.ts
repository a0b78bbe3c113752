import type { BlockPaper, PaperBlock } from '../contract/block-paper.ts';
import type { PrivacyKind } from '../contract/privacy-policy.ts';
import type { Day } from '../kernel/day.ts';
import type { Language } from '../kernel/words.ts';
import type { SettledText } from './settle.ts';
import { kindTitles, pointTitles } from './titles.ts';

const isItem = (line: string): boolean => line.startsWith('- ');

/** A text as it was typed or proposed: an empty line begins a paragraph, a dash an item of a list. */
export const blocksOf = (text: string): readonly PaperBlock[] =>
  text.split(/\n{2,}/).flatMap((part): readonly PaperBlock[] => {
    const lines = part.split('\n');
    const plain = lines.filter((line) => !isItem(line)).join('\n');
    const items = lines.filter(isItem).map((line) => line.slice(2));
    return [
      ...(plain.trim() === '' ? [] : [{ kind: 'paragraph' as const, text: plain }]),
      ...(items.length === 0 ? [] : [{ kind: 'list' as const, items }]),
    ];
  });

/** What a text is printed from. */
export type TextPaper = {
  readonly kind: PrivacyKind;
  readonly lang: Language;
  readonly organisation: string;
  readonly settled: SettledText;
  /** Null for what nobody settled yet. */
  readonly version: number | null;
  readonly on: Day;
};

const draft: Readonly<Record<Language, string>> = { nl: ' (concept)', en: ' (draft)' };

/** The paper of a text: the policy as a document, a statement as a leaflet. */
export const textPaper = ({ kind, lang, organisation, settled, version, on }: TextPaper): BlockPaper => ({
  lang,
  organisation,
  title: `${kindTitles[kind][lang]}${version === null ? draft[lang] : ''}`,
  version: version === null ? '' : String(version),
  on,
  isLeaflet: kind !== 'policy',
  blocks: [
    ...settled.points.flatMap(({ point, text }, index): readonly PaperBlock[] => [
      {
        kind: 'heading',
        text: kind === 'policy' ? `${index + 1}. ${pointTitles[point][lang]}` : pointTitles[point][lang],
      },
      ...blocksOf(text[lang]),
    ]),
    ...settled.paragraphs
      .map((paragraph) => paragraph[lang])
      .filter(({ text }) => text !== '')
      .flatMap(({ title, text }): readonly PaperBlock[] => [
        { kind: 'heading', text: title },
        ...blocksOf(text),
      ]),
  ],
});

const names: Readonly<Record<PrivacyKind, string>> = {
  policy: 'privacybeleid',
  clients: 'privacyverklaring-clienten',
  volunteers: 'privacyverklaring-vrijwilligers',
};

/** The name of the file. */
export const textFileName = (kind: PrivacyKind, version: number | null, type: 'pdf' | 'docx'): string =>
  `${names[kind]}${version === null ? '-concept' : `-versie-${version}`}.${type}`;
