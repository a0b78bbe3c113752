import type { Language, Words } from '../kernel/words.ts';

/** What stands in a field that may not be empty, but is. */
export const missingWords: Words = { nl: 'NOG INVULLEN', en: 'STILL TO FILL IN' };

/** What stands where there may be nothing, and is nothing. */
export const noneWords: Words = { nl: 'geen', en: 'none' };

/** The lines about one activity, in the order in which every form of the register has them (art. 30(1), facts 2.1 to 2.4). */
export const lineWords = {
  owner: { nl: 'Wie er intern over gaat', en: 'Who answers for it' },
  purpose: { nl: 'Doel', en: 'Purpose' },
  basis: { nl: 'Grondslag', en: 'Legal basis' },
  special: { nl: 'Bijzondere en strafrechtelijke gegevens', en: 'Special and criminal data' },
  purposes: { nl: 'Doelen van dossiers', en: 'Purposes of files' },
  reasons: { nl: 'Waarom elk gegeven nodig is', en: 'Why each field is needed' },
  subjects: { nl: 'Betrokkenen', en: 'Data subjects' },
  data: { nl: 'Persoonsgegevens', en: 'Personal data' },
  source: { nl: 'Herkomst van de gegevens', en: 'Where the data come from' },
  informed: { nl: 'Hoe mensen het weten', en: 'How people are told' },
  joint: { nl: 'Wie mee beslist', en: 'Joint controllers' },
  recipients: { nl: 'Ontvangers', en: 'Recipients' },
  processors: { nl: 'Verwerkers', en: 'Processors' },
  transfers: { nl: 'Doorgifte buiten de EER', en: 'Transfer outside the EEA' },
  systems: { nl: 'Waar de gegevens staan', en: 'Where the data lie' },
  terms: { nl: 'Bewaartermijn', en: 'Retention term' },
  security: { nl: 'Beveiliging', en: 'Security' },
  dpia: { nl: 'DPIA', en: 'DPIA' },
  held: { nl: 'Wat er nu is', en: 'What is held' },
  looked: { nl: 'Gewijzigd en nagekeken', en: 'Changed and reviewed' },
  gaps: { nl: 'Nog in te vullen', en: 'Still to fill in' },
  warnings: { nl: 'Let op', en: 'Note' },
} as const satisfies Readonly<Record<string, Words>>;

export type LineId = keyof typeof lineWords;

/** A number of something: "1 dossier", "12 dossiers". */
export const counted = (count: number, one: Words, more: Words, language: Language): string =>
  `${count} ${count === 1 ? one[language] : more[language]}`;
