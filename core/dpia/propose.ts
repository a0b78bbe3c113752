import { Criterion, type PreTest } from '../contract/dpia.ts';
import type { Language, Words } from '../kernel/words.ts';
import type { KnownOfActivity } from './facts.ts';

/** What the app would answer to a criterion, with its reason; `is` null where only people can know. */
export type Proposal = { readonly criterion: Criterion; readonly is: boolean | null; readonly why: Words };

const nobodyKnows: Words = { nl: '', en: '' };

/** The kinds of data in which people depend on the organisation, or could not freely refuse. */
const aboutClients: ReadonlySet<string> = new Set(['client-file', 'consent-proof', 'request-log']);
const aboutStaff: ReadonlySet<string> = new Set(['volunteer-file', 'applicant', 'audit-log']);

const sensitive = ({ category, special }: KnownOfActivity): Omit<Proposal, 'criterion'> => {
  if (special.length > 0)
    return {
      is: true,
      why: {
        nl: 'Het register noemt bij deze verwerking bijzondere of strafrechtelijke gegevens.',
        en: 'The register lists special or criminal data for this activity.',
      },
    };
  if (category === 'client-file')
    return {
      is: true,
      why: {
        nl: 'Dossiers over geweld en problemen thuis zijn zeer persoonlijk, ook als er geen woord over gezondheid in staat.',
        en: 'Files about violence and problems at home are highly personal, even without a word about health.',
      },
    };
  return { is: null, why: nobodyKnows };
};

const vulnerable = ({ category }: KnownOfActivity): Omit<Proposal, 'criterion'> => {
  if (category !== null && aboutClients.has(category))
    return {
      is: true,
      why: {
        nl: 'De mensen over wie het gaat hebben hulp nodig en zijn van ons afhankelijk; er kunnen kinderen bij zijn.',
        en: 'The people concerned need help and depend on us; there may be children among them.',
      },
    };
  if (category !== null && aboutStaff.has(category))
    return {
      is: true,
      why: {
        nl: 'Wie hier werkt of wil werken, kan moeilijk nee zeggen tegen de organisatie.',
        en: 'Who works here, or wants to, can hardly say no to the organisation.',
      },
    };
  return { is: null, why: nobodyKnows };
};

const largeScale = ({
  category,
  files,
  filesWithSpecial,
  isLargeScale,
}: KnownOfActivity): Omit<Proposal, 'criterion'> =>
  category !== 'client-file'
    ? { is: null, why: nobodyKnows }
    : {
        is: isLargeScale,
        why: {
          nl: `In dit programma staan ${files} dossiers, waarvan ${filesWithSpecial} met bijzondere gegevens. De wet noemt geen grens; wij houden 10.000 aan.`,
          en: `This app holds ${files} files, of which ${filesWithSpecial} with special data. The law gives no number; we take 10,000.`,
        },
      };

const notInApp =
  (nl: string, en: string) =>
  (known: KnownOfActivity): Omit<Proposal, 'criterion'> =>
    known.category === null ? { is: null, why: nobodyKnows } : { is: false, why: { nl, en } };

const proposals: Readonly<Record<Criterion, (known: KnownOfActivity) => Omit<Proposal, 'criterion'>>> = {
  scoring: notInApp(
    'Wij geven mensen geen score en voorspellen niets over hen.',
    'We give people no score and predict nothing about them.',
  ),
  'automated-decision': notInApp(
    'Over mensen beslist altijd een mens; het programma beslist niets.',
    'A person always decides about people; the app decides nothing.',
  ),
  monitoring: (known) =>
    known.category === 'audit-log'
      ? {
          is: false,
          why: {
            nl: 'Het logboek houdt bij wie wat met dossiers deed, om misbruik te kunnen zien; verder volgt het niemand.',
            en: 'The log keeps who did what with files, so that misuse can be seen; it follows nobody otherwise.',
          },
        }
      : notInApp('Wij volgen niemand stelselmatig.', 'We do not monitor anybody systematically.')(known),
  sensitive,
  'large-scale': largeScale,
  matching: notInApp(
    'Het programma koppelt geen bestanden van anderen.',
    'The app matches no data sets of others.',
  ),
  vulnerable,
  'new-technology': notInApp(
    'Het programma werkt zonder internet en zonder kunstmatige intelligentie of metingen aan mensen.',
    'The app works without the internet, artificial intelligence or measuring people.',
  ),
  'blocks-service': () => ({ is: null, why: nobodyKnows }),
};

/** What the app would answer to each of the nine criteria, by what it knows of the activity. */
export const proposeAnswers = (known: KnownOfActivity): readonly Proposal[] =>
  Criterion.options.map((criterion) => ({ criterion, ...proposals[criterion](known) }));

/** A pre-test with the proposals filled in, for a person to look at. */
export const firstPreTest = (known: KnownOfActivity, lang: Language): PreTest => ({
  criteria: proposeAnswers(known).map(({ criterion, is, why }) => ({ criterion, is, reason: why[lang] })),
  cases: [],
  isListChecked: false,
});
