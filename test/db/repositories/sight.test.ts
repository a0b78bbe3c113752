import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ClientId } from '../../../core/kernel/ids.ts';
import { insertClient } from '../../../db/repositories/clients.ts';
import { countClients, searchClients } from '../../../db/repositories/search.ts';
import { deleteFileKey, insertFileKey } from '../../../db/repositories/sharing.ts';
import type { Sight } from '../../../db/repositories/sight.ts';
import { begin, rollback, run, type WritableDb } from '../../../db/sql.ts';
import { aClient } from '../../support/a-client.ts';
import { migratedVault } from '../../support/migrated-vault.ts';

const circles = ['confidants', 'circle-a', 'circle-b'] as const;
type CircleId = (typeof circles)[number];

const idOf = (n: number) =>
  n.toString(2).replaceAll('0', 'a').replaceAll('1', 'b').padStart(20, 'c') as ClientId;

const give = (db: WritableDb, n: number, circleId: CircleId): void =>
  insertFileKey(db, { clientId: idOf(n), circleId, generation: 1, wrapped: new Uint8Array(61) });

/** A store with files that are each read by some of the circles. */
const withFiles = (readBy: readonly (readonly CircleId[])[]): WritableDb => {
  const { db } = migratedVault();
  for (const id of circles) run(db, 'INSERT INTO circle (id, generation) VALUES (?, 1)', [id]);
  readBy.forEach((readers, n) => {
    insertClient(db, idOf(n), aClient({ familyName: `Naam ${String.fromCodePoint(65 + n)}` }));
    for (const circleId of readers) give(db, n, circleId);
  });
  return db;
};

const seen = (db: WritableDb, sight: Sight) =>
  searchClients(db, {
    words: '',
    filter: 'all',
    offset: 0,
    limit: 200,
    sight,
    team: 'confidants',
    circles: [],
    narrow: null,
  });
const idsSeen = (db: WritableDb, sight: Sight) => seen(db, sight).rows.map(({ id }) => id);

test('a list, its total and its counts hold exactly the files of the circles that are named', () => {
  const someCircles = fc.subarray([...circles]);
  fc.assert(
    fc.property(
      fc.array(someCircles, { maxLength: 12 }),
      fc.array(someCircles, { maxLength: 3 }),
      (readBy, sights) => {
        const db = withFiles(readBy);
        for (const sight of sights) {
          const expected = readBy.flatMap((readers, n) =>
            readers.some((circle) => sight.includes(circle)) ? [idOf(n)] : [],
          );
          expect(idsSeen(db, sight)).toEqual(expected);
          expect(seen(db, sight).total).toBe(expected.length);
          expect(countClients(db, sight)).toEqual({ open: expected.length, closed: 0 });
        }
        expect(idsSeen(db, 'all')).toHaveLength(readBy.length);
        expect(seen(db, 'all').rows.map(({ isShielded }) => !isShielded)).toEqual(
          readBy.map((readers) => readers.includes('confidants')),
        );
      },
    ),
    { numRuns: 25 },
  );
});

test('what one sees follows every change of readers, also one that is rolled back', () => {
  const db = withFiles([['confidants'], ['circle-a']]);
  const [first, second] = [idOf(0), idOf(1)];
  expect(idsSeen(db, ['circle-a'])).toEqual([second]);
  give(db, 0, 'circle-a');
  expect(idsSeen(db, ['circle-a'])).toEqual([first, second]);
  begin(db);
  deleteFileKey(db, second, 'circle-a');
  expect(idsSeen(db, ['circle-a'])).toEqual([first]);
  rollback(db);
  expect(idsSeen(db, ['circle-a'])).toEqual([first, second]);
  deleteFileKey(db, first, 'circle-a');
  expect(idsSeen(db, ['circle-a'])).toEqual([second]);
  expect(idsSeen(db, [])).toEqual([]);
});
