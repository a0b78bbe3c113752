import type { Language } from '../kernel/words.ts';

/** What the letter to the people says in one language, piece by piece; `{…}` is filled in. */
export type BreachLetterWords = {
  readonly to: string;
  readonly subject: string;
  readonly number: string;
  readonly dear: string;
  readonly opening: string;
  readonly happened: string;
  readonly which: string;
  readonly means: string;
  readonly meansNotKnown: string;
  readonly did: string;
  readonly didNotKnown: string;
  readonly you: string;
  readonly youCan: readonly string[];
  readonly unsafe: string;
  readonly safe: readonly string[];
  readonly safeContact: string;
  readonly ask: string;
  readonly askWhom: string;
  readonly complain: string;
  readonly greeting: string;
};

const nl: BreachLetterWords = {
  to: 'Voor: ........................................',
  subject: 'Er is iets misgegaan met uw gegevens',
  number: 'Datalek {number}',
  dear: 'Beste mevrouw, beste heer,',
  opening:
    'Op {on} ontdekten wij dat er iets is misgegaan met gegevens die wij bewaren. Ook uw gegevens horen daarbij. Dat vinden wij heel vervelend. In deze brief leest u wat er is gebeurd en wat u kunt doen.',
  happened: 'Wat is er gebeurd?',
  which: 'Het gaat om: {data}.',
  means: 'Wat kan dit voor u betekenen?',
  meansNotKnown: 'Iemand die u niet kent, kan iets over u weten. Let daarom de komende tijd extra goed op.',
  did: 'Wat hebben wij gedaan?',
  didNotKnown: 'Wij zoeken uit hoe dit kon gebeuren en zorgen dat het stopt.',
  you: 'Wat kunt u zelf doen?',
  youCan: [
    'Krijgt u een vreemd telefoontje, bericht of bezoek? Geef geen gegevens en klik nergens op.',
    'Gebruikt u ergens hetzelfde wachtwoord? Maak dan een nieuw wachtwoord.',
    'Merkt u iets geks? Vertel het ons meteen.',
  ],
  unsafe: 'Bent u bang voor iemand?',
  safe: [
    'Is er nu gevaar? Bel 112.',
    'Wilt u overleggen? Bel Veilig Thuis: 0800 2000. Dat is gratis, dag en nacht.',
    'Denk na over uw adres, uw vaste route en uw telefoon. Wij denken graag met u mee.',
  ],
  safeContact:
    'Zeg ons hoe wij u veilig kunnen bereiken. Mag iemand deze brief niet zien? Dan bewaren wij hem voor u.',
  ask: 'Hebt u vragen?',
  askWhom: 'Vraag naar {person}. {contact}',
  complain:
    'Bent u niet tevreden over hoe wij dit doen? Zeg het ons. U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens: autoriteitpersoonsgegevens.nl.',
  greeting: 'Met vriendelijke groet,',
};

const en: BreachLetterWords = {
  to: 'For: ........................................',
  subject: 'Something went wrong with your data',
  number: 'Data breach {number}',
  dear: 'Dear Sir or Madam,',
  opening:
    'On {on} we discovered that something went wrong with data that we keep. Your data are among them. We are very sorry. This letter says what happened and what you can do.',
  happened: 'What happened?',
  which: 'It is about: {data}.',
  means: 'What may this mean for you?',
  meansNotKnown:
    'Somebody whom you do not know may know something about you. So be careful in the coming time.',
  did: 'What did we do?',
  didNotKnown: 'We are finding out how this could happen and make sure that it stops.',
  you: 'What can you do?',
  youCan: [
    'Do you get a strange call, message or visit? Give no details and click on nothing.',
    'Do you use the same password somewhere else? Then make a new one.',
    'Do you notice something odd? Tell us at once.',
  ],
  unsafe: 'Are you afraid of somebody?',
  safe: [
    'Is there danger now? Call 112.',
    'Do you want to talk it over? Call Veilig Thuis: 0800 2000. It is free, day and night.',
    'Think of your address, the route that you take and your telephone. We are glad to think along.',
  ],
  safeContact:
    'Tell us how we can reach you safely. Should somebody not see this letter? Then we keep it for you.',
  ask: 'Do you have questions?',
  askWhom: 'Ask for {person}. {contact}',
  complain:
    'Are you not satisfied with how we do this? Tell us. You may also complain to the Dutch data protection authority: autoriteitpersoonsgegevens.nl.',
  greeting: 'Kind regards,',
};

/** The words of the letter in both languages. */
export const breachLetterWords: Readonly<Record<Language, BreachLetterWords>> = { nl, en };
