import { expect, test } from 'vitest';
import { day } from '../../core/kernel/day.ts';
import type { Claim } from '../../core/users/statement.ts';
import { putOrganisation } from '../../db/repositories/organisation.ts';
import { putRule } from '../../db/repositories/rules.ts';
import { insertStatement } from '../../db/repositories/statements.ts';
import type { WritableDb } from '../../db/sql.ts';
import { newId } from '../../vault/new-id.ts';
import { currentRegister } from '../../vault/register/gather.ts';
import { startRegister } from '../../vault/register/start.ts';
import { period } from '../../core/kernel/period.ts';
import { rulesIn } from '../../vault/retention/timers.ts';
import { migratedVault } from '../support/migrated-vault.ts';
import { idOf, organisation } from '../support/register-samples.ts';
import { fatma, founded, left, piet, roles, user } from '../support/statements.ts';

const today = day('2026-11-21');

const vaultOf = (it: typeof organisation): WritableDb => {
  const { db } = migratedVault();
  putOrganisation(db, it);
  startRegister(db, today);
  return db;
};

const state = (db: WritableDb, madeBy: string, { kind, subject, body }: Claim): void => {
  const said = { id: newId(), kind, subject, body: JSON.stringify(body), madeBy };
  insertStatement(db, { ...said, madeAt: '2026-11-21T10:00:00.000Z', signature: new Uint8Array(64) });
};

const organisationWarnings = (db: WritableDb) =>
  currentRegister({ db, today, labelOf: String })
    .content.warnings.filter(({ activityId }) => activityId === null)
    .map(({ code }) => code);

test('an FG who is on the board as well is noticed, until her roles are stated anew or she leaves', () => {
  const db = vaultOf(organisation);
  for (const claim of [founded, user(piet, 'P'), roles(piet, 'fg', 'board')]) state(db, fatma, claim);
  expect(organisationWarnings(db)).toEqual(['fg-is-manager']);
  state(db, fatma, roles(piet, 'fg'));
  expect(organisationWarnings(db)).toEqual([]);
  state(db, fatma, roles(piet, 'fg', 'manager'));
  expect(organisationWarnings(db)).toEqual(['fg-is-manager']);
  state(db, fatma, left(piet));
  expect(organisationWarnings(db)).toEqual([]);
});

test('the terms are those of the very rules that the timers run under', () => {
  const db = vaultOf(organisation);
  const by = {
    action: 'delete' as const,
    reason: 'Besluit van het bestuur.',
    confirmedBy: idOf('a'),
    confirmedOn: today,
    version: 1,
  };
  putRule(db, { ...by, code: 'SERVICE_CLIENT', period: period('P5Y') });
  putRule(db, { ...by, code: 'VOL_FILE', period: period('P2Y') });
  putRule(db, { ...by, code: 'FISCAL', period: period('P7Y') });
  putRule(db, { ...by, code: 'BREACH_LOG', period: period('P5Y') });
  const { activities } = currentRegister({ db, today, labelOf: String }).content;
  const printed = activities.flatMap(({ terms }) => terms.map(({ ruleCode }) => ruleCode));
  const running = rulesIn(db).filter(
    ({ category }) => category !== 'not-held-yet' && category !== 'breach-log',
  );
  expect(printed).toEqual(['SERVICE_CLIENT', 'VOL_FILE', 'FISCAL']);
  expect(printed).toEqual(running.map(({ code }) => code));
});
