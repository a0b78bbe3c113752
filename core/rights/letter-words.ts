import type { RefusalGround, RightKind } from '../contract/rights.ts';
import type { Category } from '../contract/timer.ts';

/** What a letter says in one language; `{name}` is filled in. */
export type LetterWords = {
  readonly dear: string;
  readonly handOver: string;
  readonly number: string;
  readonly subject: Readonly<Record<'received' | 'extended' | 'decided' | 'lifting', string>>;
  readonly asked: Readonly<Record<RightKind, string>>;
  readonly askedFor: string;
  readonly askedIn: string;
  readonly received: {
    readonly answerBy: string;
    readonly sooner: string;
    readonly identity: string;
    readonly noCopy: string;
    readonly free: string;
  };
  readonly extended: { readonly what: string; readonly reason: string; readonly until: string };
  readonly decided: {
    readonly granted: string;
    readonly partly: string;
    readonly refused: string;
    readonly title: string;
    readonly why: string;
    readonly erase: string;
    readonly eraseLater: string;
    readonly restrict: string;
    readonly stays: string;
    readonly tellOthers: string;
  };
  readonly staying: Readonly<Record<Category, string>>;
  readonly until: string;
  readonly ground: Readonly<Record<RefusalGround, string>>;
  readonly disagree: {
    readonly title: string;
    readonly us: string;
    readonly ap: string;
    readonly court: string;
  };
  readonly lifting: { readonly what: string; readonly reason: string; readonly before: string };
  readonly questions: string;
  readonly greeting: string;
};

const nl: LetterWords = {
  dear: 'Beste {name},',
  handOver: 'Persoonlijk overhandigd',
  number: 'Verzoek {number}',
  subject: {
    received: 'Wij hebben uw verzoek ontvangen',
    extended: 'Wij hebben meer tijd nodig voor uw verzoek',
    decided: 'Ons besluit over uw verzoek',
    lifting: 'Wij gaan uw gegevens weer gebruiken',
  },
  asked: {
    access: 'om te zien welke gegevens wij van u hebben',
    rectify: 'om uw gegevens te verbeteren',
    add: 'om uw eigen mening bij uw gegevens te zetten',
    erase: 'om uw gegevens te wissen',
    restrict: 'om uw gegevens voorlopig niet te gebruiken',
    object: 'om te stoppen met het gebruik van uw gegevens',
    port: 'om uw gegevens mee te krijgen in een bestand',
    withdraw: 'om uw toestemming in te trekken',
  },
  askedFor: 'Op {on} kregen wij uw verzoek {asked}.',
  askedIn: 'U schreef of zei: “{text}”',
  received: {
    answerBy: 'U krijgt uiterlijk op {due} antwoord. Dat is de termijn van de wet (AVG, artikel 12 lid 3).',
    sooner: 'Wij proberen het eerder te doen: uiterlijk op {own}.',
    identity:
      'Wij willen eerst zeker weten dat dit verzoek van u komt. Zo krijgt niemand anders uw gegevens. Wij nemen daarover contact met u op.',
    noCopy: 'U hoeft ons geen kopie van uw paspoort of ander identiteitsbewijs te geven.',
    free: 'Uw verzoek kost u niets.',
  },
  extended: {
    what: 'Het lukt ons niet om binnen {answer} te antwoorden.',
    reason: 'De reden is: {text}',
    until:
      'U krijgt uiterlijk op {due} antwoord. De wet geeft ons dan samen {extended}, geteld vanaf de dag van uw verzoek (AVG, artikel 12 lid 3).',
  },
  decided: {
    granted: 'Wij doen wat u vroeg.',
    partly: 'Wij doen een deel van wat u vroeg.',
    refused: 'Wij doen niet wat u vroeg.',
    title: 'Wat wij doen',
    why: 'Waarom niet alles kan',
    erase:
      'Uw dossier staat nu op de lijst om te wissen. Op onze volgende opschoonavond wordt het gewist. Daarna kan niemand het meer lezen.',
    eraseLater: 'Uw dossier wordt gewist zodra de wet dat toestaat: vanaf {until}.',
    restrict:
      'Vanaf {on} bewaren wij uw gegevens alleen nog. Wij gebruiken ze niet. Wij vertellen het u voordat dat verandert.',
    stays: 'Dit blijft nog bewaard:',
    tellOthers:
      'Hebben wij uw gegevens aan iemand anders gegeven? Dan vertellen wij ook daar ons besluit, als dat kan (AVG, artikel 19).',
  },
  staying: {
    'client-file': 'uw dossier',
    'on-consent': 'notities waarvoor u toestemming gaf',
    'consent-proof': 'het bewijs van uw toestemming',
    'request-log': 'uw verzoek en ons besluit',
    'volunteer-file': 'uw dossier',
    form: 'de formulieren die u tekende',
    plan: 'uw ontwikkelplannen',
    'conduct-certificate': 'dat wij uw VOG zagen',
    payment: 'wat wij u betaalden',
    'payroll-declaration': 'uw verklaring voor de loonheffing',
    photo: 'foto’s van u',
    complaint: 'uw klacht en wat ermee is gedaan',
    applicant: 'uw sollicitatie',
  },
  until: '{what}, tot {until} ({source})',
  ground: {
    'identity-unclear': 'Wij weten niet zeker dat het verzoek van u komt (AVG, artikel 12 lid 6).',
    'not-entitled': 'De wet geeft dit recht aan iemand anders, of u mag het niet voor deze persoon vragen.',
    excessive:
      'U vroeg ditzelfde al vaker, of het verzoek heeft geen duidelijke grond (AVG, artikel 12 lid 5).',
    'third-parties':
      'Er staan gegevens van andere mensen in. Die moeten wij beschermen (AVG, artikel 15 lid 4).',
    'legal-term': 'Een wet zegt dat wij deze gegevens langer moeten bewaren (AVG, artikel 17 lid 3 onder b).',
    'legal-claim': 'Wij hebben deze gegevens nodig als bewijs (AVG, artikel 17 lid 3 onder e).',
    'not-applicable': 'Dit recht geldt niet voor deze gegevens, of wij hebben ze niet.',
    perpetrator: 'Als wij deze gegevens geven, kan iemand gevaar lopen (UAVG, artikel 41).',
  },
  disagree: {
    title: 'Bent u het er niet mee eens?',
    us: 'Vertel het ons dan. Misschien komen wij er samen uit.',
    ap: 'U kunt een klacht indienen bij de Autoriteit Persoonsgegevens, Postbus 93374, 2509 AJ Den Haag, of via autoriteitpersoonsgegevens.nl.',
    court:
      'U kunt ook de rechtbank vragen om te beslissen. Doe dat binnen zes weken na deze brief (UAVG, artikel 35).',
  },
  lifting: {
    what: 'Op uw verzoek bewaren wij uw gegevens sinds {on} alleen nog. Wij gebruiken ze niet. Dat gaan wij weer wel doen.',
    reason: 'De reden is: {text}',
    before: 'Wij vertellen u dit voordat wij beginnen (AVG, artikel 18 lid 3).',
  },
  questions: 'Hebt u een vraag? {contact}',
  greeting: 'Met vriendelijke groet,',
};

const en: LetterWords = {
  dear: 'Dear {name},',
  handOver: 'Handed over in person',
  number: 'Request {number}',
  subject: {
    received: 'We have received your request',
    extended: 'We need more time for your request',
    decided: 'Our decision on your request',
    lifting: 'We are going to use your data again',
  },
  asked: {
    access: 'to see which data we have about you',
    rectify: 'to correct your data',
    add: 'to put your own view beside your data',
    erase: 'to erase your data',
    restrict: 'not to use your data for the time being',
    object: 'to stop using your data',
    port: 'to receive your data in a file',
    withdraw: 'to withdraw your consent',
  },
  askedFor: 'On {on} we received your request {asked}.',
  askedIn: 'You wrote or said: “{text}”',
  received: {
    answerBy:
      'You will have our answer by {due} at the latest. That is the term of the law (GDPR, Article 12(3)).',
    sooner: 'We try to do it earlier: by {own}.',
    identity:
      'First we want to be sure that this request comes from you. That way nobody else gets your data. We will contact you about it.',
    noCopy: 'You need not give us a copy of your passport or any other identity paper.',
    free: 'Your request is free of charge.',
  },
  extended: {
    what: 'We cannot answer within {answer}.',
    reason: 'The reason is: {text}',
    until:
      'You will have our answer by {due} at the latest. The law then gives us {extended} in all, counted from the day of your request (GDPR, Article 12(3)).',
  },
  decided: {
    granted: 'We do what you asked.',
    partly: 'We do part of what you asked.',
    refused: 'We do not do what you asked.',
    title: 'What we do',
    why: 'Why not everything is possible',
    erase:
      'Your file is now on the list to be erased. It will be erased on our next clean-up evening. After that nobody can read it any more.',
    eraseLater: 'Your file will be erased as soon as the law allows: from {until}.',
    restrict: 'From {on} we only keep your data. We do not use them. We will tell you before that changes.',
    stays: 'This is still kept:',
    tellOthers:
      'Did we give your data to somebody else? Then we tell them our decision too, where that is possible (GDPR, Article 19).',
  },
  staying: {
    'client-file': 'your file',
    'on-consent': 'notes for which you gave consent',
    'consent-proof': 'the proof of your consent',
    'request-log': 'your request and our decision',
    'volunteer-file': 'your file',
    form: 'the forms that you signed',
    plan: 'your development plans',
    'conduct-certificate': 'that we saw your certificate of conduct',
    payment: 'what we paid you',
    'payroll-declaration': 'your payroll tax declaration',
    photo: 'photographs of you',
    complaint: 'your complaint and what was done about it',
    applicant: 'your application',
  },
  until: '{what}, until {until} ({source})',
  ground: {
    'identity-unclear': 'We are not sure that the request comes from you (GDPR, Article 12(6)).',
    'not-entitled': 'The law gives this right to somebody else, or you may not ask it for this person.',
    excessive: 'You asked the same before, or the request has no clear ground (GDPR, Article 12(5)).',
    'third-parties': 'They hold data of other people, whom we must protect (GDPR, Article 15(4)).',
    'legal-term': 'A law says that we must keep these data longer (GDPR, Article 17(3)(b)).',
    'legal-claim': 'We need these data as proof (GDPR, Article 17(3)(e)).',
    'not-applicable': 'This right does not apply to these data, or we do not have them.',
    perpetrator: 'If we give these data, somebody may be in danger (UAVG, Article 41).',
  },
  disagree: {
    title: 'Do you disagree?',
    us: 'Then tell us. Perhaps we can find a way together.',
    ap: 'You may complain to the Dutch data protection authority: Autoriteit Persoonsgegevens, Postbus 93374, 2509 AJ Den Haag, or by autoriteitpersoonsgegevens.nl.',
    court:
      'You may also ask the court to decide. Do so within six weeks after this letter (UAVG, Article 35).',
  },
  lifting: {
    what: 'At your request we have only kept your data since {on}. We do not use them. We are going to use them again.',
    reason: 'The reason is: {text}',
    before: 'We tell you this before we begin (GDPR, Article 18(3)).',
  },
  questions: 'Do you have a question? {contact}',
  greeting: 'Kind regards,',
};

/** The texts of letters, in the languages of the app. */
export const letterWords: Readonly<Record<'nl' | 'en', LetterWords>> = { nl, en };
