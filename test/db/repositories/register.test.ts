import { describe, expect, test } from 'vitest';
import { day } from '../../../core/kernel/day.ts';
import { getVersion, insertVersion, listVersions, newestVersion } from '../../../db/repositories/register.ts';
import {
  deleteActivity,
  getActivity,
  insertActivity,
  listActivities,
  updateActivity,
} from '../../../db/repositories/register-activity.ts';
import { run } from '../../../db/sql.ts';
import { fullInput, idOf } from '../../support/register-samples.ts';
import { migratedVault } from '../../support/migrated-vault.ts';

const today = day('2026-11-21');

describe('processing activities', () => {
  test('come back as they were written, in the order in which they were added', () => {
    const { db } = migratedVault();
    const outside = { ...fullInput, name: 'Nieuwsbrief', recipients: null, legalBasis: null };
    insertActivity(db, idOf('b'), 'client-file', fullInput, today, null);
    insertActivity(db, idOf('a'), null, outside, today);
    expect(listActivities(db)).toEqual([
      { ...fullInput, id: idOf('b'), number: 1, category: 'client-file', changedOn: today, reviewedOn: null },
      { ...outside, id: idOf('a'), number: 2, category: null, changedOn: today, reviewedOn: today },
    ]);
  });

  test('change their text and keep their number and kind of data', () => {
    const { db } = migratedVault();
    insertActivity(db, idOf('a'), 'client-file', fullInput, today);
    updateActivity(db, idOf('a'), { ...fullInput, purpose: 'Anders' }, day('2026-12-01'));
    expect(getActivity(db, idOf('a'))).toMatchObject({
      purpose: 'Anders',
      number: 1,
      category: 'client-file',
      changedOn: '2026-12-01',
    });
  });

  test('can go, and leave the others alone', () => {
    const { db } = migratedVault();
    insertActivity(db, idOf('a'), 'client-file', fullInput, today);
    insertActivity(db, idOf('b'), null, fullInput, today);
    deleteActivity(db, idOf('b'));
    expect(listActivities(db).map(({ id }) => id)).toEqual([idOf('a')]);
    expect(getActivity(db, idOf('b'))).toBeUndefined();
  });

  test('are never two for one kind of data', () => {
    const { db } = migratedVault();
    insertActivity(db, idOf('a'), 'client-file', fullInput, today);
    expect(() => insertActivity(db, idOf('b'), 'client-file', fullInput, today)).toThrow('UNIQUE');
  });
});

describe('approved versions', () => {
  const version = (number: number) => ({
    number,
    approvedAt: '2026-11-21T10:00:00.000Z',
    approvedBy: idOf('u'),
    note: 'Jaarlijkse controle',
    document: `{"number":${number}}\n`,
    hash: 'ab'.repeat(32),
  });

  test('are listed newest first, without their texts', () => {
    const { db } = migratedVault();
    expect(newestVersion(db)).toBeUndefined();
    insertVersion(db, version(1));
    insertVersion(db, version(2));
    const { document: _, ...head } = version(2);
    expect(listVersions(db)[0]).toEqual(head);
    expect(listVersions(db).map(({ number }) => number)).toEqual([2, 1]);
    expect(newestVersion(db)).toEqual(version(2));
    expect(getVersion(db, 1)).toEqual(version(1));
    expect(getVersion(db, 3)).toBeUndefined();
  });

  test.each([
    ['changed', "UPDATE register_version SET note = 'anders'"],
    ['deleted', 'DELETE FROM register_version'],
  ])('cannot be %s, by anyone', (_, sql) => {
    const { db } = migratedVault();
    insertVersion(db, version(1));
    expect(() => run(db, sql)).toThrow('approved register');
    expect(getVersion(db, 1)).toEqual(version(1));
  });

  test('have a number once', () => {
    const { db } = migratedVault();
    insertVersion(db, version(1));
    expect(() => insertVersion(db, { ...version(1), note: 'anders' })).toThrow('UNIQUE');
  });
});
