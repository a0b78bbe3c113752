import type { Figure, FigureCode } from '../contract/legal-parameters.ts';
import { AgreementPoint } from '../contract/processors.ts';
import type { RegisterContent } from '../contract/register.ts';
import type { RegisterChange } from '../contract/register-change.ts';
import type { RegisterDrift } from '../contract/register-drift.ts';
import { citationIn } from '../kernel/citation.ts';
import { dayOf } from '../kernel/day.ts';
import { Period } from '../kernel/period.ts';
import {
  boundTermInWords,
  dayInTable,
  type Language,
  periodInWords,
  specialExceptionWords,
  type Words,
} from '../kernel/words.ts';
import { activityLines, type CountedRegister, purposeBasis, transferTexts } from './activity-lines.ts';
import { changeInWords } from './change-words.ts';
import { driftInWords } from './drift-words.ts';
import { type LineId, lineWords, missingWords, noneWords } from './paper-words.ts';
import { categoryInWords, explainedFieldWords, ruleActionWords } from './words.ts';

/** A part of the register as a table: on paper, in a document and as a sheet. `width` is a share of the whole. */
export type PaperTable = {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly { readonly label: string; readonly width: number }[];
  readonly rows: readonly (readonly string[])[];
  /** What stands there when there are no rows. */
  readonly none: string;
};

type Column = readonly [nl: string, en: string, width: number];

const table = (
  id: string,
  language: Language,
  title: Words,
  none: Words,
  columns: readonly Column[],
  rows: PaperTable['rows'],
): PaperTable => ({
  id,
  title: title[language],
  columns: columns.map(([nl, en, width]) => ({ label: { nl, en }[language], width })),
  rows,
  none: none[language],
});

/** All activities in a few columns: what somebody looks up first. */
export const summaryTable = (register: CountedRegister, language: Language): PaperTable => {
  const shown: readonly LineId[] = [
    'purpose',
    'basis',
    'subjects',
    'recipients',
    'processors',
    'terms',
    'dpia',
  ];
  const rows = register.content.activities.map((activity) => {
    const lines = new Map(
      activityLines(activity, register, language).map(({ id, texts }) => [id, texts.join('\n')]),
    );
    return [String(activity.number), activity.name, ...shown.map((id) => lines.get(id) ?? '')];
  });
  const widths = [21, 11, 13, 12, 11, 15, 7];
  return table(
    'summary',
    language,
    { nl: 'Overzicht van alle verwerkingen', en: 'All activities' },
    { nl: 'Er staat nog geen verwerking in het register.', en: 'There is no activity in the register yet.' },
    [
      ['Nr', 'No', 3],
      ['Verwerking', 'Activity', 18],
      ...shown.map((id, at): Column => [lineWords[id].nl, lineWords[id].en, widths[at] ?? 10]),
    ],
    rows,
  );
};

/** Who works with data for the organisation, with the agreement of art. 28(3). */
export const processorTable = (
  { activities, processors }: Pick<RegisterContent, 'activities' | 'processors'>,
  language: Language,
): PaperTable => {
  const points = AgreementPoint.options.length;
  const agreement = (it: RegisterContent['processors'][number]): string => {
    if (it.agreementOn === null) return missingWords[language];
    const until =
      it.agreementUntil === null
        ? ''
        : `\n${{ nl: 'tot en met', en: 'up to and including' }[language]} ${dayInTable(it.agreementUntil)}`;
    return `${dayInTable(it.agreementOn)}${until}\n${it.points.length} ${{ nl: 'van', en: 'of' }[language]} ${points} ${{ nl: 'punten nagekeken', en: 'points checked' }[language]}`;
  };
  return table(
    'processors',
    language,
    { nl: 'Verwerkers en hun overeenkomsten', en: 'Processors and their agreements' },
    { nl: 'Er staan geen verwerkers op de lijst.', en: 'There are no processors on the list.' },
    [
      ['Verwerker', 'Processor', 18],
      ['Wat die doet', 'What it does', 20],
      ['Overeenkomst', 'Agreement', 18],
      ['Doorgifte buiten de EER', 'Transfer outside the EEA', 16],
      ['Wie die inschakelt', 'Whom it engages', 12],
      ['Voor welke verwerkingen', 'For which activities', 16],
    ],
    processors.map((it) => [
      [it.name, it.contact].filter((text) => text.trim() !== '').join('\n'),
      it.service,
      agreement(it),
      transferTexts(it.transfers, language).join('\n') || noneWords[language],
      it.subProcessors || noneWords[language],
      activities
        .filter(({ processorIds }) => processorIds.includes(it.id))
        .map(({ name }) => name)
        .join('\n') || noneWords[language],
    ]),
  );
};

/** What the organisation does for others and on their instructions: the register of art. 30(2). */
export const forOthersTable = (
  processingFor: NonNullable<RegisterContent['processingFor']>,
  language: Language,
): PaperTable =>
  table(
    'for-others',
    language,
    { nl: 'Wat wij voor anderen verwerken', en: 'What we process for others' },
    { nl: 'Er staat nog niets in dit register.', en: 'Nothing stands in this register yet.' },
    [
      ['Opdrachtgever', 'Controller', 20],
      ['FG van de opdrachtgever', 'DPO of the controller', 16],
      ['Wat wij doen', 'What we do', 26],
      ['Doorgifte buiten de EER', 'Transfer outside the EEA', 16],
      ['Beveiliging', 'Security', 22],
    ],
    processingFor.map(({ controller, contact, fg, categories, transfers, security }) => [
      [controller, contact].filter((text) => text.trim() !== '').join('\n'),
      fg || noneWords[language],
      categories || missingWords[language],
      transferTexts(transfers, language).join('\n') || noneWords[language],
      security || missingWords[language],
    ]),
  );

/** The rules that run, with what happens at the end, where each comes from and why. */
export const termTable = (
  { activities }: Pick<RegisterContent, 'activities'>,
  language: Language,
): PaperTable =>
  table(
    'terms',
    language,
    { nl: 'Bewaarregels met bron en reden', en: 'Retention rules with source and reason' },
    { nl: 'Er is nog geen bewaarregel bevestigd.', en: 'No retention rule has been confirmed yet.' },
    [
      ['Verwerking', 'Activity', 16],
      ['Soort gegevens', 'Kind of data', 14],
      ['Bewaartermijn', 'Retention term', 20],
      ['Daarna', 'After that', 12],
      ['Bron', 'Source', 14],
      ['Reden', 'Reason', 18],
      ['Versie', 'Version', 6],
    ],
    activities.flatMap(({ name, terms }) =>
      terms.map((term) => [
        name,
        term.ruleName ?? categoryInWords(term.category, language),
        boundTermInWords(term, language),
        ruleActionWords[term.action][language],
        citationIn(term.source, language),
        term.reason,
        String(term.ruleVersion),
      ]),
    ),
  );

/** What client files are kept for, each purpose with its ground, exception and balance. */
export const purposeTable = (
  { purposes }: Pick<RegisterContent, 'purposes'>,
  language: Language,
): PaperTable =>
  table(
    'purposes',
    language,
    { nl: 'Doelen van dossiers', en: 'Purposes of files' },
    { nl: 'Er zijn geen doelen.', en: 'There are no purposes.' },
    [
      ['Doel van het dossier', 'Purpose of the file', 22],
      ['Grondslag', 'Legal basis', 20],
      ['Uitzondering voor bijzondere gegevens', 'Exception for special data', 24],
      ['Afweging', 'Balance', 34],
    ],
    purposes.map((purpose) => [
      purpose.name,
      purposeBasis(purpose, language),
      purpose.specialException === null
        ? noneWords[language]
        : specialExceptionWords[purpose.specialException][language],
      purpose.balancingNote,
    ]),
  );

/** Why each field beyond the minimum is kept (art. 5(1)(c)). */
export const reasonTable = (
  { fieldReasons }: Pick<RegisterContent, 'fieldReasons'>,
  language: Language,
): PaperTable =>
  table(
    'reasons',
    language,
    { nl: 'Waarom nodig', en: 'Why needed' },
    { nl: 'Er is geen gegeven met een reden.', en: 'There is no field with a reason.' },
    [
      ['Gegeven', 'Field', 30],
      ['Waarom nodig', 'Why needed', 70],
    ],
    fieldReasons.map(({ field, reason }) => [explainedFieldWords[field][language], reason]),
  );

const figureWords: Readonly<Record<FigureCode, Words>> = {
  'breach-report': {
    nl: 'Een datalek melden aan de toezichthouder, binnen',
    en: 'Report a breach to the authority, within',
  },
  'rights-answer': {
    nl: 'Een verzoek van iemand beantwoorden, binnen',
    en: 'Answer a request of a person, within',
  },
  'rights-extension': {
    nl: 'Hetzelfde als het antwoord is uitgesteld, binnen',
    en: 'The same when the answer was put off, within',
  },
  'consent-age': { nl: 'Zelf toestemming geven, vanaf', en: 'Consent by oneself, from' },
  'adult-age': { nl: 'Volwassen, vanaf', en: 'Adult, from' },
  'hold-review': { nl: 'Een bewaarblokkade opnieuw bekijken, binnen', en: 'Review a hold, within' },
};

/** A figure in words: "72 uur", "16 jaar", "1 maand". */
const figureInWords = ({ unit, now }: Pick<Figure, 'unit' | 'now'>, language: Language): string => {
  if (unit === 'hours') return `${now.value} ${{ nl: 'uur', en: 'hours' }[language]}`;
  if (unit === 'years-of-age') return `${now.value} ${{ nl: 'jaar', en: 'years' }[language]}`;
  return periodInWords(Period.parse(now.value), language);
};

/** The figures of the law with which the app counts, and when somebody last looked at their source. */
export const figureTable = (figures: readonly Figure[], language: Language): PaperTable =>
  table(
    'figures',
    language,
    {
      nl: 'Cijfers uit de wet waarmee het programma rekent',
      en: 'Figures of the law that the app counts with',
    },
    { nl: 'Er zijn geen cijfers.', en: 'There are no figures.' },
    [
      ['Waarvoor', 'What for', 44],
      ['Cijfer', 'Figure', 14],
      ['Bron', 'Source', 28],
      ['Nagekeken op', 'Checked on', 14],
    ],
    figures.map((figure) => [
      figureWords[figure.code][language],
      figureInWords(figure, language),
      citationIn(figure.now.source, language),
      dayInTable(figure.now.checkedOn),
    ]),
  );

/** What changed since the version before. */
export const changeTable = (changes: readonly RegisterChange[], language: Language): PaperTable =>
  table(
    'changes',
    language,
    { nl: 'Wijzigingen', en: 'Changes' },
    { nl: 'Er is niets veranderd.', en: 'Nothing changed.' },
    [
      ['Verwerking', 'Activity', 18],
      ['Onderdeel', 'Field', 20],
      ['Was', 'Was', 31],
      ['Is nu', 'Is now', 31],
    ],
    changes
      .map((change) => changeInWords(change, language))
      .map(({ activity, field, from, to }) => [
        activity || { nl: 'Organisatie', en: 'Organisation' }[language],
        field,
        from,
        to,
      ]),
  );

/** Where a draft does not say what is true, on the day on which it was printed. */
export const driftTable = (drift: readonly RegisterDrift[], language: Language): PaperTable =>
  table(
    'drift',
    language,
    {
      nl: 'Wat in dit concept niet klopt met de praktijk',
      en: 'Where this draft does not match what is done',
    },
    { nl: 'Alles klopt met de praktijk.', en: 'Everything matches what is done.' },
    [
      ['Waarover', 'About', 24],
      ['Wat er niet klopt', 'What does not match', 76],
    ],
    drift.map((line) => [line.about, driftInWords(line, language)]),
  );

/** What the FG advised and what was done with it (art. 39(1)). */
export const adviceTable = ({ advice }: Pick<RegisterContent, 'advice'>, language: Language): PaperTable =>
  table(
    'advice',
    language,
    { nl: 'Advies van de FG', en: 'Advice of the DPO' },
    { nl: 'De FG gaf over deze versie geen advies.', en: 'The DPO gave no advice on this version.' },
    [
      ['Wanneer en van wie', 'When and by whom', 20],
      ['Advies', 'Advice', 40],
      ['Antwoord', 'Answer', 40],
    ],
    advice.map(({ text, by, at, answer, answeredBy, answeredAt }) => [
      `${dayInTable(dayOf(at))}\n${by}`,
      text,
      answeredAt === null
        ? { nl: 'nog niet beantwoord', en: 'not answered yet' }[language]
        : `${answer}\n${answeredBy}, ${dayInTable(dayOf(answeredAt))}`,
    ]),
  );
