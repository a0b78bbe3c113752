import type { FindingCode, ImportField, RowChange, RowFinding, RowVerdict } from './import-row.ts';
import type { RowFate } from './row-fate.ts';

type Words = Readonly<Record<'nl' | 'en', string>>;

const fields: Readonly<Record<ImportField, Words>> = {
  ignore: { nl: 'een kolom die niet mee gaat', en: 'a column that is left out' },
  number: { nl: 'nummer', en: 'number' },
  givenName: { nl: 'voornaam', en: 'first name' },
  prefix: { nl: 'tussenvoegsel', en: 'name prefix' },
  familyName: { nl: 'achternaam', en: 'last name' },
  fullName: { nl: 'naam', en: 'name' },
  birthDate: { nl: 'geboortedatum', en: 'date of birth' },
  address: { nl: 'adres', en: 'address' },
  houseNumber: { nl: 'huisnummer', en: 'house number' },
  postcode: { nl: 'postcode', en: 'postcode' },
  city: { nl: 'woonplaats', en: 'town' },
  phone: { nl: 'telefoon', en: 'phone' },
  email: { nl: 'e-mail', en: 'e-mail' },
  openedOn: { nl: 'aangemeld op', en: 'opened on' },
  lastContactOn: { nl: 'laatste contact', en: 'last contact' },
  closedOn: { nl: 'afgesloten op', en: 'closed on' },
  outcome: { nl: 'afloop', en: 'outcome' },
  consentRemark: { nl: 'toestemming', en: 'consent' },
  remarks: { nl: 'opmerkingen', en: 'remarks' },
  fileId: { nl: 'Vertrouwd-nummer', en: 'Vertrouwd number' },
};

const findings: Readonly<Record<FindingCode, Words>> = {
  'missing-name': { nl: 'er staat geen naam', en: 'there is no name' },
  'alias-only': { nl: 'alleen een alias of voorletter', en: 'only an alias or an initial' },
  'impossible-date': { nl: 'deze datum bestaat niet', en: 'this date does not exist' },
  'short-year': { nl: 'het jaar heeft maar twee cijfers', en: 'the year has only two digits' },
  'unreadable-date': { nl: 'deze datum is niet te lezen', en: 'this date cannot be read' },
  'date-in-future': { nl: 'deze datum ligt in de toekomst', en: 'this date lies in the future' },
  'no-days': {
    nl: 'geen datum van aanmelden en geen laatste contact; vandaag telt',
    en: 'no opening date and no last contact; today counts',
  },
  'no-opened-on': {
    nl: 'geen datum van aanmelden; het laatste contact telt',
    en: 'no opening date; the last contact counts',
  },
  'no-last-contact': {
    nl: 'geen laatste contact; de datum van aanmelden telt',
    en: 'no last contact; the opening date counts',
  },
  'no-closed-on': {
    nl: 'afgesloten zonder datum; het laatste contact telt',
    en: 'closed without a date; the last contact counts',
  },
  'outcome-odd': {
    nl: 'deze afloop kennen wij niet, of het dossier is nog open; de tekst gaat naar de notitie',
    en: 'this outcome is not known, or the file is still open; the text goes to the note',
  },
  'last-contact-before-opened': {
    nl: 'laatste contact ligt voor het aanmelden; het laatste contact telt',
    en: 'last contact lies before the opening; the last contact counts',
  },
  'closed-before-opened': { nl: 'afgesloten voor het aanmelden', en: 'closed before it was opened' },
  'doubled-in-list': {
    nl: 'deze persoon staat al eerder in de lijst',
    en: 'this person stands in the list already',
  },
  'known-already': { nl: 'deze persoon staat al in Vertrouwd', en: 'this person is in Vertrouwd already' },
  'same-name': {
    nl: 'iemand met dezelfde naam is er al; kijk na',
    en: 'somebody with the same name is there already; check',
  },
  'bsn-with-keyword': {
    nl: 'er staat een BSN; dat mag u niet bewaren',
    en: 'there is a BSN; you may not keep it',
  },
  'bsn-possible': { nl: 'een getal lijkt op een BSN; kijk na', en: 'a number looks like a BSN; check' },
  'postcode-odd': { nl: 'geen gewone postcode; hij blijft staan', en: 'not a usual postcode; it stays' },
  'phone-odd': {
    nl: 'geen gewoon telefoonnummer; het gaat naar de notitie',
    en: 'not a usual phone number; it goes to the note',
  },
  'email-odd': {
    nl: 'geen gewoon e-mailadres; het gaat naar de notitie',
    en: 'not a usual e-mail address; it goes to the note',
  },
  formula: {
    nl: 'begint als een formule; het blijft gewone tekst',
    en: 'begins like a formula; it stays plain text',
  },
  'cell-too-long': { nl: 'de tekst is te lang', en: 'the text is too long' },
  'control-character': {
    nl: 'er staan tekens in die geen tekst zijn',
    en: 'there are characters that are no text',
  },
  'extra-cells': { nl: 'de rij heeft meer cellen dan de kop', en: 'the row has more cells than the header' },
  'imported-before': { nl: 'al eerder overgenomen', en: 'taken over before' },
  'formula-value': {
    nl: 'berekend in Excel; de laatste uitkomst is overgenomen',
    en: 'calculated in Excel; the latest result was taken',
  },
  'error-cell': {
    nl: 'Excel kon dit niet berekenen; het blijft leeg',
    en: 'Excel could not calculate this; it stays empty',
  },
  'merged-cell': {
    nl: 'samengevoegde cel; de inhoud geldt voor elke rij die zij bedekt',
    en: 'merged cell; its content counts for each row that it covers',
  },
  'hidden-row': { nl: 'deze rij is in Excel verborgen', en: 'this row is hidden in Excel' },
  'number-as-date': {
    nl: 'een getal, gelezen als de datum die Excel ermee bedoelt; kijk na',
    en: 'a number, read as the date that Excel means by it; check',
  },
  'letters-lost': {
    nl: 'een letter is verloren gegaan in het bestand; kijk na',
    en: 'a letter was lost in the file; check',
  },
};

/** Says a finding in plain words, with the field that it is about: in the preview and in the saved report alike. */
export const findingWords = ({ code, field }: RowFinding, lang: 'nl' | 'en'): string =>
  field === null ? findings[code][lang] : `${fields[field][lang]}: ${findings[code][lang]}`;

const changes: Readonly<Record<RowChange['kind'], Words>> = {
  fills: { nl: 'staat nog niet in het dossier', en: 'is not in the file yet' },
  differs: { nl: 'staat anders in het dossier, en blijft zo', en: 'is different in the file, and stays so' },
};

/** Says what a row has that the file of the same person does not. */
export const changeWords = ({ field, kind }: RowChange, lang: 'nl' | 'en'): string =>
  `${fields[field][lang]}: ${changes[kind][lang]}`;

const leftOut: Readonly<Record<'chosen' | 'expired', Words>> = {
  chosen: { nl: 'door u weggelaten', en: 'left out by you' },
  expired: {
    nl: 'voorbij de bewaartermijn, door u weggelaten',
    en: 'past its retention term, left out by you',
  },
};

/** Why a row of this fate stays out, one text for each reason: what the person chose first, then what was found. */
export const whyOutWords = (
  { findings: found, expiredOn }: RowVerdict,
  fate: RowFate,
  lang: 'nl' | 'en',
): readonly string[] => [
  ...(fate === 'left-out' ? [leftOut[expiredOn === null ? 'chosen' : 'expired'][lang]] : []),
  ...found.map((finding) => findingWords(finding, lang)),
];

/** What a column stands for, in plain words. */
export const fieldWords = (field: ImportField, lang: 'nl' | 'en'): string => fields[field][lang];
