import type { BlockPaper, PaperBlock } from '../contract/block-paper.ts';
import { type DpiaContent, type Risk, RiskLevel } from '../contract/dpia.ts';
import type { Day } from '../kernel/day.ts';
import { dayInSentence, dayInTable, type Language } from '../kernel/words.ts';
import { caseWords, criterionWords } from './criteria.ts';
import { stateOf } from './state.ts';
import { factRows, levelMeaning, levelWords, outcomeWords, resultWords } from './words.ts';
import { paperWords } from './paper-words.ts';

/** Everything that the paper of one assessment says. */
export type PaperFacts = {
  readonly lang: Language;
  readonly organisation: string;
  readonly number: number;
  readonly content: DpiaContent;
  readonly reviewOn: Day | null;
  /** What the FG wrote, with who and when, and what was done with it. */
  readonly advice: readonly {
    readonly text: string;
    readonly by: string;
    readonly on: Day;
    readonly answer: string;
  }[];
  readonly today: Day;
};

const paragraph = (text: string): PaperBlock => ({ kind: 'paragraph', text });
const heading = (text: string): PaperBlock => ({ kind: 'heading', text });
const subheading = (text: string): PaperBlock => ({ kind: 'subheading', text });
const list = (items: readonly string[]): PaperBlock => ({ kind: 'list', items: [...items] });

const written = (title: string, text: string, empty: string): readonly PaperBlock[] => [
  subheading(title),
  paragraph(text.trim() === '' ? empty : text),
];

const preTestBlocks = ({ preTest, concluded }: DpiaContent, lang: Language): readonly PaperBlock[] => {
  const words = paperWords[lang];
  const yes = (is: boolean | null): string => (is === null ? words.open : is ? words.yes : words.no);
  return [
    heading(words.preTest),
    {
      kind: 'table',
      head: [words.criterion, words.applies, words.reason],
      rows: preTest.criteria.map(({ criterion, is, reason }) => [
        criterionWords[criterion].title[lang],
        yes(is),
        reason,
      ]),
    },
    paragraph(preTest.cases.length === 0 ? words.noCases : words.cases),
    ...(preTest.cases.length === 0
      ? []
      : [list(preTest.cases.map((it) => `${caseWords[it.case].title[lang]}: ${it.reason}`))]),
    ...(concluded === null
      ? [paragraph(words.notConcluded)]
      : [
          paragraph(`${outcomeWords[concluded.what][lang]}. ${concluded.reason}`),
          paragraph(words.decidedBy(concluded.by, dayInSentence(concluded.on, lang))),
        ]),
  ];
};

const riskBlocks = (risk: Risk, number: number, lang: Language): readonly PaperBlock[] => {
  const words = paperWords[lang];
  const level = (it: Risk['rest']): string => (it === null ? words.open : levelWords[it][lang]);
  return [
    subheading(`${number}. ${risk.title}`),
    {
      kind: 'facts',
      rows: [
        { label: words.cause, value: risk.cause },
        { label: words.harm, value: risk.harm },
        { label: words.likelihood, value: level(risk.likelihood) },
        { label: words.severity, value: level(risk.severity) },
        { label: words.rest, value: level(risk.rest) },
      ].filter(({ value }) => value !== ''),
    },
    ...(risk.measures.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            head: [words.measure, words.who, words.when],
            rows: risk.measures.map(({ what, who, byOn, isDone }) => [
              what,
              who,
              isDone ? words.done : byOn === null ? '' : dayInTable(byOn),
            ]),
          },
        ]),
  ];
};

const levelBlocks = (lang: Language): readonly PaperBlock[] => {
  const words = paperWords[lang];
  const parts = ['likelihood', 'severity', 'rest'] as const;
  return [
    subheading(words.levels),
    {
      kind: 'table',
      head: [words.level, ...parts.map((part) => words[part])],
      rows: RiskLevel.options.map((level) => [
        levelWords[level][lang],
        ...parts.map((part) => levelMeaning[part][level][lang]),
      ]),
    },
  ];
};

const formBlocks = (facts: PaperFacts): readonly PaperBlock[] => {
  const { content, advice, lang } = facts;
  const { form, decided } = content;
  const words = paperWords[lang];
  return [
    heading(words.description),
    paragraph(words.factsOn(dayInSentence(content.factsOn, lang))),
    { kind: 'facts', rows: factRows(content.facts, lang).map(({ label, value }) => ({ label, value })) },
    ...(form.description === '' ? [] : [paragraph(form.description)]),
    heading(words.need),
    ...written(words.necessity, form.necessity, words.nothing),
    ...written(words.lessInvasive, form.lessInvasive, words.nothing),
    ...written(words.rights, form.rights, words.nothing),
    heading(words.risks),
    ...form.risks.flatMap((risk, index) => riskBlocks(risk, index + 1, lang)),
    ...(form.risks.length > 0 ? levelBlocks(lang) : []),
    heading(words.opinions),
    ...written(words.views, form.views, words.nothing),
    subheading(words.advice),
    ...(advice.length === 0
      ? [paragraph(form.withoutAdvice === '' ? words.noAdvice : form.withoutAdvice)]
      : advice.flatMap(({ text, by, on, answer }) => [
          paragraph(`${words.advisedBy(by, dayInSentence(on, lang))}\n${text}`),
          ...(answer === '' ? [] : [paragraph(`${words.answer} ${answer}`)]),
        ])),
    ...(form.consultedOn === null
      ? []
      : [
          ...written(words.consultation, form.consultation, words.nothing),
          paragraph(words.consultedOn(dayInSentence(form.consultedOn, lang))),
        ]),
    heading(words.decision),
    ...(decided === null
      ? [paragraph(words.notDecided)]
      : [
          paragraph(`${resultWords[decided.what][lang]}. ${decided.reason}`),
          paragraph(words.decidedBy(decided.by, dayInSentence(decided.on, lang))),
        ]),
  ];
};

/** The paper of an assessment: the pre-test, and the DPIA when one is needed (art. 35(7)). */
export const dpiaPaper = (facts: PaperFacts): BlockPaper => {
  const { lang, content, organisation, number, reviewOn, today } = facts;
  const words = paperWords[lang];
  const isDpia = content.concluded?.what === 'needed';
  const frozenOn = content.decided?.on ?? (isDpia ? null : (content.concluded?.on ?? null));
  return {
    lang,
    organisation,
    title: `${isDpia ? words.title : words.preTestTitle}: ${content.facts.name}`,
    version: `${number}${['pre-test', 'in-progress'].includes(stateOf(content)) ? ` ${words.draft}` : ''}`,
    on: frozenOn ?? today,
    isLeaflet: false,
    blocks: [
      ...preTestBlocks(content, lang),
      ...(isDpia ? formBlocks(facts) : []),
      ...(reviewOn === null ? [] : [paragraph(words.review(dayInSentence(reviewOn, lang)))]),
    ],
  };
};

/** The name of the file: says nothing of a person. */
export const dpiaFileName = (number: number, type: 'pdf' | 'docx'): string => `dpia-${number}.${type}`;
