import type { DpiaFacts, DpiaResult, FactField, PreTestOutcome, RiskLevel } from '../contract/dpia.ts';
import type { System } from '../contract/register.ts';
import {
  type Language,
  legalBasisWords,
  specialCategoryWords,
  specialExceptionWords,
  termInWords,
  type Words,
} from '../kernel/words.ts';

export const factWords: Readonly<Record<FactField, Words>> = {
  name: { nl: 'Verwerking', en: 'Activity' },
  purpose: { nl: 'Doel', en: 'Purpose' },
  legalBasis: { nl: 'Grondslag', en: 'Legal basis' },
  dataSubjects: { nl: 'Over wie', en: 'About whom' },
  personalData: { nl: 'Persoonsgegevens', en: 'Personal data' },
  special: { nl: 'Bijzondere gegevens', en: 'Special data' },
  source: { nl: 'Van wie', en: 'From whom' },
  recipients: { nl: 'Wie ze krijgt', en: 'Recipients' },
  processors: { nl: 'Wie er voor ons aan meewerkt', en: 'Processors' },
  jointControllers: { nl: 'Wie mee beslist', en: 'Joint controllers' },
  transfers: { nl: 'Buiten de EER', en: 'Outside the EEA' },
  terms: { nl: 'Hoe lang', en: 'How long' },
  otherTerm: { nl: 'Hoe lang, buiten dit programma', en: 'How long, outside this app' },
  systems: { nl: 'Waar ze liggen', en: 'Where they lie' },
  otherSystems: { nl: 'Waar ze nog meer liggen', en: 'Where else they lie' },
  security: { nl: 'Maatregelen', en: 'Measures' },
};

const systemWords: Readonly<Record<System, Words>> = {
  app: { nl: 'dit programma', en: 'this app' },
  paper: { nl: 'papier', en: 'paper' },
  mail: { nl: 'e-mail', en: 'e-mail' },
  phone: { nl: 'telefoon', en: 'phone' },
  stick: { nl: 'een stick', en: 'a stick' },
};

/** What is only shown where something stands. */
const onlyWhenFilled: ReadonlySet<FactField> = new Set(['otherTerm', 'otherSystems', 'jointControllers']);

const specialLine = ({ category, exception }: DpiaFacts['special'][number], lang: Language): string => {
  const ground =
    exception === null ? '' : ` (${specialExceptionWords[exception][lang].toLocaleLowerCase(lang)})`;
  return `${specialCategoryWords[category][lang].toLocaleLowerCase(lang)}${ground}`;
};

const valueOf = (facts: DpiaFacts, field: FactField, lang: Language): string => {
  switch (field) {
    case 'legalBasis':
      return facts.legalBasis === null ? '' : legalBasisWords[facts.legalBasis][lang];
    case 'special':
      return facts.special.map((it) => specialLine(it, lang)).join('\n');
    case 'terms':
      return [...new Set(facts.terms.map((term) => termInWords(term, lang)))].join('\n');
    case 'systems':
      return facts.systems.map((system) => systemWords[system][lang]).join(', ');
    case 'recipients':
    case 'processors':
    case 'jointControllers':
    case 'transfers':
      return facts[field].join('\n');
    case 'name':
    case 'purpose':
    case 'dataSubjects':
    case 'personalData':
    case 'source':
    case 'otherTerm':
    case 'otherSystems':
    case 'security':
      return facts[field];
  }
};

/** What an empty fact means: nobody gets the data, or nobody said it yet. */
const emptyWords = (field: FactField): Words =>
  ['special', 'processors', 'transfers'].includes(field)
    ? { nl: 'geen', en: 'none' }
    : { nl: 'niet ingevuld', en: 'not filled in' };

/** The facts as label and value, in the order of the register; what is empty says so. */
export const factRows = (
  facts: DpiaFacts,
  lang: Language,
): readonly { readonly field: FactField; readonly label: string; readonly value: string }[] =>
  (Object.keys(factWords) as FactField[])
    .filter((field) => !onlyWhenFilled.has(field) || valueOf(facts, field, lang) !== '')
    .map((field) => ({
      field,
      label: factWords[field][lang],
      value: valueOf(facts, field, lang) || emptyWords(field)[lang],
    }));

export const levelWords: Readonly<Record<RiskLevel, Words>> = {
  low: { nl: 'laag', en: 'low' },
  medium: { nl: 'midden', en: 'medium' },
  high: { nl: 'hoog', en: 'high' },
};

/** What each level means, for how likely a risk is, how grave it is for people, and what remains of it (art. 35(7)(c)). */
export const levelMeaning: Readonly<
  Record<'likelihood' | 'severity' | 'rest', Readonly<Record<RiskLevel, Words>>>
> = {
  likelihood: {
    low: {
      nl: 'Het gebeurde hier nog nooit en wij verwachten het niet.',
      en: 'It never happened here and we do not expect it.',
    },
    medium: {
      nl: 'Het kan gebeuren: hier of bij anderen ging het wel eens mis.',
      en: 'It can happen: it has gone wrong here or elsewhere.',
    },
    high: {
      nl: 'Het is te verwachten, of het gebeurde hier al vaker.',
      en: 'It is to be expected, or it happened here more than once.',
    },
  },
  severity: {
    low: {
      nl: 'Iemand heeft er even last van en kan dan verder.',
      en: 'It troubles somebody for a while, who can then go on.',
    },
    medium: {
      nl: 'Iemand heeft er veel last van, maar komt er weer bovenop.',
      en: 'It troubles somebody a lot, who can get over it.',
    },
    high: {
      nl: 'Iemand is niet meer veilig, of houdt er lang schade van.',
      en: 'Somebody is no longer safe, or is harmed for a long time.',
    },
  },
  rest: {
    low: {
      nl: 'Met de maatregelen gebeurt het bijna nooit, of doet het weinig.',
      en: 'With the measures it hardly ever happens, or does little.',
    },
    medium: {
      nl: 'Het kan nog misgaan, maar iemand komt er dan weer bovenop.',
      en: 'It can still go wrong, but somebody can then get over it.',
    },
    high: {
      nl: 'Iemand kan nog grote schade hebben. Vraag eerst de toezichthouder (AVG artikel 36).',
      en: 'Somebody can still be harmed badly. Ask the authority first (GDPR article 36).',
    },
  },
};

export const outcomeWords: Readonly<Record<PreTestOutcome, Words>> = {
  needed: { nl: 'Een DPIA is nodig', en: 'A DPIA is needed' },
  'not-needed': { nl: 'Een DPIA is niet nodig', en: 'A DPIA is not needed' },
  'not-now': { nl: 'Nu nog geen DPIA', en: 'No DPIA for now' },
};

export const resultWords: Readonly<Record<DpiaResult, Words>> = {
  go: { nl: 'Wij gaan door zoals het nu is', en: 'We go on as it is' },
  'go-with-measures': {
    nl: 'Wij gaan door, met de maatregelen hieronder',
    en: 'We go on, with the measures below',
  },
  stop: { nl: 'Wij stoppen ermee, of beginnen er niet aan', en: 'We stop, or do not begin' },
};
