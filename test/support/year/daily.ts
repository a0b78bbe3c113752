import { type Day, day } from '../../../core/kernel/day.ts';
import { addPeriod, period } from '../../../core/kernel/period.ts';
import type { Random } from '../../../db/seed/random.ts';
import type { Caller } from '../purge-evening.ts';
import type { Remembered } from './model.ts';
import { addClient } from './people-of-the-year.ts';

const someone = (random: Random, from: readonly Remembered[]): Remembered | null =>
  from.length === 0 ? null : random.pick(from);

const talkTo = async ({ call }: Caller, who: Remembered | null, today: Day): Promise<void> => {
  if (!who) return;
  await call('notes.write', {
    clientId: who.id,
    on: today,
    kind: 'conversation',
    text: 'Kwam even langs.',
    isNotBsn: false,
  });
  who.lastContactOn = today;
};

const holdOf = async ({ call }: Caller, who: Remembered | null, today: Day): Promise<void> => {
  if (!who || who.hold) return;
  const reviewOn = addPeriod(today, period('P2M'));
  const { id } = await call('holds.set', {
    recordId: who.id,
    reasonCode: 'legal-claim',
    text: 'De rechter vroeg om de stukken.',
    reviewOn,
  });
  who.hold = { id, reviewOn };
};

/** Looks again at a hold on its day: half of them go on, half end. */
const reviewHold = async ({ call }: Caller, who: Remembered, today: Day, random: Random): Promise<void> => {
  if (!who.hold) return;
  if (random.chance(0.5)) {
    await call('holds.release', { id: who.hold.id, reason: 'De zaak is afgedaan.' });
    who.hold = null;
    return;
  }
  const reviewOn = addPeriod(today, period('P2M'));
  await call('holds.review', { id: who.hold.id, text: 'De zaak loopt nog.', reviewOn });
  who.hold = { ...who.hold, reviewOn };
};

const ask = async ({ call }: Caller, who: Remembered, today: Day): Promise<void> => {
  const { id } = await call('rights.receive', {
    subject: { clientId: who.id },
    kind: 'access',
    receivedOn: today,
    askedBy: 'self',
    representativeId: null,
    asked: 'Wat staat er over mij?',
  });
  who.request = { id, since: today };
};

const answer = async ({ call }: Caller, who: Remembered, today: Day): Promise<void> => {
  if (!who.request) return;
  const { id } = who.request;
  await call('rights.checkIdentity', { id, identity: 'known', on: today });
  await call('rights.decide', {
    id,
    outcome: 'granted',
    grounds: [],
    decision: 'U krijgt een kopie van alles.',
    effect: 'none',
  });
  who.request = null;
};

/** What happens on one day in the life of an organisation; the same seed makes the same year. */
export const liveADay = async (
  vault: Caller,
  clients: Remembered[],
  {
    today,
    random,
    listed,
  }: {
    readonly today: Day;
    readonly random: Random;
    /** Who is on the list that waits: what happens to them is what a list must bear. */
    readonly listed: ReadonlySet<string>;
  },
): Promise<void> => {
  if (random.chance(0.15)) clients.push(await addClient(vault, today));
  if (random.chance(0.25)) await talkTo(vault, someone(random, clients), today);
  const waiting = clients.filter(({ id, hold }) => listed.has(id) && !hold);
  if (random.chance(0.1)) await talkTo(vault, someone(random, waiting), today);
  if (random.chance(0.1)) await holdOf(vault, someone(random, waiting), today);
  const free = clients.filter(({ hold }) => !hold);
  if (random.chance(0.04)) await holdOf(vault, someone(random, free), today);
  for (const who of clients.filter(({ hold }) => hold !== null && hold.reviewOn <= today))
    await reviewHold(vault, who, today, random);
  const asked = random.chance(0.04)
    ? someone(
        random,
        clients.filter(({ request }) => !request),
      )
    : null;
  if (asked) await ask(vault, asked, today);
  const waited = clients.filter(
    ({ request }) => request !== null && addPeriod(day(request.since), period('P20D')) <= today,
  );
  for (const who of waited) await answer(vault, who, today);
};
