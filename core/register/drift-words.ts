import { SpecialCategory } from '../contract/lawful.ts';
import { RegisterTerm } from '../contract/register.ts';
import type { DriftCode, RegisterDrift } from '../contract/register-drift.ts';
import { Day } from '../kernel/day.ts';
import { boundTermInWords, dayInSentence, type Language, specialCategoryWords } from '../kernel/words.ts';
import { categoryInWords } from './words.ts';

const Term = RegisterTerm.pick({ bound: true, period: true, trigger: true });

const termSaid = (truth: string, language: Language): string => {
  const [bound, period, trigger] = truth.split(' ');
  return boundTermInWords(Term.parse({ bound, period, trigger }), language);
};

const specialSaid = (truth: string, language: Language): string =>
  specialCategoryWords[SpecialCategory.parse(truth)][language].toLocaleLowerCase(language);

const daySaid = (day: string, language: Language): string => dayInSentence(Day.parse(day), language);

type Say = (drift: RegisterDrift) => string;

const notes = (count: number): string => (count === 1 ? 'één notitie' : `${count} notities`);
const pictures = (count: number): string => (count === 1 ? 'één foto' : `${count} foto’s`);
const places = ({ about, count }: RegisterDrift): string =>
  about === '' ? `bij ${count} verwerkingen` : `bij ${about}`;

const nl: Readonly<Record<DriftCode, Say>> = {
  'data-undeclared': ({ truth, count }) =>
    `Vertrouwd bewaart ${categoryInWords(truth, 'nl').toLocaleLowerCase('nl')} (${count}), maar geen verwerking in het register noemt dat.`,
  'special-undeclared': ({ about, truth, count }) =>
    `In dossiers staat ${notes(count)} over ${specialSaid(truth, 'nl')}. Bij ${about} staat niet dat u zulke gegevens bewaart.`,
  'recipient-unnamed': ({ about, truth }) =>
    `${truth} kreeg gegevens uit dossiers, maar staat bij ${about} niet bij de ontvangers.`,
  'photos-undeclared': ({ about, count }) =>
    `Er wordt ${pictures(count)} van mensen bewaard. Bij ${about} staan geen foto’s bij de persoonsgegevens.`,
  'purpose-without-ground': ({ truth }) =>
    `Er zijn dossiers voor ‘${truth}’, maar dat doel heeft nog geen grondslag.`,
  'activity-without-data': ({ about }) =>
    `${about} staat in het register, maar Vertrouwd bewaart er al een maand niets voor.`,
  'term-differs': ({ about, says, truth }) =>
    `Bij ${about} staat ‘${says}’ in de tekst. De bewaarregel die loopt, zegt: ${termSaid(truth, 'nl')}.`,
  'agreement-missing': ({ about }) => `Met ${about} is nog geen verwerkersovereenkomst vastgelegd.`,
  'agreement-ended': ({ about, truth }) =>
    `De overeenkomst met ${about} liep tot en met ${daySaid(truth, 'nl')}. Die dag is voorbij.`,
  'agreement-ends-soon': ({ about, truth }) =>
    `De overeenkomst met ${about} loopt tot en met ${daySaid(truth, 'nl')}.`,
  'measure-gone': (drift) =>
    `In het register staat ${places(drift)}: ‘${drift.says}’ Dat doet Vertrouwd nu niet.`,
  'measure-new': (drift) => `Vertrouwd doet dit ook: ‘${drift.truth}’ Het staat nog niet ${places(drift)}.`,
  'review-due': ({ about, says }) =>
    `${about} is op ${daySaid(says, 'nl')} voor het laatst nagekeken, meer dan een jaar geleden.`,
  'dpia-not-found': ({ about }) =>
    `Bij ${about} staat dat de DPIA gedaan is, maar die staat niet in Vertrouwd.`,
  'dpia-needed': ({ about }) =>
    `De voortoets zegt dat ${about} een DPIA nodig heeft. Het register zegt iets anders.`,
  'dpia-made': ({ about }) => `De DPIA van ${about} is klaar. Het register zegt dat nog niet.`,
};

const enNotes = (count: number): string => (count === 1 ? 'is one note' : `are ${count} notes`);
const enPictures = (count: number): string => (count === 1 ? 'One picture' : `${count} pictures`);
const enPlaces = ({ about, count }: RegisterDrift): string =>
  about === '' ? `at ${count} activities` : `at ${about}`;

const en: Readonly<Record<DriftCode, Say>> = {
  'data-undeclared': ({ truth, count }) =>
    `The app keeps ${categoryInWords(truth, 'en').toLocaleLowerCase('en')} (${count}), but no activity in the register says so.`,
  'special-undeclared': ({ about, truth, count }) =>
    `In files there ${enNotes(count)} on ${specialSaid(truth, 'en')}. ${about} does not say that you keep such data.`,
  'recipient-unnamed': ({ about, truth }) =>
    `${truth} got data out of files, but is not among the recipients of ${about}.`,
  'photos-undeclared': ({ about, count }) =>
    `${enPictures(count)} of people kept. ${about} names no pictures among its personal data.`,
  'purpose-without-ground': ({ truth }) =>
    `There are files for ‘${truth}’, but that purpose has no legal basis yet.`,
  'activity-without-data': ({ about }) =>
    `${about} is in the register, but the app has kept nothing for it for a month.`,
  'term-differs': ({ about, says, truth }) =>
    `The text of ${about} says ‘${says}’. The rule that runs says: ${termSaid(truth, 'en')}.`,
  'agreement-missing': ({ about }) => `No processing agreement with ${about} has been recorded yet.`,
  'agreement-ended': ({ about, truth }) =>
    `The agreement with ${about} ran up to and including ${daySaid(truth, 'en')}. That day is over.`,
  'agreement-ends-soon': ({ about, truth }) =>
    `The agreement with ${about} runs up to and including ${daySaid(truth, 'en')}.`,
  'measure-gone': (drift) =>
    `The register says ${enPlaces(drift)}: ‘${drift.says}’ The app does not do so now.`,
  'measure-new': (drift) => `The app does this too: ‘${drift.truth}’ It is not there yet ${enPlaces(drift)}.`,
  'review-due': ({ about, says }) =>
    `${about} was last looked at on ${daySaid(says, 'en')}, more than a year ago.`,
  'dpia-not-found': ({ about }) => `${about} says that its DPIA is done, but there is none in the app.`,
  'dpia-needed': ({ about }) => `The pre-test says that ${about} needs a DPIA. The register says otherwise.`,
  'dpia-made': ({ about }) => `The DPIA of ${about} is finished. The register does not say so yet.`,
};

/** A line of drift as one sentence or two, for a screen or a document: what the register says, and what is true. */
export const driftInWords = (drift: RegisterDrift, language: Language): string =>
  ({ nl, en })[language][drift.code](drift);
