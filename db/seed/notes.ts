import type { NoteKind } from '../../core/contract/notes.ts';
import type { Random } from './random.ts';

const starts = [
  'Gesprek gehad over de brief van de gemeente.',
  'Kwam langs op het spreekuur.',
  'Belde zelf terug, zoals afgesproken.',
  'Op huisbezoek geweest; de buurvrouw was er ook.',
  'Vroeg om hulp bij een formulier.',
  'Wilde vertellen hoe het verder was gegaan.',
  'Samen de post van de afgelopen weken doorgenomen.',
  'Maakt zich zorgen over de huur.',
];
const middles = [
  'We hebben samen opgebeld en een afspraak gemaakt voor volgende week.',
  'Slaapt slecht en piekert veel, maar er is steun van een zus.',
  'Er is een achterstand van twee maanden; een regeling is aangevraagd.',
  'Ik heb uitgelegd wat de wijkcoach kan doen en wat wij doen.',
  'De taal blijft lastig; een tolk was deze keer niet nodig.',
  'De kinderen doen het goed op school.',
  'Heeft de papieren meegenomen en laat ze nog kopiëren.',
  'Wil liever niet dat wij zelf contact opnemen met familie.',
];
const ends = [
  'Belt maandag terug.',
  'Nieuwe afspraak over twee weken.',
  'Doorverwezen naar de formulierenbrigade.',
  'Voor nu geen verdere vragen.',
  'Ik kijk na of er een vergoeding is.',
  'Verder goed gestemd naar huis.',
];
const kinds: readonly NoteKind[] = ['conversation', 'phone', 'visit', 'message', 'meeting'];

/** The kind and text of a fictitious note: three to five sentences. */
export const someNote = (random: Random): { readonly kind: NoteKind; readonly text: string } => {
  const more = Array.from({ length: 1 + random.below(3) }, () => random.pick(middles));
  return {
    kind: random.pickRanked(kinds),
    text: [random.pick(starts), ...new Set(more), random.pick(ends)].join(' '),
  };
};
