import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { day } from '../../core/kernel/day.ts';
import type { ClientId, NoteId, UserId } from '../../core/kernel/ids.ts';
import { insertClient } from '../../db/repositories/clients.ts';
import { insertNote, listNotes } from '../../db/repositories/notes.ts';
import { insertOwnCircle, insertSharing, listSharing, ownCircle } from '../../db/repositories/sharing.ts';
import { open, seal } from '../../db/seal.ts';
import { resealFile, sealedColumns, sealedTextsOf, staffColumns } from '../../db/sealed-texts.ts';
import { all, values, type WritableDb } from '../../db/sql.ts';
import { aClient } from '../support/a-client.ts';
import { migratedVault } from '../support/migrated-vault.ts';

const idOf = (letter: string) => letter.repeat(20);
const [one, two] = [idOf('a') as ClientId, idOf('b') as ClientId];

test('every sealed column of a client is on the list by which a file gets another key', () => {
  const { db } = migratedVault();
  const sealed = all<{ readonly at: string }>(
    db,
    `SELECT t.name || '.' || c.name AS at FROM sqlite_schema t JOIN pragma_table_info(t.name) c
     WHERE t.type = 'table' AND c.name LIKE '%\\_sealed' ESCAPE '\\'
       AND EXISTS (SELECT 1 FROM pragma_table_info(t.name) o WHERE o.name = 'client_id') ORDER BY at`,
  ).map(({ at }) => at);
  const known = sealedColumns.map(({ table, column }) => `${table}.${column}`);
  expect(sealed).toEqual(known.toSorted());
});

test('every sealed column is on a list from which the check of a vault works, but for drafts', () => {
  const { db } = migratedVault();
  const sealed = values<string>(
    db,
    `SELECT t.name || '.' || c.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c
     WHERE t.type = 'table' AND c.name LIKE '%\\_sealed' ESCAPE '\\'`,
  );
  const checked = [...sealedColumns, ...staffColumns].map(({ table, column }) => `${table}.${column}`);
  // A draft is sealed to its writer, and the check has only the keys of whoever is in.
  expect(sealed.toSorted()).toEqual([...new Set([...checked, 'draft_text.text_sealed'])].sort());
});

/** A file with two notes, a change of its readers and a circle of its own, all sealed under one key. */
const fill = (db: WritableDb, clientId: ClientId, key: Uint8Array): void => {
  insertClient(db, clientId, aClient());
  for (const letter of ['c', 'd'])
    insertNote(db, key, {
      id: `${letter}${clientId.slice(1)}` as NoteId,
      clientId,
      on: day('2025-01-01'),
      kind: 'remark',
      text: `Tekst ${letter}`,
      authorId: idOf('u'),
      recordedAt: '2025-01-01T10:00:00Z',
    });
  const id = `e${clientId.slice(1)}`;
  insertSharing(db, {
    id,
    clientId,
    at: '2025-01-01T10:00:00Z',
    kind: 'shielded',
    userId: null,
    by: idOf('u') as UserId,
    discussedOn: null,
    reasonSealed: seal(key, 'Een reden', { field: 'sharing.reason', id }),
  });
  const circle = `f${clientId.slice(1)}`;
  const fileSealed = seal(key, clientId, { field: 'circle.file', id: circle });
  insertOwnCircle(db, { id: circle, generation: 1, clientId, fileSealed });
};

test('another key opens every text of one file, the one before opens none, and no other file is touched', () => {
  const { db } = migratedVault();
  const [from, to, other] = [randomBytes(32), randomBytes(32), randomBytes(32)];
  fill(db, one, from);
  fill(db, two, other);
  const untouched = sealedColumns.map((column) => sealedTextsOf(db, column, two));
  resealFile(db, one, { from, to });
  expect(listNotes(db, one, to).map(({ text }) => text)).toEqual(['Tekst c', 'Tekst d']);
  const [event] = listSharing(db, one);
  const place = { field: 'sharing.reason', id: event?.id ?? '' } as const;
  expect(open(to, event?.reasonSealed ?? new Uint8Array(), place)).toBe('Een reden');
  const circle = ownCircle(db, one);
  expect(open(to, circle?.fileSealed ?? from, { field: 'circle.file', id: circle?.id ?? '' })).toBe(one);
  let texts = 0;
  for (const column of sealedColumns)
    for (const { id, sealed } of sealedTextsOf(db, column, one)) {
      texts += 1;
      expect(() => open(from, sealed, { field: column.field, id })).toThrow();
    }
  expect(texts).toBe(4);
  expect(sealedColumns.map((column) => sealedTextsOf(db, column, two))).toEqual(untouched);
});
