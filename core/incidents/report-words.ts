import type {
  AffectedData,
  AffectedGroup,
  IncidentCause,
  IncidentFacts,
  IncidentKind,
  IncidentRisk,
  ReportPhase,
  TellException,
} from '../contract/incidents.ts';
import type { Language } from '../kernel/words.ts';

type Named<K extends string> = Readonly<Record<K, string>>;

/** What the report to the authority says in one language, in the order of its form; `{…}` is filled in. */
export type ReportWords = {
  readonly subject: string;
  readonly number: string;
  readonly intro: string;
  readonly heads: Named<
    | 'kind'
    | 'sender'
    | 'others'
    | 'breach'
    | 'data'
    | 'people'
    | 'protection'
    | 'consequences'
    | 'measures'
    | 'told'
  >;
  readonly labels: Named<
    | 'phase'
    | 'reference'
    | 'organisation'
    | 'kvk'
    | 'contact'
    | 'fg'
    | 'processor'
    | 'discovered'
    | 'aware'
    | 'deadline'
    | 'late'
    | 'occurred'
    | 'kinds'
    | 'cause'
    | 'what'
    | 'data'
    | 'records'
    | 'special'
    | 'criminal'
    | 'groups'
    | 'people'
    | 'danger'
    | 'encryption'
    | 'consequences'
    | 'risk'
    | 'why'
    | 'taken'
    | 'planned'
    | 'told'
    | 'how'
    | 'notTold'
  >;
  readonly unknown: string;
  readonly none: string;
  readonly yes: string;
  readonly no: string;
  readonly about: string;
  readonly toldOn: string;
  readonly willTell: string;
  readonly undecided: string;
  readonly phase: Named<ReportPhase>;
  readonly kind: Named<IncidentKind>;
  readonly cause: Named<IncidentCause>;
  readonly group: Named<AffectedGroup>;
  readonly data: Named<AffectedData>;
  readonly encryption: Named<IncidentFacts['encryption']>;
  readonly risk: Named<IncidentRisk>;
  readonly because: Named<TellException>;
  readonly how: Named<'in-person' | 'phone' | 'letter' | 'mail' | 'public'>;
  readonly closing: string;
};

const nl: ReportWords = {
  subject: 'Melding van een datalek',
  number: 'Datalek {number}',
  intro:
    'Deze tekst volgt de vragen van het meldformulier op autoriteitpersoonsgegevens.nl. Neem de antwoorden daar over. Wat nog niet bekend is, vult u later aan (AVG, artikel 33 lid 4).',
  heads: {
    kind: 'De melding',
    sender: 'Wie meldt',
    others: 'Andere organisaties',
    breach: 'Het datalek',
    data: 'De persoonsgegevens',
    people: 'De mensen om wie het gaat',
    protection: 'Beveiliging vooraf',
    consequences: 'Gevolgen',
    measures: 'Maatregelen',
    told: 'De mensen inlichten',
  },
  labels: {
    phase: 'Soort melding',
    reference: 'Nummer van de eerdere melding',
    organisation: 'Organisatie',
    kvk: 'KvK-nummer',
    contact: 'Contactpersoon',
    fg: 'FG',
    processor: 'Verwerker bij wie het gebeurde',
    discovered: 'Ontdekt op',
    aware: 'Bij ons bekend op',
    deadline: 'Uiterste tijd om te melden',
    late: 'Waarom de melding later is',
    occurred: 'Gebeurd',
    kinds: 'Aard',
    cause: 'Hoe het gebeurde',
    what: 'Wat er is gebeurd',
    data: 'Soorten gegevens',
    records: 'Aantal records',
    special: 'Bijzondere persoonsgegevens',
    criminal: 'Strafrechtelijke gegevens',
    groups: 'Groepen',
    people: 'Aantal mensen',
    danger: 'Kan iemand in gevaar komen',
    encryption: 'Versleuteld',
    consequences: 'Wat het voor hen kan betekenen',
    risk: 'Risico',
    why: 'Waarom wij dat vinden',
    taken: 'Wat wij hebben gedaan',
    planned: 'Wat wij nog doen',
    told: 'Ingelicht',
    how: 'Op welke manier',
    notTold: 'Waarom niet',
  },
  unknown: 'nog niet bekend',
  none: 'geen',
  yes: 'ja',
  no: 'nee',
  about: 'ongeveer {count}',
  toldOn: 'ja, op {at}',
  willTell: 'nog niet; wij doen dat',
  undecided: 'nog niet besloten',
  phase: {
    first: 'voorlopige melding; een aanvulling volgt',
    addition: 'aanvulling op een eerdere melding',
    final: 'volledige melding',
  },
  kind: {
    confidentiality: 'gegevens zijn gezien of gekregen door wie dat niet mocht',
    integrity: 'gegevens zijn veranderd',
    availability: 'gegevens zijn kwijt of niet te gebruiken',
  },
  cause: {
    'device-lost': 'een apparaat of stick is kwijt of gestolen',
    'wrong-recipient': 'iets is naar de verkeerde gestuurd of aan de verkeerde gegeven',
    'seen-by-others': 'iemand zag gegevens die zij niet mocht zien',
    published: 'gegevens stonden openbaar',
    hacked: 'inbraak in een systeem, of schadelijke software',
    'paper-lost': 'papier is kwijt of gestolen',
    destroyed: 'gegevens zijn per ongeluk gewist of vernield',
    other: 'op een andere manier',
  },
  group: {
    clients: 'cliënten',
    family: 'gezinsleden van cliënten',
    volunteers: 'vrijwilligers',
    employees: 'medewerkers',
    applicants: 'sollicitanten',
    others: 'andere mensen',
  },
  data: {
    'name-contact': 'naam en contactgegevens',
    address: 'adres of verblijfplaats',
    birth: 'geboortedatum of leeftijd',
    'file-notes': 'notities over de hulp',
    'family-situation': 'gezinssituatie',
    finances: 'geldzaken',
    login: 'inloggegevens',
    'identity-papers': 'identiteitspapieren',
    other: 'andere gegevens',
  },
  encryption: {
    encrypted: 'ja, en de sleutel is veilig',
    partly: 'voor een deel',
    not: 'nee',
    unknown: 'nog niet bekend',
  },
  risk: { unlikely: 'onwaarschijnlijk', risk: 'er is een risico', high: 'hoog risico' },
  because: {
    'no-high-risk': 'het risico is niet hoog (AVG, artikel 34 lid 1)',
    encrypted: 'de gegevens zijn niet te lezen (AVG, artikel 34 lid 3 onder a)',
    'risk-removed': 'het hoge risico is daarna weggenomen (AVG, artikel 34 lid 3 onder b)',
    'public-notice':
      'ieder apart inlichten vraagt te veel; er is een openbare mededeling (AVG, artikel 34 lid 3 onder c)',
  },
  how: {
    'in-person': 'in een gesprek',
    phone: 'per telefoon',
    letter: 'per brief',
    mail: 'per e-mail',
    public: 'openbaar',
  },
  closing: 'Opgesteld door',
};

const en: ReportWords = {
  subject: 'Report of a data breach',
  number: 'Data breach {number}',
  intro:
    'This text follows the questions of the form on autoriteitpersoonsgegevens.nl. Copy the answers there. What is not known yet can be added later (GDPR, Article 33(4)).',
  heads: {
    kind: 'The report',
    sender: 'Who reports',
    others: 'Other organisations',
    breach: 'The breach',
    data: 'The personal data',
    people: 'The people concerned',
    protection: 'Security beforehand',
    consequences: 'Consequences',
    measures: 'Measures',
    told: 'Telling the people',
  },
  labels: {
    phase: 'Kind of report',
    reference: 'Number of the earlier report',
    organisation: 'Organisation',
    kvk: 'Chamber of Commerce number',
    contact: 'Contact',
    fg: 'DPO',
    processor: 'Processor where it happened',
    discovered: 'Discovered on',
    aware: 'Known to us on',
    deadline: 'Latest time to report',
    late: 'Why the report is later',
    occurred: 'Happened',
    kinds: 'Nature',
    cause: 'How it happened',
    what: 'What happened',
    data: 'Kinds of data',
    records: 'Number of records',
    special: 'Special categories of data',
    criminal: 'Criminal data',
    groups: 'Groups',
    people: 'Number of people',
    danger: 'Might somebody get into danger',
    encryption: 'Encrypted',
    consequences: 'What it may mean for them',
    risk: 'Risk',
    why: 'Why we think so',
    taken: 'What we did',
    planned: 'What we will still do',
    told: 'Told',
    how: 'In which way',
    notTold: 'Why not',
  },
  unknown: 'not known yet',
  none: 'none',
  yes: 'yes',
  no: 'no',
  about: 'about {count}',
  toldOn: 'yes, on {at}',
  willTell: 'not yet; we will',
  undecided: 'not decided yet',
  phase: {
    first: 'first report; an addition follows',
    addition: 'addition to an earlier report',
    final: 'complete report',
  },
  kind: {
    confidentiality: 'data were seen or obtained by somebody who should not',
    integrity: 'data were changed',
    availability: 'data are lost or cannot be used',
  },
  cause: {
    'device-lost': 'a device or stick is lost or stolen',
    'wrong-recipient': 'something was sent or given to the wrong person',
    'seen-by-others': 'somebody saw data that she should not see',
    published: 'data were public',
    hacked: 'a system was broken into, or harmful software',
    'paper-lost': 'paper is lost or stolen',
    destroyed: 'data were erased or destroyed by accident',
    other: 'in another way',
  },
  group: {
    clients: 'clients',
    family: 'family members of clients',
    volunteers: 'volunteers',
    employees: 'employees',
    applicants: 'applicants',
    others: 'other people',
  },
  data: {
    'name-contact': 'name and contact details',
    address: 'address or where somebody stays',
    birth: 'date of birth or age',
    'file-notes': 'notes about the help',
    'family-situation': 'family situation',
    finances: 'money matters',
    login: 'login details',
    'identity-papers': 'identity papers',
    other: 'other data',
  },
  encryption: {
    encrypted: 'yes, and the key is safe',
    partly: 'in part',
    not: 'no',
    unknown: 'not known yet',
  },
  risk: { unlikely: 'unlikely', risk: 'there is a risk', high: 'high risk' },
  because: {
    'no-high-risk': 'the risk is not high (GDPR, Article 34(1))',
    encrypted: 'the data cannot be read (GDPR, Article 34(3)(a))',
    'risk-removed': 'the high risk was taken away afterwards (GDPR, Article 34(3)(b))',
    'public-notice': 'telling each person asks too much; there is a public notice (GDPR, Article 34(3)(c))',
  },
  how: {
    'in-person': 'in a conversation',
    phone: 'by telephone',
    letter: 'by letter',
    mail: 'by e-mail',
    public: 'in public',
  },
  closing: 'Drawn up by',
};

/** The words of the report in both languages. */
export const reportWords: Readonly<Record<Language, ReportWords>> = { nl, en };
