import { expect, onTestFinished, test } from 'vitest';
import { day } from '../../core/kernel/day.ts';
import { aClient } from '../support/a-client.ts';
import { openTestVault } from '../support/open-vault.ts';

const page = { ruleCode: null, offset: 0, limit: 200 };

test('each span of the list shows its own lines: due, within thirty days, left out', async () => {
  const vault = await openTestVault({ today: '2026-11-21' });
  onTestFinished(() => vault.close());
  const add = (familyName: string, lastContactOn: string) =>
    vault.call(
      'clients.add',
      aClient({ familyName, openedOn: day('2015-01-05'), lastContactOn: day(lastContactOn) }),
    );
  await add('Today', '2021-11-21');
  const { id: clientId } = await add('Waits', '2021-11-20');
  await add('Soon', '2021-12-21');
  await add('Later', '2021-12-22');
  await vault.call('purge.leaveOut', {
    recordId: clientId,
    category: 'client-file',
    untilOn: day('2027-03-01'),
    reason: 'Klacht loopt nog.',
  });

  const shown = async (span?: 'due' | 'soon' | 'left-out') => {
    const { total, lines, groups } = await vault.call('purge.due', { ...page, ...(span ? { span } : {}) });
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    expect(lines).toHaveLength(total);
    return lines.map(({ listName, timer }) => `${listName.split(',')[0]} ${timer.state}`);
  };
  expect(await shown()).toEqual(['Waits left-out', 'Today due']);
  expect(await shown('due')).toEqual(['Waits left-out', 'Today due']);
  expect(await shown('soon')).toEqual(['Soon due-soon']);
  expect(await shown('left-out')).toEqual(['Waits left-out']);
});
