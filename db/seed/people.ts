import type { ClientInput, ContactPoint } from '../../core/contract/clients.ts';
import type { Purpose } from '../../core/contract/consents.ts';
import type { Day } from '../../core/kernel/day.ts';
import { fold } from '../../core/kernel/fold.ts';
import type { PersonName } from '../../core/kernel/names.ts';
import { supportPurpose } from '../../core/purposes/starter-purposes.ts';
import { daysBefore, daysUntil } from './days.ts';
import { someName } from './names.ts';
import { someNote } from './notes.ts';
import { type Random, randomOf } from './random.ts';

/** A note or an answer of a fictitious person, without the ids that its row gets. */
type SeedNote = ReturnType<typeof someNote> & { readonly on: Day };
type SeedAnswer = {
  readonly purpose: Purpose;
  readonly kind: 'given' | 'refused' | 'withdrawn';
  readonly on: Day;
};

/** A fictitious client with everything of her. */
export type SeedPerson = {
  readonly client: ClientInput;
  readonly closedOn: Day | null;
  readonly notes: readonly SeedNote[];
  readonly answers: readonly SeedAnswer[];
};

/** More than any five years count in days; who was not seen for so long is due under a term of five years. */
const dueAfter = 1_827;
const notYetDue = 1_825;
const dueShare = 0.1;

const streets = ['Voorbeeldstraat', 'Proeflaan', 'Oefenplein', 'Testhof', 'Fictiekade', 'Modelweg'];
const cities = ['Amsterdam', 'Utrecht', 'Rotterdam', 'Zaandam', 'Almere'];
const letters = 'ABCDEFGHJKLMNPRSTUVWXZ';
const purposes: readonly Purpose[] = [
  'client-registration',
  'share-with-organisation',
  'contact-safe-channel',
  'newsletter',
];

const someAddress = (random: Random) => ({
  street: random.pick(streets),
  houseNo: `${1 + random.below(300)}${random.chance(0.1) ? random.pick(['a', 'b', '-2']) : ''}`,
  postcode: `${1000 + random.below(100)} ${letters[random.below(22)]}${letters[random.below(22)]}`,
  city: random.pickRanked(cities),
});

const mailName = ({ givenName, familyName, alias }: PersonName): string =>
  fold(`${givenName || alias}.${familyName || 'x'}`).replace(/[^a-z.]/g, '');

const someContactPoints = (random: Random, name: PersonName, number: number): ContactPoint[] => {
  const points: ContactPoint[] = [];
  const safety = random.pickRanked(['unknown', 'safe', 'only-at-times', 'unsafe'] as const);
  if (random.chance(0.85))
    points.push({
      kind: 'phone',
      value: `+316${String(number).padStart(8, '0')}`,
      safety,
      remark: safety === 'only-at-times' ? 'Alleen overdag bellen.' : '',
    });
  if (random.chance(0.3))
    points.push({
      kind: 'email',
      value: `${mailName(name)}${number}@post.example`,
      safety: 'unknown',
      remark: '',
    });
  return points;
};

type Days = { readonly openedOn: Day; readonly lastContactOn: Day; readonly closedOn: Day | null };

const someDays = (random: Random, today: Day): Days => {
  const ago = random.chance(dueShare) ? dueAfter + random.below(900) : random.below(notYetDue);
  const lastContactOn = daysBefore(today, ago);
  const openedOn = daysBefore(lastContactOn, random.below(1_500));
  const isClosed = random.chance(ago > 365 ? 0.55 : 0.1);
  const closedOn = isClosed ? daysBefore(lastContactOn, -Math.min(ago, random.below(60))) : null;
  return { openedOn, lastContactOn, closedOn };
};

/** The last note is of the day of the last contact, the others lie between it and the first day. */
const someNotes = (random: Random, { openedOn, lastContactOn }: Days, count: number): readonly SeedNote[] => {
  const span = daysUntil(openedOn, lastContactOn);
  return Array.from({ length: count }, (_, at) => ({
    on: at === count - 1 ? lastContactOn : daysBefore(lastContactOn, random.below(span + 1)),
    ...someNote(random),
  }));
};

const someAnswers = (random: Random, { openedOn, lastContactOn }: Days): readonly SeedAnswer[] => {
  if (!random.chance(0.25)) return [];
  return purposes.slice(0, 1 + random.below(3)).flatMap((purpose): readonly SeedAnswer[] => {
    if (random.chance(0.15)) return [{ purpose, kind: 'refused', on: openedOn }];
    const given: SeedAnswer = { purpose, kind: 'given', on: openedOn };
    return random.chance(0.1) ? [given, { purpose, kind: 'withdrawn', on: lastContactOn }] : [given];
  });
};

/**
 * The fictitious person with this number (from 1), the same for the same seed and day however many there are. One in
 * ten was last seen more than five years before `today`; the telephone number is made of the number.
 */
export const somePerson = (of: {
  readonly seed: number;
  readonly number: number;
  readonly today: Day;
  readonly notes: number;
}): SeedPerson => {
  const random = randomOf(of.seed, 2 * of.number);
  const name = someName(random);
  const days = someDays(random, of.today);
  const hasAddress = random.chance(0.7);
  const client: ClientInput = {
    ...name,
    birthOn: random.chance(0.7) ? daysBefore(days.openedOn, 18 * 366 + random.below(70 * 365)) : null,
    ...(hasAddress ? someAddress(random) : { street: '', houseNo: '', postcode: '', city: '' }),
    isAddressSecret: hasAddress && random.chance(0.04),
    maySendPost: hasAddress && random.chance(0.3),
    contactPoints: someContactPoints(random, name, of.number),
    openedOn: days.openedOn,
    lastContactOn: days.lastContactOn,
    paper: random.chance(0.12) ? `kast ${1 + random.below(4)}, map ${letters[random.below(22)]}` : '',
    purposeId: supportPurpose,
    legalBasis: 'legitimate-interest',
    specialException: null,
    phaseId: null,
    lead: null,
    assignedTo: null,
    household: [],
    workSituation: 'unknown',
  };
  return {
    client,
    closedOn: days.closedOn,
    notes: someNotes(random, days, of.notes),
    answers: someAnswers(random, days),
  };
};
