import type { Words } from '../kernel/words.ts';
import { say } from './plain.ts';

/** What differs between the statements: the words for one audience. */
export type AudienceWords = {
  readonly hello: (name: string) => Words;
  readonly whyIntro: Words;
  readonly whatIntro: Words;
  readonly special: Words;
  readonly fromYou: Words;
  readonly whoSees: Words;
  readonly nobodyElse: Words;
  readonly othersIntro: Words;
  readonly keepingIntro: Words;
  readonly keepingEnd: Words;
  readonly withdraw: Words;
  readonly mustYou: Words;
  readonly safe: Words;
};

/** For people who ask for help, and who may live with somebody who must not know. */
export const forClients: AudienceWords = {
  hello: (name) =>
    say(
      `U krijgt hulp van ${name}. Daarvoor schrijven wij dingen over u op. Hier leest u wat wij daarmee doen.`,
      `You get help from ${name}. For that we write things down about you. Here you read what we do with them.`,
    ),
  whyIntro: say('Wij gebruiken uw gegevens hiervoor:', 'We use your data for this:'),
  whatIntro: say('Wij schrijven alleen op wat nodig is:', 'We only write down what is needed:'),
  special: say(
    'Over gezondheid, geloof of politie schrijven wij alleen iets op als het echt nodig is en mag. Dat staat op een aparte plek. Uw BSN schrijven wij niet op.',
    'We only write about health, belief or the police if it is really needed and allowed. It is kept apart. We do not write down your BSN.',
  ),
  fromYou: say(
    'Meestal van uzelf. Soms van iemand die ons belt omdat u hulp nodig hebt. Dan vertellen wij u dat zo snel als het veilig is.',
    'Mostly from you. Sometimes from somebody who calls us because you need help. We then tell you as soon as that is safe.',
  ),
  whoSees: say(
    'Bij ons kijkt alleen wie u helpt in uw dossier. Iedereen heeft getekend voor geheimhouding.',
    'With us only those who help you look into your file. Everybody signed for confidentiality.',
  ),
  nobodyElse: say(
    'Wij geven uw gegevens niet aan anderen. Is dat een keer nodig, dan vragen wij het u eerst. Alleen bij gevaar kan het zonder uw toestemming.',
    'We do not give your data to others. If it is needed one day, we ask you first. Only in danger may we do so without your consent.',
  ),
  othersIntro: say(
    'Soms delen wij iets met anderen. Wij vragen het u eerst, en u mag erbij zijn als wij bellen. Alleen bij gevaar of als het van de wet moet, kan het zonder uw toestemming. Het gaat om:',
    'Sometimes we share something with others. We ask you first, and you may be there when we call. Only in danger, or when the law tells us to, may we do so without your consent. They are:',
  ),
  keepingIntro: say('Wij bewaren niets langer dan nodig:', 'We keep nothing longer than needed:'),
  keepingEnd: say(
    'Daarna wissen wij het, ook de kopieën. Loopt er een klacht of een rechtszaak, dan wachten wij tot die klaar is.',
    'After that we erase it, the copies too. While a complaint or a court case runs, we wait until it is over.',
  ),
  withdraw: say(
    'Hebt u ergens toestemming voor gegeven? Dan mag u die altijd weer intrekken. Dat is net zo makkelijk als ja zeggen: vertel het ons. Wij stoppen er meteen mee. Wat wij daarvóór deden, blijft goed. U krijgt er geen minder goede hulp door.',
    'Did you agree to something? You may always take that back. It is as easy as saying yes: tell us. We stop at once. What we did before stays right. You do not get less help for it.',
  ),
  mustYou: say(
    'Nee, u bent niet verplicht om ons iets te vertellen. Een schuilnaam mag. Weten wij heel weinig, dan kunnen wij u soms minder goed helpen.',
    'No, you do not have to tell us anything. You may use another name. If we know very little, we can sometimes help you less well.',
  ),
  safe: say(
    'Uw gegevens staan op slot in een versleuteld bestand. Wij bellen, mailen of schrijven u alleen op de manier die u veilig vindt. Verandert dat, zeg het ons dan meteen. Is dit papier niet veilig in huis? Laat het dan bij ons liggen.',
    'Your data are locked in an encrypted file. We only call, mail or write to you in the way that you find safe. If that changes, tell us at once. Is this paper not safe at home? Then leave it with us.',
  ),
};
