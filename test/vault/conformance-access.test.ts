import { describe, expect, onTestFinished, test } from 'vitest';
import { contract, type OpName } from '../../core/contract/index.ts';
import type { AnyOp } from '../../core/contract/op.ts';
import type { Role } from '../../core/contract/roles.ts';
import { day } from '../../core/kernel/day.ts';
import { mayCall } from '../../core/users/permit.ts';
import { auditHead } from '../../db/repositories/audit.ts';
import { listAudit } from '../../db/repositories/audit-list.ts';
import { openAs } from '../support/open-as.ts';
import { openTestVault, type TestVault } from '../support/open-vault.ts';
import { noIds } from '../support/sample-ids.ts';
import { sampleInputs } from '../support/sample-inputs.ts';
import { tablePicture } from '../support/table-picture.ts';

const names = Object.keys(contract) as readonly OpName[];
const inside = names.filter((name) => contract[name].kind !== 'access');
const samples = sampleInputs(noIds) as Readonly<Record<OpName, unknown>>;

const everyLine = { since: null, before: null, object: null, userId: null };

const lockedVault = async (): Promise<TestVault> => {
  const vault = await openTestVault();
  onTestFinished(() => vault.close());
  await vault.call('vault.lock', {});
  return vault;
};

describe('a locked vault', () => {
  test('answers every operation but the ways in with "locked", whatever is asked', async () => {
    const vault = await lockedVault();
    for (const name of inside)
      for (const input of [samples[name], null, { extra: 1 }])
        expect(await vault.reply(name, input), name).toEqual({ ok: false, error: { code: 'locked' } });
  });

  test('is opened by nothing but its passphrase or its code', async () => {
    const vault = await lockedVault();
    for (const name of names) if (contract[name].kind === 'access') await vault.reply(name, samples[name]);
    expect((await vault.call('vault.state', {})).state).not.toBe('open');
  });
});

describe('an open vault', () => {
  const people: readonly (readonly [who: string, roles: readonly Role[]])[] = [
    ['nobody', []],
    ['a manager', ['manager']],
    ['a confidant', ['confidant']],
    ['a worker', ['worker']],
    ['the FG', ['fg']],
    ['the board', ['board']],
    ['a worker who is on the board', ['worker', 'board']],
  ];
  const declarations = [null, day('2026-11-22'), day('2026-11-21')];

  test.each(people)(
    'lets %s call what the contract says, and keeps a line of each refusal',
    async (_, roles) => {
      const vault = await lockedVault();
      for (const declarationOn of declarations) {
        const { serve, opened, session } = await openAs(vault, { roles, declarationOn });
        for (const name of inside) {
          const before = auditHead(opened.db)?.seq ?? 0;
          const reply = await serve(name, 'no input');
          const expected = mayCall(name, contract[name].may, { roles, declarationOn }, day('2026-11-21'));
          const said = reply.ok || reply.error.code !== 'refused' ? 'granted' : reply.error.rule;
          expect(said, name).toBe(expected);
          const { total, lines } = listAudit(opened.db, everyLine, { offset: 0, limit: 1 });
          expect(total - before, name).toBeLessThanOrEqual(1);
          const isNoted =
            total > before && lines[0]?.operation === `refused:${name}` && lines[0].object === '';
          expect(isNoted, name).toBe(expected !== 'granted');
        }
        session.close();
      }
    },
  );

  test('writes nothing but that line for somebody who is refused', async () => {
    const vault = await lockedVault();
    const { serve, opened } = await openAs(vault, { roles: ['board'] });
    const withoutAudit = (): string => {
      opened.db.exec('SAVEPOINT look; DELETE FROM audit');
      const picture = tablePicture(opened.db);
      opened.db.exec('ROLLBACK TO look; RELEASE look');
      return picture;
    };
    const before = withoutAudit();
    const closed = inside.filter((it) => {
      const { may }: AnyOp = contract[it];
      return may !== 'anyone' && may !== 'outside' && !may.includes('board');
    });
    for (const name of closed)
      expect(await serve(name, samples[name])).toMatchObject({ error: { rule: 'role-missing' } });
    expect(withoutAudit()).toBe(before);
  });
});
