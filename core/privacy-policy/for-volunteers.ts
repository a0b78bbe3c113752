import type { AudienceWords } from './for-clients.ts';
import { say } from './plain.ts';

/** For people who work here, or want to: volunteers, trainees and staff. */
export const forVolunteers: AudienceWords = {
  hello: (name) =>
    say(
      `U werkt bij ${name}, of wilt dat gaan doen. Daarvoor bewaren wij gegevens over u. Hier leest u wat wij daarmee doen.`,
      `You work with ${name}, or would like to. For that we keep data about you. Here you read what we do with them.`,
    ),
  whyIntro: say('Wij gebruiken uw gegevens hiervoor:', 'We use your data for this:'),
  whatIntro: say('Wij schrijven alleen op wat nodig is:', 'We only write down what is needed:'),
  special: say(
    'Over uw gezondheid of geloof schrijven wij alleen iets op als het echt nodig is en mag. Van uw VOG en paspoort bewaren wij geen kopie.',
    'We only write about your health or belief if it is really needed and allowed. We keep no copy of your certificate of conduct or passport.',
  ),
  fromYou: say(
    'Van uzelf, van wie u begeleidt, en van wat u in het programma doet.',
    'From you, from whoever guides you, and from what you do in the app.',
  ),
  whoSees: say(
    'Bij ons zien alleen de leiding en de vertrouwenspersoon uw gegevens.',
    'With us only the managers and the confidant see your data.',
  ),
  nobodyElse: say(
    'Wij geven uw gegevens niet aan anderen, behalve als het van de wet moet.',
    'We do not give your data to others, except when the law tells us to.',
  ),
  othersIntro: say('Soms delen wij iets met anderen:', 'Sometimes we share something with others:'),
  keepingIntro: say('Wij bewaren niets langer dan nodig:', 'We keep nothing longer than needed:'),
  keepingEnd: say(
    'Daarna wissen wij het, ook de kopieën. Loopt er een klacht of een conflict, dan wachten wij tot dat klaar is.',
    'After that we erase it, the copies too. While a complaint or a conflict runs, we wait until it is over.',
  ),
  withdraw: say(
    'Hebt u ergens toestemming voor gegeven, zoals voor een foto? Dan mag u die altijd weer intrekken. Dat is net zo makkelijk als ja zeggen: vertel het ons. Wij stoppen er meteen mee. Wat wij daarvóór deden, blijft goed.',
    'Did you agree to something, such as a photo? You may always take that back. It is as easy as saying yes: tell us. We stop at once. What we did before stays right.',
  ),
  mustYou: say(
    'Uw naam, hoe wij u bereiken en een getekende geheimhoudingsverklaring hebben wij nodig; zonder kunt u hier niet werken. De rest vertelt u alleen als u dat wilt.',
    'We need your name, how to reach you and a signed declaration of confidentiality; without them you cannot work here. The rest you tell only if you want to.',
  ),
  safe: say(
    'Uw gegevens staan op slot in een versleuteld bestand. Wij gebruiken uw privéadres en -nummer alleen voor het werk hier, en geven ze niet aan cliënten.',
    'Your data are locked in an encrypted file. We use your private address and number only for the work here, and do not give them to clients.',
  ),
};
