import type { Words } from '../kernel/words.ts';
import { say } from './plain.ts';

/** What the app holds of one kind, as a statement says it to the person herself. */
export type HeldData = { readonly purpose: Words; readonly what: Words };

/**
 * The kinds of data of which the app itself knows what is in them, in plain words. For a client's and a volunteer's own
 * file they count only while the register still says what it began with; what somebody wrote there goes first.
 */
export const heldData: Readonly<Record<string, HeldData>> = {
  'client-file': {
    purpose: say('Om u te helpen en te weten wat wij afspraken.', 'To help you and to know what we agreed.'),
    what: say(
      'Uw naam of schuilnaam, hoe wij u veilig bereiken, hoe uw gezin eruitziet (zonder namen), en korte notities over onze gesprekken en afspraken.',
      'Your name or another name, how to reach you safely, what your family looks like (without names), and short notes on our talks and agreements.',
    ),
  },
  'consent-proof': {
    purpose: say(
      'Om te kunnen laten zien waar u ja of nee op zei.',
      'To be able to show what you said yes or no to.',
    ),
    what: say('Waar u toestemming voor gaf, en wanneer.', 'What you agreed to, and when.'),
  },
  'request-log': {
    purpose: say(
      'Om uw vragen over uw gegevens op tijd te beantwoorden.',
      'To answer your requests about your data in time.',
    ),
    what: say(
      'Wat u ons vroeg over uw gegevens, en wat wij deden.',
      'What you asked us about your data, and what we did.',
    ),
  },
  'volunteer-file': {
    purpose: say(
      'Om u te begeleiden, te weten wat is afgesproken, en onkosten te betalen.',
      'To guide you, to know what was agreed, and to pay expenses.',
    ),
    what: say(
      'Uw naam, hoe wij u bereiken, wie wij bellen in nood, uw functie, wat u tekende, scholing, intervisie, uw ontwikkelplan, dat wij een VOG zagen, en uw rekeningnummer als wij u betalen.',
      'Your name, how to reach you, whom we call in need, your function, what you signed, training, peer review, your development plan, that we saw a certificate of conduct, and your account number if we pay you.',
    ),
  },
  applicant: {
    purpose: say('Om te kiezen wie bij het werk past.', 'To choose who suits the work.'),
    what: say(
      'Als u zich aanmeldt: uw naam, hoe wij u bereiken, uw brief en onze aantekeningen.',
      'If you apply: your name, how to reach you, your letter and our notes.',
    ),
  },
  'audit-log': {
    purpose: say(
      'Om te kunnen nagaan wie wat met dossiers deed, en misbruik te ontdekken.',
      'To be able to check who did what with files, and to discover misuse.',
    ),
    what: say(
      'Als u met het programma werkt: wat u daarin deed, en wanneer.',
      'If you work with the app: what you did in it, and when.',
    ),
  },
};
