import { afterEach, describe, expect, test } from 'vitest';
import { contract, type OpName } from '../../core/contract/index.ts';
import type { AnyOp } from '../../core/contract/op.ts';
import { typedTexts } from '../../core/guard/typed-texts.ts';
import { day } from '../../core/kernel/day.ts';
import { all, values } from '../../db/sql.ts';
import { aClient } from '../support/a-client.ts';
import { openAs } from '../support/open-as.ts';
import { openTestVault, type TestVault } from '../support/open-vault.ts';
import { withEveryRole } from '../support/with-every-role.ts';
import { noIds } from '../support/sample-ids.ts';
import { sampleInputs } from '../support/sample-inputs.ts';
import { tableNames } from '../support/table-picture.ts';

const opened: TestVault[] = [];
const aVault = async (): Promise<TestVault> => {
  const vault = await openTestVault({ today: '2026-11-21' });
  await withEveryRole(vault);
  opened.push(vault);
  return vault;
};
afterEach(async () => {
  for (const vault of opened.splice(0)) await vault.close();
});

const digits = '123456782';

/** Every operation that writes, with the fields of its sample in which a person types. */
const samples = sampleInputs(noIds) as Readonly<Record<OpName, object>>;
const typing = (Object.keys(contract) as readonly OpName[]).flatMap((name) => {
  const { kind, input, isUntraced }: AnyOp = contract[name];
  const isGuarded = (kind === 'command' || kind === 'task') && isUntraced !== true;
  return isGuarded ? typedTexts(input, samples[name]).map(({ field }) => [name, field] as const) : [];
});

const withText = (input: object, field: string, text: string): object => {
  const copy = structuredClone(input) as Record<string, unknown>;
  const steps = field.split('.');
  const last = steps.pop() ?? '';
  const at = steps.reduce((it, step) => it[step] as Record<string, unknown>, copy);
  at[last] = text;
  return copy;
};

describe('no field in which a person types takes a citizen service number', () => {
  test('and there are many such fields', () => {
    expect(typing.length).toBeGreaterThan(40);
    expect(typing).toContainEqual(['notes.write', 'text']);
    expect(typing).toContainEqual(['clients.add', 'contactPoints.0.remark']);
  });

  test('with its word not at all, and alone only after somebody looked', async () => {
    const vault = await aVault();
    const { id: clientId } = await vault.call('clients.add', aClient());
    const inputs = sampleInputs({ ...noIds, clientId }) as Readonly<Record<OpName, object>>;
    const said = new Set<string>();
    for (const [name, field] of typing) {
      const { input }: AnyOp = contract[name];
      for (const [text, isNotBsn, rule] of [
        [digits, false, 'maybe-bsn-in-text'],
        [`bsn ${digits}`, true, 'bsn-in-text'],
      ] as const) {
        const typed = withText(inputs[name], field, text);
        // A field such as a postcode is too short for it.
        if (!input.safeParse(typed).success) continue;
        const reply = await vault.reply(name, { ...typed, isNotBsn });
        const expected = { ok: false, error: { code: 'refused', rule, detail: { field } } };
        expect(reply, `${name} ${field}`).toEqual(expected);
        said.add(`${name} ${field}`);
      }
    }
    expect(said.size).toBeGreaterThan(40);
  });
});

test('that somebody said so stands in the log with the field, who and when, and the digits stand nowhere', async () => {
  const vault = await aVault();
  const { id: clientId } = await vault.call('clients.add', aClient());
  const note = { clientId, on: day('2026-06-01'), kind: 'phone', text: `Zaaknummer ${digits}.` } as const;
  await vault.call('notes.write', { ...note, isNotBsn: true });
  await vault.call('notes.write', { ...note, text: 'Zonder nummer.', isNotBsn: true });
  const { lines } = await vault.call('audit.ofFile', { clientId, offset: 0, limit: 50 });
  const said = lines.filter(({ operation }) => operation.startsWith('not-bsn:'));
  expect(said).toHaveLength(1);
  expect(said[0]).toMatchObject({
    operation: 'not-bsn:notes.write:text',
    object: clientId,
    by: lines[0]?.by,
  });
  await vault.call('vault.lock', {});
  const { opened: store } = await openAs(vault);
  expect(tableNames(store.db).length).toBeGreaterThan(20);
  for (const table of tableNames(store.db)) {
    const rows = all<object>(store.db, `SELECT * FROM ${table}`);
    expect(JSON.stringify(rows), table).not.toContain(digits);
  }
  expect(values<string>(store.db, "SELECT user_id FROM audit WHERE operation LIKE 'not-bsn:%'")).toHaveLength(
    1,
  );
});

test('a saying that is no yes or no is refused, and a query takes none', async () => {
  const vault = await aVault();
  const { id: clientId } = await vault.call('clients.add', aClient());
  const note = { clientId, on: '2026-06-01', kind: 'phone', text: 'Belde.' };
  for (const isNotBsn of ['ja', 1, null])
    expect(await vault.reply('notes.write', { ...note, isNotBsn })).toMatchObject({
      error: { code: 'invalid' },
    });
  expect(await vault.reply('notes.list', { clientId, isNotBsn: true })).toMatchObject({
    error: { code: 'invalid' },
  });
});
