import { Temporal } from 'temporal-polyfill';
import type { FileOutcome } from '../contract/clients.ts';
import type { LegalBasis, SpecialCategory, SpecialException } from '../contract/lawful.ts';
import type { Trigger } from '../contract/timer.ts';
import type { Day } from './day.ts';
import { type Period, periodParts } from './period.ts';

/** The languages of the window. Documents for the outside are Dutch. */
export type Language = 'nl' | 'en';

/** One text in both languages. */
export type Words = Readonly<Record<Language, string>>;

/** The event that starts a clock, as it stands after "na" or "after". */
export const triggerWords: Readonly<Record<Trigger, Words>> = {
  'last-contact': { nl: 'het laatste contact', en: 'the last contact' },
  'file-closed': { nl: 'het sluiten van het dossier', en: 'the file was closed' },
  'last-change': { nl: 'de laatste wijziging in het dossier', en: 'the last change in the file' },
  'item-received': { nl: 'de ontvangst van de gegevens', en: 'the data were received' },
  'consent-ended': { nl: 'het einde van de toestemming', en: 'the end of the consent' },
  'consent-withdrawn': {
    nl: 'het intrekken of aflopen van de toestemming',
    en: 'the consent was withdrawn or ended',
  },
  'erasure-granted': { nl: 'het besluit om te wissen', en: 'the decision to erase' },
  'activities-ended': { nl: 'het einde van de werkzaamheden', en: 'the end of the activities' },
  'employment-year-ended': { nl: 'het einde van het jaar van vertrek', en: 'the end of the year of leaving' },
  'book-year-ended': { nl: 'het einde van het boekjaar', en: 'the end of the financial year' },
  'procedure-ended': { nl: 'het einde van de procedure', en: 'the end of the procedure' },
  'last-use': { nl: 'het laatste gebruik', en: 'the last use' },
  handled: { nl: 'de afhandeling', en: 'it was settled' },
  unsubscribed: { nl: 'de afmelding', en: 'unsubscribing' },
  'form-ended': { nl: 'het einde van het formulier', en: 'the end of the form' },
  'case-closed': { nl: 'het sluiten van de zaak', en: 'the case was closed' },
  'request-closed': { nl: 'de afhandeling van het verzoek', en: 'the request was settled' },
  'incident-closed': { nl: 'de afhandeling van het incident', en: 'the incident was settled' },
  'event-held': { nl: 'de gebeurtenis', en: 'the event' },
  'entry-written': { nl: 'het vastleggen', en: 'the entry was written' },
};

/** How strictly a term binds, as it stands before the term. */
export const boundWords: Readonly<Record<'MAX' | 'MIN' | 'FIX', Words>> = {
  MAX: { nl: 'uiterlijk', en: 'at most' },
  MIN: { nl: 'minstens', en: 'at least' },
  FIX: { nl: 'precies', en: 'exactly' },
};

/** The six bases of art. 6(1) AVG. */
export const legalBasisWords: Readonly<Record<LegalBasis, Words>> = {
  consent: { nl: 'Toestemming', en: 'Consent' },
  contract: { nl: 'Overeenkomst', en: 'Contract' },
  'legal-obligation': { nl: 'Wettelijke verplichting', en: 'Legal obligation' },
  'vital-interest': { nl: 'Vitaal belang', en: 'Vital interest' },
  'public-task': { nl: 'Taak van algemeen belang', en: 'Public task' },
  'legitimate-interest': { nl: 'Gerechtvaardigd belang', en: 'Legitimate interest' },
};

/** How the help ended, as it is said at closing. */
export const fileOutcomeWords: Readonly<Record<FileOutcome, Words>> = {
  'goal-reached': { nl: 'Doel bereikt', en: 'Goal reached' },
  'partly-reached': { nl: 'Doel deels bereikt', en: 'Goal partly reached' },
  referred: { nl: 'Overgedragen aan een ander', en: 'Handed over to others' },
  'stopped-by-client': { nl: 'Gestopt door de cliënt', en: 'Stopped by the client' },
  'no-contact': { nl: 'Geen contact meer', en: 'No contact any more' },
  moved: { nl: 'Verhuisd', en: 'Moved' },
  other: { nl: 'Anders', en: 'Other' },
};

/** Special categories (art. 9(1) AVG) and criminal data (art. 10). */
export const specialCategoryWords: Readonly<Record<SpecialCategory, Words>> = {
  health: { nl: 'Gezondheid', en: 'Health' },
  belief: { nl: 'Geloof of levensovertuiging', en: 'Religion or belief' },
  'race-ethnicity': { nl: 'Ras of etnische afkomst', en: 'Race or ethnic origin' },
  'sex-life': { nl: 'Seksueel leven of gerichtheid', en: 'Sex life or orientation' },
  political: { nl: 'Politieke opvatting', en: 'Political opinion' },
  union: { nl: 'Lidmaatschap van een vakbond', en: 'Union membership' },
  genetic: { nl: 'Erfelijke gegevens', en: 'Genetic data' },
  biometric: { nl: 'Lichaamskenmerken om iemand te herkennen', en: 'Biometric data' },
  criminal: { nl: 'Strafbare feiten en verdenkingen', en: 'Criminal offences and suspicions' },
};

/** The exceptions on which special or criminal data may be kept (art. 9(2) AVG; UAVG 30, 32 and 33). */
export const specialExceptionWords: Readonly<Record<SpecialException, Words>> = {
  'explicit-consent': { nl: 'Uitdrukkelijke toestemming', en: 'Explicit consent' },
  'vital-interest': { nl: 'Vitaal belang', en: 'Vital interest' },
  'care-uavg30': { nl: 'Zorg of maatschappelijke hulp', en: 'Care or social support' },
  'legal-claim': { nl: 'Rechtszaak of klacht', en: 'Legal claim' },
  'own-interest-uavg33': { nl: 'Bescherming van eigen mensen', en: 'Protection of own people' },
};

const units: Readonly<
  Record<ReturnType<typeof periodParts>['unit'], Readonly<Record<Language, readonly [string, string]>>>
> = {
  years: { nl: ['jaar', 'jaar'], en: ['year', 'years'] },
  months: { nl: ['maand', 'maanden'], en: ['month', 'months'] },
  weeks: { nl: ['week', 'weken'], en: ['week', 'weeks'] },
  days: { nl: ['dag', 'dagen'], en: ['day', 'days'] },
};

/** A period in words: `P5Y` is "5 jaar", `P18M` "18 maanden", `P1W` "1 week". */
export const periodInWords = (length: Period, language: Language): string => {
  const { count, unit } = periodParts(length);
  return `${count} ${units[unit][language][count === 1 ? 0 : 1]}`;
};

/** A term in words: "5 jaar na het laatste contact"; a term of nothing is "meteen na de afmelding". */
export const termInWords = (
  { period, trigger }: { readonly period: Period; readonly trigger: Trigger },
  language: Language,
): string => {
  const isAtOnce = periodParts(period).count === 0;
  const atOnce = { nl: 'meteen', en: 'at once' }[language];
  const after = { nl: 'na', en: 'after' }[language];
  return `${isAtOnce ? atOnce : periodInWords(period, language)} ${after} ${triggerWords[trigger][language]}`;
};

/** A term with how strict it is: "uiterlijk 5 jaar na het laatste contact"; a term of nothing is strict by itself. */
export const boundTermInWords = (
  term: { readonly bound: 'MAX' | 'MIN' | 'FIX'; readonly period: Period; readonly trigger: Trigger },
  language: Language,
): string =>
  `${periodParts(term.period).count === 0 ? '' : `${boundWords[term.bound][language]} `}${termInWords(term, language)}`;

/** A day as it stands in a table: 21-11-2026. */
export const dayInTable = (on: Day): string => on.split('-').reverse().join('-');

/** A day as a letter writes it: `21 november 2026`. */
export const dayInSentence = (on: Day, language: Language): string =>
  Temporal.PlainDate.from(on).toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
