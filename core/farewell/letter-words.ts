import type { FarewellPart } from '../contract/farewell.ts';
import type { Language } from '../kernel/words.ts';

/** What the letter at leaving says in one language; `{name}` is filled in. */
export type FarewellWords = {
  readonly dear: string;
  readonly handOver: string;
  readonly subject: string;
  readonly opening: string;
  readonly secrecy: { readonly title: string; readonly goesOn: string; readonly afterwards: string };
  readonly handIn: {
    readonly title: string;
    readonly returned: string;
    readonly transferred: string;
    readonly deleted: string;
    readonly done: string;
    readonly someone: string;
  };
  readonly kept: {
    readonly title: string;
    readonly intro: string;
    readonly line: string;
    readonly part: Readonly<Record<FarewellPart['part'], string>>;
    readonly conflict: string;
    readonly account: string;
  };
  readonly rights: {
    readonly title: string;
    readonly intro: string;
    readonly list: readonly string[];
  };
  readonly disagree: {
    readonly title: string;
    readonly us: string;
    readonly ap: string;
    readonly court: string;
  };
  readonly thanks: string;
  readonly questions: string;
  readonly greeting: string;
};

const nl: FarewellWords = {
  dear: 'Beste {name},',
  handOver: 'Persoonlijk overhandigd',
  subject: 'Wat u kunt verwachten nu u stopt',
  opening:
    'Van {start} tot {end} werkte u bij {organisation} als {function}. In deze brief leest u wat er nu met uw gegevens gebeurt, en wat wij nog van u vragen.',
  secrecy: {
    title: 'Uw geheimhouding loopt door',
    goesOn:
      'U hoorde en las dingen die alleen voor ons werk waren: over de mensen die bij ons komen, over collega’s en over onze organisatie. Daar praat en schrijft u ook nu niet over met anderen. Dat stopt niet als wij uw gegevens wissen.',
    afterwards: 'Twijfelt u of u iets mag vertellen? Vraag het ons eerst.',
  },
  handIn: {
    title: 'Wat u inlevert en weghaalt',
    returned: 'Spullen, papieren, sleutels en aantekeningen levert u in bij {who}.',
    transferred: 'Gegevens op uw telefoon of computer draagt u over aan {who}.',
    deleted: 'Daarna wist u wat u zelf nog hebt, zo dat niemand het kan terughalen.',
    done: '{what} Dat is gedaan op {on}.',
    someone: 'de beheerder',
  },
  kept: {
    title: 'Hoe lang wij uw gegevens bewaren',
    intro: 'Wij bewaren uw gegevens niet langer dan nodig is. Dit is er nog, en dit zijn de dagen:',
    line: '{part}: tot {until} ({source}).',
    part: {
      file: 'Uw dossier met naam, contactgegevens, functie, scholing en intervisie',
      form: 'De verklaringen en afspraken die u tekende',
      plan: 'Uw ontwikkelplan',
      'conduct-certificate': 'De aantekening dat uw VOG is gezien',
      payment: 'Betaalde onkosten, voor de belasting',
      'payroll-declaration': 'Uw loonbelastingverklaring',
    },
    conflict:
      'Er was een arbeidsconflict. Daarom bewaren wij uw dossier langer. Elk jaar kijken wij of dat nog nodig is. Is het niet meer nodig, dan geldt de gewone termijn.',
    account: 'Met uw account kunt u niet meer in onze gegevens.',
  },
  rights: {
    title: 'Uw rechten',
    intro: 'Zolang wij iets van u bewaren, kunt u ons vragen:',
    list: [
      'welke gegevens wij van u hebben; u krijgt dan een kopie;',
      'om te verbeteren wat niet klopt, of aan te vullen wat mist;',
      'om te wissen wat wij niet meer nodig hebben;',
      'om uw gegevens voorlopig niet te gebruiken, of daarmee te stoppen.',
    ],
  },
  disagree: {
    title: 'Gaat er iets niet goed met uw gegevens?',
    us: 'Schrijf een klacht aan de beheerder. Wij zoeken het uit en u krijgt een schriftelijk verslag.',
    ap: 'U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens, Postbus 93374, 2509 AJ Den Haag, of via autoriteitpersoonsgegevens.nl.',
    court:
      'Bent u het niet eens met een besluit van ons over uw gegevens? Dan kunt u binnen zes weken na dat besluit de rechtbank vragen om te beslissen (UAVG, artikel 35).',
  },
  thanks: 'Dank u wel voor wat u hebt gedaan.',
  questions: 'Hebt u een vraag? {contact}',
  greeting: 'Met vriendelijke groet,',
};

const en: FarewellWords = {
  dear: 'Dear {name},',
  handOver: 'Handed over in person',
  subject: 'What you may expect now that you leave',
  opening:
    'From {start} to {end} you worked at {organisation} as {function}. This letter tells you what happens to your data now, and what we still ask of you.',
  secrecy: {
    title: 'Your duty of secrecy goes on',
    goesOn:
      'You heard and read things that were for our work only: about the people who come to us, about colleagues and about our organisation. You do not speak or write about them to others, now or later. This does not end when we erase your data.',
    afterwards: 'Are you unsure whether you may tell something? Ask us first.',
  },
  handIn: {
    title: 'What you hand in and delete',
    returned: 'You hand in things, papers, keys and notes to {who}.',
    transferred: 'You transfer data on your phone or computer to {who}.',
    deleted: 'After that you delete what you still have, so that nobody can bring it back.',
    done: '{what} This was done on {on}.',
    someone: 'the manager',
  },
  kept: {
    title: 'How long we keep your data',
    intro: 'We keep your data no longer than needed. This is still there, and these are the days:',
    line: '{part}: until {until} ({source}).',
    part: {
      file: 'Your file with name, contact data, function, training and peer review',
      form: 'The declarations and agreements that you signed',
      plan: 'Your development plan',
      'conduct-certificate': 'The note that your certificate of conduct was seen',
      payment: 'Expenses that were paid, for the tax office',
      'payroll-declaration': 'Your payroll tax declaration',
    },
    conflict:
      'There was a labour conflict. That is why we keep your file longer. Each year we look whether that is still needed. When it is not, the ordinary term counts.',
    account: 'Your account no longer opens our data.',
  },
  rights: {
    title: 'Your rights',
    intro: 'As long as we keep something of you, you may ask us:',
    list: [
      'which data we have of you; you then get a copy;',
      'to mend what is wrong, or to add what is missing;',
      'to erase what we no longer need;',
      'not to use your data for now, or to stop using them.',
    ],
  },
  disagree: {
    title: 'Does something go wrong with your data?',
    us: 'Write a complaint to the manager. We look into it and you get a written report.',
    ap: 'You may also complain to the Dutch data protection authority: Autoriteit Persoonsgegevens, Postbus 93374, 2509 AJ Den Haag, or by autoriteitpersoonsgegevens.nl.',
    court:
      'Do you disagree with a decision of ours about your data? Then you may ask the court to decide within six weeks after that decision (UAVG, Article 35).',
  },
  thanks: 'Thank you for what you did.',
  questions: 'Do you have a question? {contact}',
  greeting: 'Kind regards,',
};

/** The texts of the letter at leaving in both languages (handbook 5.1 point 3 and 5, 5.6). */
export const farewellWords: Readonly<Record<Language, FarewellWords>> = { nl, en };
