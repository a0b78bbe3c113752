import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract, type OpName } from '../../core/contract/index.ts';
import type { AnyOp } from '../../core/contract/op.ts';
import { day } from '../../core/kernel/day.ts';
import type { ClientId, NoteId, UserId } from '../../core/kernel/ids.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import { isNear, reachOf } from '../../core/sharing/reach.ts';
import { mayCall } from '../../core/users/permit.ts';
import type { Handlers, StoreOp } from '../../vault/context.ts';
import { aClient } from '../support/a-client.ts';
import { openAs } from '../support/open-as.ts';
import { openTestVault, type TestVault } from '../support/open-vault.ts';
import { aPerson, holders, join } from '../support/people.ts';
import { noIds } from '../support/sample-ids.ts';
import { sampleInputs } from '../support/sample-inputs.ts';

const ops = Object.entries(contract) as readonly (readonly [OpName, AnyOp])[];
const inside = ops.filter(([, { kind }]) => kind !== 'access');
const aboutFiles = inside.filter(([, { file }]) => file !== undefined);
const others = inside.filter(([, { file }]) => file === undefined);
const today = day('2026-11-21');

/** The file of the team and one that only the founder reads; `named` is the team's, given to the workers who signed. */
type Files = { readonly own: ClientId; readonly other: ClientId; readonly otherNote: NoteId };

let vault: TestVault;
let files: Files;

beforeAll(async () => {
  vault = await openTestVault();
  const { call } = vault;
  const { id: own } = await call('clients.add', aClient());
  const { id: other } = await call('clients.add', aClient({ givenName: 'Noor' }));
  const note = { on: today, kind: 'remark', text: 'Alleen voor mij.', isNotBsn: false } as const;
  const { id: otherNote } = await call('notes.write', { clientId: other, ...note });
  files = { own, other, otherNote };
  for (const { label, roles, signedOn } of holders) await join(vault, aPerson(label, [...roles], signedOn));
  const rows = await call('users.list', {});
  const idOf = (label: string): UserId => rows.find((row) => row.label === label)?.id ?? ('' as UserId);
  const because = { reason: 'Kent de familie.', discussedOn: today };
  for (const label of ['Joke Visser', 'Anna Smit'])
    await call('sharing.give', { clientId: own, userId: idOf(label), ...because });
  await call('sharing.shield', { clientId: other, readers: [rows[0]?.id ?? idOf('')], ...because });
  await call('vault.lock', {});
}, 60_000);
afterAll(() => vault.close());

/** Handlers of what is about a file that only say that somebody came that far. */
const probes = (): Partial<Handlers<StoreOp>> =>
  Object.fromEntries(aboutFiles.map(([name]) => [name, () => refuse('reached')]));

const inputFor = (name: OpName, field: string, clientId: ClientId): unknown => ({
  ...sampleInputs(noIds)[name],
  [field]: clientId,
});

const saidOf = (reply: Awaited<ReturnType<TestVault['reply']>>): string =>
  reply.ok ? 'ok' : reply.error.code === 'refused' ? reply.error.rule : reply.error.code;

describe.each(holders)('$label, $roles, signed on $signedOn', ({ label, roles, signedOn }) => {
  const asker = { roles, declarationOn: signedOn === null ? null : day(signedOn) };
  const isSigned = signedOn !== null;
  /** Who holds a key, out of the rules: the team's confidants, and workers to whom the file was given. */
  const holdsKey = (which: 'own' | 'other'): boolean =>
    which === 'own' && isSigned && (roles.includes('confidant') || roles.includes('worker'));
  const reach = (which: 'own' | 'other') =>
    reachOf(roles, { isThere: true, holdsKey: holdsKey(which), hasKeys: true });

  test('may call what the contract says, and nothing else', async () => {
    const { serve, session } = await openAs(vault, {}, probes, today, label);
    for (const [name, { may }] of others) {
      const said = saidOf(await serve(name, 'no input'));
      const expected = mayCall(name, may, asker, today);
      expect(said === 'invalid' ? 'granted' : said, name).toBe(expected);
    }
    session.close();
  });

  test.each(['own', 'other'] as const)('comes as near to the %s file as her key', async (which) => {
    const { serve, session } = await openAs(vault, {}, probes, today, label);
    for (const [name, { may, file }] of aboutFiles) {
      if (!file) throw new Error('not about a file');
      // What lets data leave asks the passphrase again, whoever asks.
      session.confirm();
      const permission = mayCall(name, may, asker, today);
      const near = reach(which);
      const expected =
        permission !== 'granted'
          ? permission
          : isNear(near, file.needs)
            ? 'reached'
            : near === 'none'
              ? 'not-found'
              : 'file-not-readable';
      expect(saidOf(await serve(name, inputFor(name, file.field, files[which]))), name).toBe(expected);
    }
    session.close();
  });

  test('finds no text of the file that is not hers, by whatever she asks', async () => {
    const { serve, session } = await openAs(vault, {}, () => ({}), today, label);
    const note = { id: files.otherNote, on: today, kind: 'remark', text: 'Anders.', isNotBsn: false };
    for (const [name, input] of [
      ['notes.correct', note],
      ['notes.remove', { id: files.otherNote, reason: 'incorrect' }],
    ] as const)
      expect(saidOf(await serve(name, input)), name).toMatch(
        /^(?:role-missing|declaration-missing|not-found|file-not-readable)$/,
      );
    for (const [name, { kind, file }] of inside) {
      if (kind !== 'query') continue;
      const input = file ? inputFor(name, file.field, files.other) : sampleInputs(noIds)[name];
      expect(JSON.stringify(await serve(name, input)), name).not.toContain('Alleen voor mij');
    }
    const list = { words: '', filter: 'all', offset: 0, limit: 10 };
    const found = await serve('clients.search', list);
    const total = found.ok ? (found.value as { readonly total: number }).total : 0;
    const isGranted = mayCall('clients.search', contract['clients.search'].may, asker, today) === 'granted';
    expect(total).toBe(
      isGranted ? (['own', 'other'] as const).filter((which) => reach(which) !== 'none').length : 0,
    );
    session.close();
  });
});

test('a locked vault answers nobody, about no file', async () => {
  for (const [name, { file }] of inside)
    for (const clientId of [files.own, files.other])
      expect(
        await vault.reply(name, file ? inputFor(name, file.field, clientId) : sampleInputs(noIds)[name]),
        name,
      ).toEqual({ ok: false, error: { code: 'locked' } });
});
