import { describe, expect, test } from 'vitest';
import { ClientDetail } from '../../../core/contract/clients.ts';
import { day } from '../../../core/kernel/day.ts';
import type { ClientId, ImportId } from '../../../core/kernel/ids.ts';
import {
  getClient,
  insertClient,
  markImportChanged,
  putFileDays,
  updateClient,
} from '../../../db/repositories/clients.ts';
import { countClients } from '../../../db/repositories/search.ts';
import { run, value, values, type WritableDb } from '../../../db/sql.ts';
import { aClient } from '../../support/a-client.ts';
import { migratedVault } from '../../support/migrated-vault.ts';

const one = 'aaaaaaaaaaaaaaaaaaaa' as ClientId;
const two = 'bbbbbbbbbbbbbbbbbbbb' as ClientId;
const importId = 'cccccccccccccccccccc' as ImportId;

const full = aClient({
  initials: 'F.',
  prefix: 'van den',
  alias: 'K.',
  birthOn: day('1990-02-28'),
  street: 'Javastraat',
  houseNo: '105-III',
  postcode: '1094 HD',
  city: 'Amsterdam',
  isAddressSecret: true,
  maySendPost: true,
  contactPoints: [
    { kind: 'phone', value: '+31600000412', safety: 'only-at-times', remark: 'na 14 uur' },
    { kind: 'email', value: 'f@example.nl', safety: 'unsafe', remark: '' },
  ],
  paper: 'kast 2, map A3',
});

/** What lies sealed under the key of the file is not in its row. */
const plain = (file: typeof full) =>
  Object.fromEntries(Object.entries(file).filter(([name]) => !(name in ClientDetail.shape)));

const termsOf = (db: WritableDb, id: ClientId) =>
  values<string>(
    db,
    'SELECT term FROM search_term WHERE client_row = (SELECT row FROM client WHERE id = ?)',
    [id],
  );

const anImport = (db: WritableDb): void => {
  run(db, "INSERT INTO import_run VALUES (?, 1, '2026-11-21T10:00:00Z', 'x', '{}', 'done', 'unanswered')", [
    importId,
  ]);
};

const importState = (db: WritableDb) => value(db, 'SELECT state FROM import_run WHERE id = ?', [importId]);

describe('a client file', () => {
  test('comes back as it was kept', () => {
    const { db } = migratedVault();
    insertClient(db, one, full);
    expect(getClient(db, one)).toEqual({
      ...plain(full),
      id: one,
      closedOn: null,
      closedReason: '',
      outcome: null,
      importId: null,
      restrictedOn: null,
    });
    expect(getClient(db, two)).toBeUndefined();
  });

  test('is changed in all its fields, contact points and search terms, and in nobody else', () => {
    const { db } = migratedVault();
    insertClient(db, one, full);
    insertClient(db, two, full);
    const before = termsOf(db, two);
    const changes = aClient({
      givenName: 'Noor',
      familyName: 'Wit',
      contactPoints: full.contactPoints.slice(1),
    });
    updateClient(db, one, changes);
    expect(getClient(db, one)).toMatchObject(plain(changes));
    expect(termsOf(db, one)).toContain('wit');
    expect(termsOf(db, one).some((term) => /khattabi|0600/.test(term))).toBe(false);
    expect(getClient(db, two)).toMatchObject(plain(full));
    expect(termsOf(db, two)).toEqual(before);
  });

  test('keeps its closing when its fields change', () => {
    const { db } = migratedVault();
    insertClient(db, one, full);
    const days = { lastContactOn: day('2025-03-01'), closedOn: day('2025-04-01'), closedReason: 'verhuisd' };
    putFileDays(db, one, days);
    expect(getClient(db, one)).toMatchObject(days);
    updateClient(db, one, { ...full, lastContactOn: days.lastContactOn });
    expect(getClient(db, one)).toMatchObject(days);
  });

  test('is counted by whether it is open', () => {
    const { db } = migratedVault();
    expect(countClients(db, 'all')).toEqual({ open: 0, closed: 0 });
    insertClient(db, one, full);
    insertClient(db, two, full);
    putFileDays(db, two, {
      lastContactOn: full.lastContactOn,
      closedOn: day('2025-04-01'),
      closedReason: 'x',
    });
    expect(countClients(db, 'all')).toEqual({ open: 1, closed: 1 });
  });

  test('is not there any more when only the proof of consent is left', () => {
    const { db } = migratedVault();
    insertClient(db, one, full);
    run(db, 'UPDATE client SET is_stub = 1 WHERE id = ?', [one]);
    expect(getClient(db, one)).toBeUndefined();
    expect(countClients(db, 'all')).toEqual({ open: 0, closed: 0 });
  });
});

describe('an import', () => {
  test('is marked as changed with one of its files, not with another file', () => {
    const { db } = migratedVault();
    anImport(db);
    insertClient(db, one, full, importId);
    insertClient(db, two, full);
    expect(getClient(db, one)?.importId).toBe(importId);
    markImportChanged(db, two);
    expect(importState(db)).toBe('done');
    markImportChanged(db, one);
    expect(importState(db)).toBe('changed');
  });

  test('that was taken back stays so', () => {
    const { db } = migratedVault();
    anImport(db);
    insertClient(db, one, full, importId);
    run(db, "UPDATE import_run SET state = 'undone'");
    markImportChanged(db, one);
    expect(importState(db)).toBe('undone');
  });
});
