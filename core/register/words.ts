import type { ActivityInput, GapField, Partner, RegisterTerm, WarningCode } from '../contract/register.ts';
import type { ChangeField } from '../contract/register-change.ts';
import type { ExplainedField } from '../contract/purposes.ts';
import type { Category } from '../contract/timer.ts';
import type { Words } from '../kernel/words.ts';

/** The kinds of data that this app holds, by the code of their retention category. */
export const categoryWords: Readonly<Record<Category | 'audit-log' | 'purge-log' | 'breach-log', Words>> = {
  'client-file': { nl: 'Cliëntdossier', en: 'Client file' },
  'on-consent': { nl: 'Wat op toestemming rustte', en: 'What rested on consent' },
  'request-log': { nl: 'Verzoeken van betrokkenen', en: 'Requests of data subjects' },
  'consent-proof': { nl: 'Bewijs van toestemming', en: 'Proof of consent' },
  'volunteer-file': { nl: 'Dossier van een vrijwilliger', en: 'File of a volunteer' },
  form: { nl: 'Getekend formulier', en: 'Signed form' },
  plan: { nl: 'Ontwikkelplan', en: 'Development plan' },
  'conduct-certificate': { nl: 'VOG gezien', en: 'Certificate of conduct seen' },
  payment: { nl: 'Uitbetaalde onkosten', en: 'Expenses paid' },
  'payroll-declaration': { nl: 'Loonbelastingverklaring', en: 'Payroll tax declaration' },
  photo: { nl: 'Foto', en: 'Photo' },
  complaint: { nl: 'Klacht', en: 'Complaint' },
  applicant: { nl: 'Sollicitatie', en: 'Application' },
  'audit-log': { nl: 'Logboek', en: 'Audit log' },
  'breach-log': { nl: 'Datalekken', en: 'Data breaches' },
  'purge-log': { nl: 'Bewijs van verwijdering', en: 'Proof of removal' },
};

/** The kind of data of a term in words; a kind that this version does not know keeps its code. */
export const categoryInWords = (category: RegisterTerm['category'], language: keyof Words): string =>
  Object.entries(categoryWords).find(([code]) => code === category)?.[1][language] ?? category;

/** Whether a DPIA (art. 35) was decided on. */
export const dpiaWords: Readonly<Record<NonNullable<ActivityInput['dpia']>, Words>> = {
  'not-needed': { nl: 'Niet nodig', en: 'Not needed' },
  'to-do': { nl: 'Moet nog', en: 'To do' },
  done: { nl: 'Gedaan', en: 'Done' },
};

export const partnerKindWords: Readonly<Record<Partner['kind'], Words>> = {
  informal: { nl: 'Informele organisatie', en: 'Informal organisation' },
  volunteering: { nl: 'Vrijwilligerswerk', en: 'Volunteering' },
  formal: { nl: 'Professionele organisatie', en: 'Professional organisation' },
};

/** What is missing, as it stands in a list of what is still to be filled in. */
export const gapWords: Readonly<Record<GapField, Words>> = {
  controller: { nl: 'naam en adres van de organisatie', en: 'name and address of the organisation' },
  contact: { nl: 'telefoon of e-mail van de organisatie', en: 'telephone or e-mail of the organisation' },
  'responsible-person': { nl: 'wie verantwoordelijk is', en: 'who is responsible' },
  fg: { nl: 'een FG, of de reden waarom die er niet is', en: 'a DPO, or the reason why there is none' },
  'fg-contact': { nl: 'hoe de FG te bereiken is', en: 'how to reach the DPO' },
  purpose: { nl: 'doel', en: 'purpose' },
  'legal-basis': { nl: 'grondslag', en: 'legal basis' },
  'data-subjects': { nl: 'betrokkenen', en: 'data subjects' },
  'personal-data': { nl: 'persoonsgegevens', en: 'personal data' },
  recipients: { nl: 'ontvangers, of dat die er niet zijn', en: 'recipients, or that there are none' },
  term: { nl: 'bewaartermijn', en: 'retention term' },
  security: { nl: 'beveiliging', en: 'security' },
  'file-purpose-basis': {
    nl: 'grondslag van elk doel waarvoor er dossiers zijn',
    en: 'legal basis of each purpose that files have',
  },
  'special-exception': {
    nl: 'waarom bijzondere of strafrechtelijke gegevens mogen',
    en: 'why special or criminal data are allowed',
  },
  'transfer-safeguard': {
    nl: 'hoe gegevens buiten de EER beschermd zijn',
    en: 'how data outside the EEA are protected',
  },
  'joint-agreement': {
    nl: 'wat is afgesproken met wie mee beslist',
    en: 'what was agreed with whoever decides too',
  },
};

export const warningWords: Readonly<Record<WarningCode, Words>> = {
  'fg-is-manager': {
    nl: 'De FG beslist ook mee in de organisatie. Een FG moet onafhankelijk zijn (AVG artikel 38 lid 6).',
    en: 'The DPO also decides in the organisation. A DPO must be independent (GDPR art. 38(6)).',
  },
  'fg-likely': {
    nl: 'Er staan zoveel bijzondere gegevens in dossiers dat een FG waarschijnlijk verplicht is (AVG artikel 37 lid 1c). Er is er geen.',
    en: 'Files hold so many special data that a DPO is probably compulsory (GDPR art. 37(1)(c)). There is none.',
  },
  'consent-for-files': {
    nl: 'Dossiers rusten op toestemming. Trekt iemand die in, dan mag het dossier niet blijven. Kijk of een andere grondslag past.',
    en: 'Files rest on consent. When somebody withdraws it, the file may not stay. See whether another basis fits.',
  },
  'dpia-undecided': {
    nl: 'Nog niet besloten of een DPIA nodig is. Bij gevoelige gegevens van kwetsbare mensen raden wij die aan.',
    en: 'No decision on a DPIA yet. For sensitive data of vulnerable people we advise one.',
  },
  'processor-without-agreement': {
    nl: 'Er is een verwerker zonder datum van de verwerkersovereenkomst (AVG artikel 28).',
    en: 'There is a processor without the date of its processing agreement (GDPR art. 28).',
  },
  'term-unconfirmed': {
    nl: 'De bewaartermijn is nog niet bevestigd.',
    en: 'The retention term has not been confirmed yet.',
  },
  'recipients-unnamed': {
    nl: 'Er is gedeeld met een organisatie die hier niet bij de ontvangers staat. Kijk in het adresboek wie iets kreeg, en zet die erbij.',
    en: 'Something was passed on to an organisation that is not among the recipients here. See in the address book who got something, and add it.',
  },
  'advice-not-asked': {
    nl: 'Deze versie is goedgekeurd zonder advies van de FG te vragen (AVG artikel 39).',
    en: 'This version was approved without asking the DPO for advice (GDPR art. 39).',
  },
};

/** What of a file is kept beyond the minimum, by its code. */
export const explainedFieldWords: Readonly<Record<ExplainedField, Words>> = {
  birth: { nl: 'Geboortedatum', en: 'Date of birth' },
  address: { nl: 'Adres', en: 'Address' },
  contact: { nl: 'Telefoon en e-mail', en: 'Telephone and e-mail' },
  household: { nl: 'Gezin', en: 'Household' },
  work: { nl: 'Werk', en: 'Work' },
  phase: { nl: 'Fase en begeleiding', en: 'Phase and guidance' },
  paper: { nl: 'Plaats van het papieren dossier', en: 'Place of the paper file' },
};

/** What happens when a term is over. */
export const ruleActionWords: Readonly<Record<RegisterTerm['action'], Words>> = {
  delete: { nl: 'verwijderen', en: 'remove' },
  review: { nl: 'eerst nakijken, dan verwijderen', en: 'look first, then remove' },
  anonymise: { nl: 'tellen zonder namen, en verwijderen', en: 'count without names, and remove' },
};

/** The name of a field in a list of changes. */
export const changeFieldWords: Readonly<Record<ChangeField, Words>> = {
  'organisation.name': { nl: 'Naam', en: 'Name' },
  'organisation.kvkNo': { nl: 'KvK-nummer', en: 'Chamber of Commerce number' },
  'organisation.address': { nl: 'Adres', en: 'Address' },
  'organisation.email': { nl: 'E-mail', en: 'E-mail' },
  'organisation.phone': { nl: 'Telefoon', en: 'Telephone' },
  'organisation.responsiblePerson': { nl: 'Verantwoordelijke', en: 'Responsible person' },
  'organisation.fgName': { nl: 'FG', en: 'DPO' },
  'organisation.fgContact': { nl: 'Contact met de FG', en: 'Contact of the DPO' },
  'organisation.fgNoneReason': { nl: 'Reden waarom er geen FG is', en: 'Reason for having no DPO' },
  'organisation.isCareProvider': { nl: 'Zorgaanbieder', en: 'Care provider' },
  'organisation.warnings': { nl: 'Let op', en: 'Note' },
  backups: { nl: 'Reservekopieën', en: 'Backups' },
  activity: { nl: 'Verwerking', en: 'Processing activity' },
  name: { nl: 'Naam', en: 'Name' },
  purpose: { nl: 'Doel', en: 'Purpose' },
  legalBasis: { nl: 'Grondslag', en: 'Legal basis' },
  owner: { nl: 'Wie er intern over gaat', en: 'Who answers for it' },
  special: { nl: 'Bijzondere of strafrechtelijke gegevens', en: 'Special or criminal data' },
  specialRemark: { nl: 'Toelichting bij bijzondere gegevens', en: 'Remark about special data' },
  filePurpose: { nl: 'Doel van dossiers', en: 'Purpose of files' },
  'filePurpose.exception': {
    nl: 'Uitzondering bij een doel van dossiers',
    en: 'Exception of a purpose of files',
  },
  'filePurpose.balance': { nl: 'Afweging bij een doel van dossiers', en: 'Balance of a purpose of files' },
  fieldReason: { nl: 'Waarom een gegeven nodig is', en: 'Why a field is needed' },
  dataSubjects: { nl: 'Betrokkenen', en: 'Data subjects' },
  personalData: { nl: 'Persoonsgegevens', en: 'Personal data' },
  source: { nl: 'Herkomst van de gegevens', en: 'Where the data come from' },
  informedHow: { nl: 'Hoe mensen het weten', en: 'How people are told' },
  jointController: { nl: 'Wie mee beslist', en: 'Joint controller' },
  'jointController.contact': { nl: 'Contact met wie mee beslist', en: 'Contact of the joint controller' },
  'jointController.agreed': {
    nl: 'Afspraken met wie mee beslist',
    en: 'Agreement with the joint controller',
  },
  recipients: { nl: 'Ontvangers', en: 'Recipients' },
  recipient: { nl: 'Ontvanger', en: 'Recipient' },
  'recipient.purpose': { nl: 'Waarvoor de ontvanger ze krijgt', en: 'What the recipient gets them for' },
  processors: { nl: 'Verwerkers', en: 'Processors' },
  transfer: { nl: 'Doorgifte buiten de EER', en: 'Transfer outside the EEA' },
  'transfer.safeguard': { nl: 'Bescherming buiten de EER', en: 'Protection outside the EEA' },
  systems: { nl: 'Waar de gegevens staan', en: 'Where the data lie' },
  otherSystems: { nl: 'Andere plaatsen van de gegevens', en: 'Other places of the data' },
  otherTerm: { nl: 'Bewaartermijn buiten dit programma', en: 'Retention term outside this app' },
  term: { nl: 'Bewaartermijn', en: 'Retention term' },
  'term.action': { nl: 'Wat er na de bewaartermijn gebeurt', en: 'What happens after the term' },
  'term.version': { nl: 'Versie van de bewaartermijn', en: 'Version of the retention term' },
  'term.source': { nl: 'Bron van de bewaartermijn', en: 'Source of the retention term' },
  'term.reason': { nl: 'Reden van de bewaartermijn', en: 'Reason for the retention term' },
  security: { nl: 'Beveiliging', en: 'Security' },
  dpia: { nl: 'DPIA', en: 'DPIA' },
  processor: { nl: 'Verwerker', en: 'Processor' },
  'processor.contact': { nl: 'Contact met de verwerker', en: 'Contact of the processor' },
  'processor.service': { nl: 'Dienst van de verwerker', en: 'Service of the processor' },
  'processor.transfer': { nl: 'Doorgifte door de verwerker', en: 'Transfer by the processor' },
  'processor.transferSafeguard': {
    nl: 'Bescherming bij doorgifte door de verwerker',
    en: 'Protection of a transfer by the processor',
  },
  'processor.subProcessors': { nl: 'Wie de verwerker inschakelt', en: 'Whom the processor engages' },
  'processor.agreementOn': { nl: 'Datum van de overeenkomst', en: 'Date of the agreement' },
  'processor.agreementUntil': { nl: 'Einde van de overeenkomst', en: 'End of the agreement' },
  'processor.points': { nl: 'Punten in de overeenkomst', en: 'Points in the agreement' },
  'processor.remark': { nl: 'Opmerking bij de verwerker', en: 'Remark about the processor' },
  'processingFor.kept': { nl: 'Register van werk voor anderen', en: 'Register of work for others' },
  processingFor: { nl: 'Werk voor een ander', en: 'Work for another organisation' },
  'processingFor.contact': { nl: 'Contact met de opdrachtgever', en: 'Contact of the controller' },
  'processingFor.fg': { nl: 'FG van de opdrachtgever', en: 'DPO of the controller' },
  'processingFor.categories': {
    nl: 'Wat voor de opdrachtgever gebeurt',
    en: 'What is done for the controller',
  },
  'processingFor.transfer': { nl: 'Doorgifte bij werk voor een ander', en: 'Transfer in work for another' },
  'processingFor.transferSafeguard': {
    nl: 'Bescherming bij doorgifte voor een ander',
    en: 'Protection of a transfer for another',
  },
  'processingFor.security': {
    nl: 'Beveiliging van werk voor een ander',
    en: 'Security of work for another',
  },
};
