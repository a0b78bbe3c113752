import { expect, test } from 'vitest';
import type { In } from '../../../core/contract/index.ts';
import { type Period, period } from '../../../core/kernel/period.ts';
import { value } from '../../../db/sql.ts';
import { moveTimers } from '../../../vault/retention/move-timers.ts';
import { addLeaver, confirmStaffRules } from '../../support/past-staff.ts';
import { fillVault } from '../../support/filled-vault.ts';
import { aVault } from '../../support/imported-vault.ts';
import { openAs } from '../../support/open-as.ts';
import { callerOf } from '../../support/purge-evening.ts';
import { tablePicture } from '../../support/table-picture.ts';

/** A day on which much has come to its day, of clients and of who worked here. */
const today = '2028-06-15';

type Change = readonly [In<'retention.confirmRule'>['code'], Period];
const changes: readonly Change[] = [
  ['SERVICE_CLIENT', period('P1Y')],
  ['SERVICE_CLIENT', period('P5Y')],
  ['CONSENT_PROOF', period('P1Y')],
  ['DSAR_LOG', period('P1Y')],
  ['VOL_FILE', period('P1Y')],
  ['VOL_FILE', period('P2Y')],
];

test('what a changed rule will do is counted over everybody, although only those in its reach are decided over', async () => {
  const vault = await aVault();
  await fillVault(vault);
  await confirmStaffRules(vault);
  await addLeaver(vault);
  await vault.call('vault.lock', {});
  const { opened, serve } = await openAs(vault, {}, undefined, today);
  const { call } = callerOf(serve);
  const due = (): number =>
    value<number>(opened.db, 'SELECT count(*) FROM retention_timer WHERE due_on <= ?', [today]) ?? 0;
  const said: (readonly number[])[] = [];
  for (const [code, term] of changes) {
    const change = { code, period: term };
    const effect = await call('retention.previewRule', change);
    expect(effect.dueNow, code).toBe(due());
    await call('retention.confirmRule', { ...change, reason: 'Besluit van het bestuur.' });
    expect(effect.dueThen, code).toBe(due());
    // Nobody was left out of reach who should have been in it.
    const before = tablePicture(opened.db);
    for (const _ of moveTimers(opened.db));
    expect(tablePicture(opened.db), code).toBe(before);
    said.push([effect.moved, effect.dueThen - effect.dueNow]);
  }
  // How many move, and how many more are due then.
  expect(said).toEqual([
    [4, 2],
    [4, -2],
    [0, 0],
    [1, 1],
    [1, 0],
    [1, 0],
  ]);
});
