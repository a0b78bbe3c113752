import { expect, onTestFinished, test } from 'vitest';
import type { Day } from '../../core/kernel/day.ts';
import { addPeriod, period } from '../../core/kernel/period.ts';
import { randomOf } from '../../db/seed/random.ts';
import { values } from '../../db/sql.ts';
import { movingClock } from '../support/moving-clock.ts';
import { openAs } from '../support/open-as.ts';
import { openTestVault } from '../support/open-vault.ts';
import {
  approveList,
  type Caller,
  callerOf,
  openListOf,
  proposeList,
  runOf,
} from '../support/purge-evening.ts';
import { withUser } from '../support/second-user.ts';
import { liveADay } from '../support/year/daily.ts';
import { isKept, type Remembered, yearsLater } from '../support/year/model.ts';
import { foundTheYear } from '../support/year/people-of-the-year.ts';

const firstDay = '2026-01-06';
const days = 365;

/** The lines of the list whose day has come and that nothing keeps. */
const lateLines = async ({ call }: Caller, until: Day) => {
  const { lines } = await call('purge.due', { ruleCode: null, offset: 0, limit: 200 });
  return lines.filter(
    ({ timer, waits }) => waits === null && timer.state !== 'left-out' && (timer.dueOn ?? until) <= until,
  );
};

/** Leaves out the first line that could go, for two months. */
const leaveOneOut = async ({ call }: Caller, clients: readonly Remembered[], today: Day): Promise<void> => {
  const { lines } = await call('purge.due', { ruleCode: null, offset: 0, limit: 200 });
  const line = lines.find(
    ({ kind, waits, timer }) => kind === 'client' && !waits && timer.state !== 'left-out',
  );
  const who = clients.find(({ id }) => id === line?.recordId);
  if (!line || !who) return;
  const untilOn = addPeriod(today, period('P2M'));
  await call('purge.leaveOut', {
    recordId: line.recordId,
    category: line.timer.category,
    untilOn,
    reason: 'Zij komt volgende week nog eens langs.',
  });
  who.leftOutUntil = untilOn;
};

/** The whole years of the rule for client files: five, and from the first of July on three. */
const termOn = (on: string): number => (on < '2026-07-01' ? 5 : 3);

/** Whether the file of a client may go on a day: her term is over and nothing keeps it. */
const mayGo = (who: Remembered, on: string): boolean =>
  yearsLater(who.lastContactOn, termOn(on)) <= on && !isKept(who, on);

test('a year, day by day: no line that is late survives its evening but with a reason, and the register tells what there is', async () => {
  const vault = await openTestVault({ today: firstDay });
  onTestFinished(() => vault.close());
  await withUser(vault, 'Ria de Boer', ['board']);
  await vault.call('vault.lock', {});
  const { clock, today, next } = movingClock(firstDay);
  const { serve, session } = await openAs(vault, {}, undefined, clock);
  const app = callerOf(serve);
  const random = randomOf(1, 0);
  let clients = await foundTheYear(app, random, 90);

  let frozenOn: Day | null = null;
  let listed: ReadonlySet<string> = new Set();
  let keptThen: ReadonlySet<string> = new Set();
  let removed = 0;
  let skipped = 0;
  for (let on = 0; on < days; on += 1, next()) {
    if (today() === '2026-07-01')
      await app.call('retention.confirmRule', {
        code: 'SERVICE_CLIENT',
        period: period('P3Y'),
        reason: 'Het bestuur vindt drie jaar genoeg.',
      });
    await liveADay(app, clients, { today: today(), random, listed });

    if (today().endsWith('-08')) {
      await leaveOneOut(app, clients, today());
      if ((await app.call('purge.dryRun', {})).lines > 0) {
        await proposeList(app);
        await approveList(app);
        frozenOn = today();
        keptThen = new Set(clients.filter((who) => isKept(who, today())).map(({ id }) => id));
        listed = new Set(clients.filter((who) => mayGo(who, today())).map(({ id }) => id));
      }
    }
    if (frozenOn !== null && (await openListOf(app)).readyOn === today()) {
      const waiting = await openListOf(app);
      const kept = waiting.skipped.reduce((sum, { count }) => sum + count, 0);
      if (kept === waiting.lines) {
        // Everything on it is kept by now: there is nothing to run.
        await app.call('purge.withdraw', { listId: waiting.id, reason: 'Alles hierop moet nog blijven.' });
        skipped += kept;
        frozenOn = null;
        listed = new Set();
        continue;
      }
      const certificate = await app.call('purge.run', await runOf(app));
      const { list, proof, counts } = certificate;
      expect(proof.hits).toBe(0);
      expect(list).toMatchObject({ madeBy: 'Fatma Bakker', approvedBy: 'Ria de Boer', coolingDays: 7 });
      const left = (list?.skipped ?? []).reduce((sum, { count }) => sum + count, 0);
      const lines = counts.reduce((sum, { files }) => sum + files, 0);
      expect(lines + left).toBe(list?.lines);
      removed += lines;
      skipped += left;

      // No late line survives its evening, but those that were kept, or are, with a reason that is seen.
      const late = await lateLines(app, frozenOn);
      expect(late.filter(({ recordId }) => !keptThen.has(recordId))).toEqual([]);
      // Exactly those went who were on the list, and whom nothing kept and nobody met since.
      const gone = clients.filter((who) => listed.has(who.id) && mayGo(who, today()));
      const there = new Set(values<string>(session.reading().db, 'SELECT id FROM client WHERE is_stub = 0'));
      clients = clients.filter((who) => !gone.includes(who));
      expect([...there].toSorted()).toEqual(clients.map(({ id }) => id).toSorted());
      frozenOn = null;
      listed = new Set();
    }
  }

  expect(removed).toBeGreaterThan(30);
  const { content, counts } = await app.call('register.current', {});
  const files = content.activities.find(({ category }) => category === 'client-file');
  expect(counts.find(({ activityId }) => activityId === files?.id)?.records).toBe(clients.length);
  expect(files?.terms.find(({ ruleCode }) => ruleCode === 'SERVICE_CLIENT')?.period).toBe('P3Y');
  const certificates = await app.call('purge.certificates', {});
  expect(certificates.flatMap(({ counts: its }) => its).reduce((sum, { files: gone }) => sum + gone, 0)).toBe(
    removed,
  );
  expect(skipped).toBeGreaterThan(0);
  expect(today()).toBe('2027-01-06');
});
