import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Out } from '../../core/contract/index.ts';
import { day } from '../../core/kernel/day.ts';
import { period } from '../../core/kernel/period.ts';
import type { ClientId, RecordId } from '../../core/kernel/ids.ts';
import { each, type ReadableDb } from '../../db/sql.ts';
import { aClient } from '../support/a-client.ts';
import { openAs } from '../support/open-as.ts';
import { openTestVault, type TestVault } from '../support/open-vault.ts';
import { approveList, callerOf, openListOf, proposeList, runOf } from '../support/purge-evening.ts';
import { receive } from '../support/requests.ts';
import { tableNames } from '../support/table-picture.ts';

/** What happens to a file between the signature under the list and the run. */
const happening = fc.constantFrom('nothing', 'request', 'left-out', 'contact', 'remark', 'moved');
const person = fc.record({
  lastContactOn: fc.constantFrom(
    day('2015-03-04'),
    day('2019-05-06'),
    // Comes due between the list and the run, and afterwards.
    day('2021-11-24'),
    day('2025-05-06'),
  ),
  notes: fc.nat(2),
  meanwhile: happening,
});
type Person = typeof person extends fc.Arbitrary<infer Some> ? Some : never;

const note = { text: 'Een brief gevonden.', isNotBsn: false } as const;

const keep = async ({ call }: TestVault, it: Person): Promise<ClientId> => {
  const { id } = await call(
    'clients.add',
    aClient({ openedOn: day('2015-01-02'), lastContactOn: it.lastContactOn }),
  );
  for (let at = 0; at < it.notes; at += 1)
    await call('notes.write', { clientId: id, on: it.lastContactOn, kind: 'remark', ...note });
  return id;
};

/** Lets happen what happens to one file; whatever is refused did not happen. */
const happens = async (vault: TestVault, clientId: ClientId, { meanwhile, lastContactOn }: Person) => {
  switch (meanwhile) {
    case 'request':
      await receive(vault, clientId);
      break;
    case 'left-out':
      await vault.reply('purge.leaveOut', {
        recordId: clientId,
        category: 'client-file',
        untilOn: day('2027-01-01'),
        reason: 'Zaak.',
      });
      break;
    case 'contact':
      await vault.reply('notes.write', { clientId, on: day('2026-11-21'), kind: 'phone', ...note });
      break;
    case 'remark':
      await vault.reply('notes.write', { clientId, on: lastContactOn, kind: 'remark', ...note });
      break;
    case 'moved':
      await vault.reply('clients.close', { id: clientId, on: day('2024-01-01'), reason: 'Klaar.' });
      break;
    case 'nothing':
      break;
  }
};

/** Every row of every table that tells of a client by an id, with that id. */
const rowsOf = (db: ReadableDb, ids: readonly string[]): ReadonlyMap<string, string> => {
  const rows = new Map<string, string>();
  for (const table of tableNames(db)) {
    if (['audit', 'ledger', 'purge_line', 'statement', 'name_order'].includes(table)) continue;
    for (const row of each<Record<string, unknown>>(db, `SELECT * FROM ${table}`)) {
      const text = JSON.stringify(Object.values(row));
      const owner = ids.find((id) => text.includes(id));
      if (owner) rows.set(`${table} ${text}`, owner);
    }
  }
  return rows;
};

/** Why the line of a file stays after what happened to it; what is not here depends on its days. */
const expected = { nothing: null, request: 'request', 'left-out': 'left-out', remark: 'changed' } as Partial<
  Record<Person['meanwhile'], string | null>
>;
const afterNewRule: typeof expected = {
  ...expected,
  nothing: 'rule-changed',
  remark: 'rule-changed',
};

test('nothing goes that is not on the signed list, and every line of it that stays says why', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(person, { minLength: 1, maxLength: 5 }),
      fc.boolean(),
      async (people, changesRule) => {
        const vault = await openTestVault();
        try {
          const ids: ClientId[] = [];
          for (const it of people) ids.push(await keep(vault, it));
          fc.pre((await vault.call('purge.dryRun', {})).lines > 0);
          await proposeList(vault);
          const { id: listId } = await approveList(vault);
          const page = { listId, skipped: false, offset: 0, limit: 200 };
          const listed = (await vault.call('purge.lines', page)).lines;
          for (const [at, clientId] of ids.entries())
            await happens(
              vault,
              clientId,
              people[at] ?? { meanwhile: 'nothing', notes: 0, lastContactOn: day('2015-03-04') },
            );
          if (changesRule)
            await vault.call('retention.confirmRule', {
              code: 'SERVICE_CLIENT',
              period: period('P4Y'),
              reason: 'Korter is veiliger.',
            });
          await vault.call('vault.lock', {});
          vault.restart('2026-11-28');
          await vault.unlock();
          const judged = (await vault.call('purge.lines', page)).lines;
          const { skipped } = await openListOf(vault);
          await vault.call('vault.lock', {});

          const { serve, session } = await openAs(vault, {}, undefined, '2026-11-29');
          const before = session.read(({ db }) => rowsOf(db, ids));
          const certificate = await runOrNothing(serve);
          const after = session.read(({ db }) => rowsOf(db, ids));
          session.close();

          const going = judged.filter(({ skip }) => skip === null).map(({ recordId }) => recordId);
          const gone = new Set([...before].filter(([row]) => !after.has(row)).map(([, owner]) => owner));
          const onList = new Set<RecordId | null>(listed.map(({ recordId }) => recordId));
          for (const owner of gone) expect(onList.has(owner as ClientId)).toBe(true);
          expect(gone).toEqual(new Set(certificate ? going : []));
          expect(judged.filter(({ skip }) => skip !== null)).toHaveLength(
            skipped.reduce((sum, { count }) => sum + count, 0),
          );
          expect(certificate?.list?.skipped ?? skipped).toEqual(skipped);
          expect(certificate === null).toBe(changesRule || going.length === 0);
          const why = changesRule ? afterNewRule : expected;
          const wrong = judged.filter(({ recordId, skip }) => {
            const reason = why[people[ids.indexOf(recordId as ClientId)]?.meanwhile ?? 'moved'];
            return reason !== undefined && reason !== skip;
          });
          expect(wrong).toEqual([]);
        } finally {
          await vault.close();
        }
      },
    ),
    { numRuns: 8 },
  );
}, 240_000);

/** Runs the list that waits; null when nothing of it may go, which removes nothing. */
const runOrNothing = async (serve: Parameters<typeof callerOf>[0]): Promise<Out<'purge.run'> | null> => {
  const reply = (await serve('purge.run', await runOf(callerOf(serve)))) as
    | { readonly ok: true; readonly value: Out<'purge.run'> }
    | { readonly ok: false; readonly error: { readonly rule?: string } };
  if (reply.ok) return reply.value;
  expect(reply.error.rule).toBe('nothing-goes');
  return null;
};
