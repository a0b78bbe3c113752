import type { In } from '../../core/contract/index.ts';
import { day } from '../../core/kernel/day.ts';
import { aClient } from './a-client.ts';
import { fillVault } from './filled-vault.ts';
import { openTestVault, type TestVault } from './open-vault.ts';
import { approveAndRun, proposeList } from './purge-evening.ts';

const expired = aClient({ openedOn: day('2015-01-02'), lastContactOn: day('2016-03-04') });

/** A locked vault with one of everything, in which one file was anonymised and a list waits for the next. */
export const vaultToShow = async (): Promise<TestVault> => {
  const vault = await openTestVault();
  const { call } = vault;
  const samples = await fillVault(vault);
  await call('legalParameters.put', samples['legalParameters.put']);
  await call('desk.ask', samples['desk.ask']);
  await call('retention.confirmRule', {
    code: 'SERVICE_CLIENT',
    period: 'P5Y' as In<'retention.confirmRule'>['period'],
    action: 'anonymise',
    reason: 'Besluit van het bestuur.',
  });
  await call('purge.leaveOut', samples['purge.leaveOut']);
  await call('clients.add', expired);
  await approveAndRun(vault);
  const { id: clientId } = await call('clients.add', expired);
  await proposeList(vault);
  await call('retention.addRule', samples['retention.addRule']);
  const zoe = (await call('users.list', {})).find(({ label }) => label === 'Zoë Mulder');
  if (!zoe) throw new Error('Nobody to share with');
  await call('sharing.give', {
    clientId,
    userId: zoe.id,
    reason: 'Zij begeleidt.',
    discussedOn: day('2026-11-20'),
  });
  await call('vault.lock', {});
  return vault;
};
