import { describe, expect, test } from 'vitest';
import { day } from '../../../core/kernel/day.ts';
import { listHoldings } from '../../../db/repositories/register-holdings.ts';
import { run, type WritableDb } from '../../../db/sql.ts';
import { migratedVault } from '../../support/migrated-vault.ts';

const addClient = (db: WritableDb, id: string, isStub = 0): void => {
  run(
    db,
    `INSERT INTO client (id, given_name, initials, prefix, family_name, alias, street, house_no, postcode, city,
       is_address_secret, may_send_post, opened_on, last_contact_on, closed_reason, paper, sort_key, is_stub,
       purpose_id, legal_basis)
     VALUES (@id, '', '', '', '', '', '', '', '', '', 0, 0, '2020-01-01', '2020-01-01', '', '', '', @isStub, 'support', 'contract')`,
    { id, isStub },
  );
};

const addTimer = (
  db: WritableDb,
  id: string,
  dueOn: string | null,
  leftOutUntil: string | null = null,
): void => {
  run(
    db,
    `INSERT INTO retention_timer (record_id, kind, category, rule_code, trigger_event, due_on, left_out_until)
     VALUES (@id, 'client', 'client-file', 'SERVICE_CLIENT', 'last-contact', @dueOn, @leftOutUntil)`,
    { id, dueOn, leftOutUntil },
  );
};

const addLogLines = (db: WritableDb, seqs: readonly number[]): void => {
  for (const seq of seqs)
    run(db, "INSERT INTO audit VALUES (@seq, '2026-11-21T10:00:00Z', 'u', 'o', '', x'00')", { seq });
};

const today = day('2026-11-21');
const of = (db: WritableDb, category: string) =>
  listHoldings(db, today, ['SERVICE_CLIENT'], 0).find((it) => it.category === category);

describe('what the app holds', () => {
  test('is nothing in a new vault', () => {
    expect(listHoldings(migratedVault().db, today, [], 0)).toEqual([
      { category: 'client-file', records: 0, overdue: 0 },
      { category: 'consent-proof', records: 0, overdue: 0 },
      { category: 'request-log', records: 0, overdue: 0 },
      { category: 'volunteer-file', records: 0, overdue: 0 },
      { category: 'applicant', records: 0, overdue: 0 },
      { category: 'breach-log', records: 0, overdue: 0 },
      { category: 'audit-log', records: 0, overdue: 0 },
      { category: 'purge-log', records: 0, overdue: 0 },
    ]);
  });

  test('counts files, and not the stubs that stay of removed ones', () => {
    const { db } = migratedVault();
    addClient(db, 'a');
    addClient(db, 'b');
    addClient(db, 'c', 1);
    expect(of(db, 'client-file')?.records).toBe(2);
  });

  test('is past its day from the day after, unless it was left out until later', () => {
    const { db } = migratedVault();
    const timers: readonly (readonly [id: string, dueOn: string | null, leftOutUntil?: string])[] = [
      ['yesterday', '2026-11-20'],
      ['today', '2026-11-21'],
      ['running', '2027-01-01'],
      ['not-started', null],
      ['left-out', '2026-01-01', '2026-11-22'],
      ['back-again', '2026-01-01', '2026-11-21'],
    ];
    for (const [id, dueOn, leftOutUntil] of timers) {
      addClient(db, id);
      addTimer(db, id, dueOn, leftOutUntil);
    }
    expect(of(db, 'client-file')?.overdue).toBe(2);
    expect(listHoldings(db, today, ['WGBO'], 0)[0]?.overdue).toBe(0);
  });

  test('tells how long a log is after its beginning was cut off', () => {
    const { db } = migratedVault();
    addLogLines(db, [1, 2, 3, 4, 5]);
    run(db, 'DELETE FROM audit WHERE seq < 3');
    expect(of(db, 'audit-log')?.records).toBe(3);
  });
});
