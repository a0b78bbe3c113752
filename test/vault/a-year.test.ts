import { expect, onTestFinished, test } from 'vitest';
import { period } from '../../core/kernel/period.ts';
import { randomOf } from '../../db/seed/random.ts';
import { movingClock } from '../support/moving-clock.ts';
import { openAs } from '../support/open-as.ts';
import { openTestVault } from '../support/open-vault.ts';
import { callerOf, openListOf } from '../support/purge-evening.ts';
import { withUser } from '../support/second-user.ts';
import { liveADay } from '../support/year/daily.ts';
import {
  type Evening,
  type Frozen,
  freezeList,
  holdEvening,
  leaveOneOut,
  withdrawKept,
} from '../support/year/evening.ts';
import { foundTheYear } from '../support/year/people-of-the-year.ts';

const firstDay = '2026-01-06';
const days = 365;

/** Lives a year: an evening each month, seven days after its list was made, and a shorter term from July on. */
const liveAYear = async () => {
  const vault = await openTestVault({ today: firstDay });
  onTestFinished(() => vault.close());
  await withUser(vault, 'Ria de Boer', ['board']);
  await vault.call('vault.lock', {});
  const { clock, today, next } = movingClock(firstDay);
  const { serve, session } = await openAs(vault, {}, undefined, clock);
  const app = callerOf(serve);
  const random = randomOf(1, 0);
  let clients = await foundTheYear(app, random, 200);
  let frozen: Frozen | null = null;
  let withdrawn = 0;
  const evenings: Evening[] = [];
  for (let on = 0; on < days; on += 1, next()) {
    if (today() === '2026-07-01')
      await app.call('retention.confirmRule', {
        code: 'SERVICE_CLIENT',
        period: period('P3Y'),
        reason: 'Het bestuur vindt drie jaar genoeg.',
      });
    await liveADay(app, clients, { today: today(), random, listed: frozen?.listed ?? new Set() });
    if (today().endsWith('-08')) {
      await leaveOneOut(app, clients, today());
      frozen = await freezeList(app, clients, today());
    }
    if (frozen !== null && (await openListOf(app)).readyOn === today()) {
      const kept = await withdrawKept(app);
      withdrawn += kept;
      if (kept === 0) {
        const evening = await holdEvening(app, () => session.reading().db, {
          clients,
          frozen,
          today: today(),
        });
        evenings.push(evening);
        clients = clients.filter(({ id }) => evening.expected.includes(id));
      }
      frozen = null;
    }
  }
  return { app, clients, evenings, withdrawn, endsOn: today() };
};

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

test('a year, day by day: no line that is late survives its evening but with a reason, and the register tells what there is', async () => {
  const { app, clients, evenings, withdrawn, endsOn } = await liveAYear();
  expect(endsOn).toBe('2027-01-06');
  expect(evenings.length).toBeGreaterThan(6);

  const goneOf = ({ certificate }: Evening) => sum(certificate.counts.map(({ files }) => files));
  const skippedOf = ({ certificate }: Evening) =>
    sum((certificate.list?.skipped ?? []).map(({ count }) => count));
  for (const evening of evenings) {
    const { certificate, survived, there, expected } = evening;
    expect(survived).toEqual([]);
    expect(there).toEqual(expected);
    expect(certificate.proof.hits).toBe(0);
    expect(certificate.list).toMatchObject({
      madeBy: 'Fatma Bakker',
      approvedBy: 'Ria de Boer',
      coolingDays: 7,
      lines: goneOf(evening) + skippedOf(evening),
    });
  }
  // Much went, and something was kept by what happened while a list waited.
  const removed = sum(evenings.map(goneOf));
  expect(removed).toBeGreaterThan(30);
  expect(withdrawn + sum(evenings.map(skippedOf))).toBeGreaterThan(0);

  const { content, counts } = await app.call('register.current', {});
  const files = content.activities.find(({ category }) => category === 'client-file');
  expect(counts.find(({ activityId }) => activityId === files?.id)?.records).toBe(clients.length);
  expect(files?.terms.find(({ ruleCode }) => ruleCode === 'SERVICE_CLIENT')?.period).toBe('P3Y');
  const certificates = await app.call('purge.certificates', {});
  expect(sum(certificates.flatMap(({ counts: its }) => its.map(({ files: gone }) => gone)))).toBe(removed);
});
