import { emptyActivity, type Starter } from './empty-activity.ts';
import { starterActivities } from './starter-activities.ts';

/**
 * Rows to choose from for what an organisation of this kind often does beside the app. Legal basis, recipients and
 * security stay open where only the organisation can know them; a rule of the app gives the term as soon as it runs.
 */
const outside: readonly Starter[] = [
  {
    ...emptyActivity,
    code: 'reporting-code',
    category: null,
    name: 'Dossiers van de meldcode',
    purpose:
      'Zorgvuldig handelen bij een vermoeden van huiselijk geweld of kindermishandeling, stap voor stap.',
    dataSubjects: 'Cliënten, hun kinderen en andere mensen in huis, en wie iets meldt',
    personalData:
      'Wat is gezien of gehoord; met wie is overlegd; wat is besloten en waarom; of er een melding is gedaan bij Veilig Thuis.',
    special: [
      { category: 'health', exception: null },
      { category: 'criminal', exception: null },
    ],
    source: 'Eigen waarneming van wie hier werkt, en gesprekken',
    ruleCodes: ['MELDCODE_FILE'],
  },
  {
    ...emptyActivity,
    code: 'complaints',
    category: null,
    name: 'Klachten',
    purpose: 'Klachten eerlijk afhandelen en ervan leren.',
    dataSubjects: 'Wie een klacht heeft, en over wie de klacht gaat',
    personalData: 'Naam en contactgegevens; de klacht; wat is onderzocht; het antwoord en de datum.',
    source: 'Wie de klacht heeft, en wie erbij was',
    ruleCodes: ['COMPLAINT'],
    dpia: 'not-needed',
  },
  {
    ...emptyActivity,
    code: 'information',
    category: null,
    name: 'Vragen en contact',
    purpose: 'Vragen beantwoorden van mensen die bellen, mailen of het contactformulier invullen.',
    dataSubjects: 'Mensen die iets vragen',
    personalData: 'Naam; telefoonnummer of e-mailadres; de vraag en het antwoord.',
    source: 'De mensen zelf',
    systems: ['mail', 'phone'],
    ruleCodes: ['INFO_REQUEST', 'CONTACT_FORM'],
    dpia: 'not-needed',
  },
  {
    ...emptyActivity,
    code: 'newsletter',
    category: null,
    name: 'Nieuwsbrief',
    purpose: 'Mensen die dat willen op de hoogte houden van het werk van de organisatie.',
    legalBasis: 'consent',
    dataSubjects: 'Mensen die zich hebben aangemeld',
    personalData: 'Naam; e-mailadres; wanneer iemand zich aanmeldde.',
    source: 'De mensen zelf',
    informedHow: 'Bij het aanmelden, en onder elke nieuwsbrief',
    ruleCodes: ['NEWSLETTER'],
    dpia: 'not-needed',
  },
  {
    ...emptyActivity,
    code: 'vacancy-bank',
    category: null,
    name: 'Vacaturebank voor vrijwilligers',
    purpose: 'Mensen die vrijwilligerswerk zoeken in contact brengen met wie hen zoekt.',
    dataSubjects: 'Mensen die vrijwilligerswerk zoeken',
    personalData: 'Naam; postcode; telefoonnummer en e-mailadres; wat iemand kan en zoekt.',
    source: 'De mensen zelf',
    ruleCodes: ['VACANCY_BANK'],
    dpia: 'not-needed',
  },
  {
    ...emptyActivity,
    code: 'accounts',
    category: null,
    name: 'Financiële administratie',
    purpose: 'Betalen, ontvangen en verantwoorden, zoals de belastingwet vraagt.',
    legalBasis: 'legal-obligation',
    dataSubjects: 'Medewerkers, vrijwilligers met een vergoeding, leveranciers en donateurs',
    personalData: 'Naam; adres; rekeningnummer; bedrag, datum en waarvoor; overeenkomsten en bonnen.',
    source: 'De mensen zelf en de bank',
    otherTerm: '7 jaar na het einde van het boekjaar (Algemene wet inzake rijksbelastingen artikel 52)',
    dpia: 'not-needed',
  },
  {
    ...emptyActivity,
    code: 'incidents',
    category: 'breach-log',
    name: 'Datalekken',
    purpose:
      'Vastleggen wat er gebeurde, wat de gevolgen zijn en wat eraan is gedaan, en op tijd melden (AVG artikel 33).',
    legalBasis: 'legal-obligation',
    dataSubjects: 'Wie een lek vaststelt of erover beslist; de mensen om wie het ging alleen als aantal',
    personalData:
      'Wat er gebeurde en wanneer; om wat voor gegevens en om hoeveel mensen het ging; wie wat besloot. Geen namen.',
    source: 'Wie het lek ontdekte',
    recipients: [{ name: 'Autoriteit Persoonsgegevens', purpose: 'melding van een datalek' }],
    systems: ['app'],
    ruleCodes: ['BREACH_LOG'],
    dpia: 'not-needed',
  },
  {
    ...emptyActivity,
    code: 'pictures',
    category: null,
    name: 'Foto’s en filmpjes',
    purpose: 'Laten zien wat de organisatie doet, op de website, in sociale media en op papier.',
    legalBasis: 'consent',
    dataSubjects: 'Mensen die op een foto of in een filmpje staan',
    personalData: 'Foto’s en filmpjes; de toestemming met de datum.',
    source: 'Eigen opnamen',
    informedHow: 'Voor de opname, met een formulier voor toestemming',
    ruleCodes: ['PHOTO'],
    dpia: 'not-needed',
  },
];

/** Every row to choose from: what the app holds, and what organisations of this kind often do beside it. */
export const starters: readonly Starter[] = [...starterActivities, ...outside];
