import type { Out } from '../../../core/contract/index.ts';
import type { Day } from '../../../core/kernel/day.ts';
import { addPeriod, period } from '../../../core/kernel/period.ts';
import { type ReadableDb, values } from '../../../db/sql.ts';
import { approveList, type Caller, openListOf, proposeList, runOf } from '../purge-evening.ts';
import { isKept, mayGo, type Remembered } from './model.ts';

/** A list from its approval on, as the test remembers it. */
export type Frozen = {
  readonly on: Day;
  /** Whom the test expects on it. */
  readonly listed: ReadonlySet<string>;
  /** Who was kept on that day, and therefore not on it. */
  readonly kept: ReadonlySet<string>;
};

/** What one evening came to, in the app and on paper. */
export type Evening = {
  readonly certificate: Out<'purge.run'>;
  /** Lines that were late, that nothing keeps, and that are still there. */
  readonly survived: readonly string[];
  /** The clients who are there afterwards, and those who should be. */
  readonly there: readonly string[];
  readonly expected: readonly string[];
};

const dueLines = async ({ call }: Caller) =>
  (await call('purge.due', { ruleCode: null, offset: 0, limit: 200 })).lines;

/** Leaves out the first line of a client that could go, for two months. */
export const leaveOneOut = async (app: Caller, clients: readonly Remembered[], today: Day): Promise<void> => {
  const line = (await dueLines(app)).find(
    ({ kind, waits, timer }) => kind === 'client' && !waits && timer.state !== 'left-out',
  );
  const who = clients.find(({ id }) => id === line?.recordId);
  if (!line || !who) return;
  const untilOn = addPeriod(today, period('P2M'));
  await app.call('purge.leaveOut', {
    recordId: line.recordId,
    category: line.timer.category,
    untilOn,
    reason: 'Zij komt volgende week nog eens langs.',
  });
  who.leftOutUntil = untilOn;
};

/** Makes a list of what may go and has it approved by the second person; null when nothing may. */
export const freezeList = async (
  app: Caller,
  clients: readonly Remembered[],
  today: Day,
): Promise<Frozen | null> => {
  if ((await app.call('purge.dryRun', {})).lines === 0) return null;
  await proposeList(app);
  await approveList(app);
  const ids = (which: readonly Remembered[]) => new Set<string>(which.map(({ id }) => id));
  return {
    on: today,
    listed: ids(clients.filter((who) => mayGo(who, today))),
    kept: ids(clients.filter((who) => isKept(who, today))),
  };
};

/** Withdraws a list of which everything is kept by now; gives how many lines that were, or 0 when some may still go. */
export const withdrawKept = async (app: Caller): Promise<number> => {
  const { id, lines, skipped } = await openListOf(app);
  if (skipped.reduce((sum, { count }) => sum + count, 0) < lines) return 0;
  await app.call('purge.withdraw', { listId: id, reason: 'Alles hierop moet nog blijven.' });
  return lines;
};

/** Runs the list that waits, and reckons on paper who should be there afterwards. */
export const holdEvening = async (
  app: Caller,
  db: () => ReadableDb,
  {
    clients,
    frozen,
    today,
  }: { readonly clients: readonly Remembered[]; readonly frozen: Frozen; readonly today: Day },
): Promise<Evening> => {
  const certificate = await app.call('purge.run', await runOf(app));
  const survived = (await dueLines(app)).filter(
    ({ timer, waits, recordId }) =>
      waits === null &&
      timer.state !== 'left-out' &&
      (timer.dueOn ?? today) <= frozen.on &&
      !frozen.kept.has(recordId),
  );
  const stay = clients.filter((who) => !(frozen.listed.has(who.id) && mayGo(who, today)));
  return {
    certificate,
    survived: survived.map(({ recordId }) => recordId),
    there: values<string>(db(), 'SELECT id FROM client WHERE is_stub = 0').toSorted(),
    expected: stay.map(({ id }) => String(id)).toSorted(),
  };
};
