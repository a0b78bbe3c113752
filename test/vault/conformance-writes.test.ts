import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { contract, type OpName } from '../../core/contract/index.ts';
import { auditHead } from '../../db/repositories/audit.ts';
import type { Handlers, StoreOp, Task } from '../../vault/context.ts';
import { anyLine } from '../support/any-line.ts';
import { beforeLeaving } from '../support/an-applicant.ts';
import { fillVault } from '../support/filled-vault.ts';
import { aPng, layIn, layPaper } from '../support/papers.ts';
import { openAs } from '../support/open-as.ts';
import { openTestVault, type TestVault } from '../support/open-vault.ts';
import { rowCounts, tablePicture } from '../support/table-picture.ts';
import { withConfirmation } from '../support/with-confirmation.ts';
import { writeOrder, type WritingOp } from '../support/write-order.ts';

const names = Object.keys(contract) as readonly OpName[];
const kinds = (kind: string) => names.filter((name) => contract[name].kind === kind);
const writing = [...kinds('command'), ...kinds('task')] as readonly WritingOp[];

const aVault = async () => {
  const vault = await openTestVault();
  onTestFinished(() => vault.close());
  return vault;
};

type Anything = (input: never, context: never) => unknown;
type AnyTask = Task<unknown>;

/** A handler that writes, which stumbles with a name in its error after all its work as long as it `isFalling`. */
const stumbling = (real: Handlers<StoreOp>, name: WritingOp, isFalling: () => boolean): Anything => {
  const fall = <T>(done: T): T => {
    if (isFalling()) throw new Error('Fatiha El Khattabi stond in de weg');
    return done;
  };
  const handler = real[name] as Anything;
  const command = (input: never, context: never): unknown => fall(handler(input, context));
  const task = (input: never, context: never): AnyTask => {
    const sound = handler(input, context) as AnyTask;
    return {
      ...sound,
      *steps() {
        return fall(yield* sound.steps());
      },
    };
  };
  return contract[name].kind === 'task' ? task : command;
};

/** The clock of a test starts at noon again with every opening, and a purge refuses a clock that went back. */
const nextDay = '2026-11-22';

describe('what is written', () => {
  test('this test knows every operation that writes', () => {
    expect([...writeOrder].sort()).toEqual([...writing].sort());
  });

  test('every command and task leaves exactly one line in the audit, a query or a draft none, with ids only', async () => {
    const vault = await aVault();
    const samples = await fillVault(vault);
    const total = async (): Promise<number> =>
      (await vault.call('audit.list', { ...anyLine, offset: 0, limit: 1 })).total;
    for (const name of [...kinds('query'), ...writeOrder]) {
      if (name === 'papers.add') layPaper(vault, aPng());
      const input = await withConfirmation(name, samples[name], vault.reply);
      const before = await total();
      const reply = await vault.reply(name, input);
      const isQuery = contract[name].kind === 'query';
      expect(reply.ok || isQuery, name).toBe(true);
      const { isUntraced } = contract[name];
      expect((await total()) - before, name).toBe(isQuery || isUntraced ? 0 : 1);
    }
    const { lines } = await vault.call('audit.list', { ...anyLine, offset: 0, limit: 200 });
    for (const { operation, object } of lines) {
      expect(names).toContain(operation);
      expect(object).toMatch(
        /^(?:[a-z2-7]{20}|support|[A-Z_]{3,20}|[a-z-]+\/(?:\d{1,4}|draft)\/(?:paper|file|age)|kopie-[\d-]{17}|\d{1,4}|whole|asked|)$/,
      );
    }
    expect((await vault.call('audit.verify', {})).brokenAt).toBeNull();
  });

  test('a handler that stumbles after its work leaves no row, no audit line, and no name in the log', async () => {
    const vault = await aVault();
    const samples = await fillVault(vault);
    const list = samples['imports.read'];
    await vault.call('vault.lock', {});
    // What it lifts stays, because it stumbles: on a restricted file much else is refused. A tick needs a real purge.
    const last: readonly WritingOp[] = ['rights.liftRestriction', 'purge.tick'];
    let falling: OpName | null = null;
    const { serve, session } = await openAs(
      vault,
      {},
      (real) =>
        Object.fromEntries(writing.map((name) => [name, stumbling(real, name, () => falling === name)])),
      nextDay,
    );
    // A purge opens the store anew.
    const pictureNow = (): string => tablePicture(session.reading().db);
    for (const name of [...writing.filter((each) => !last.includes(each)), ...last]) {
      // What must be there for this one is done first, without stumbling.
      falling = null;
      for (const earlier of before[name] ?? [])
        expect(await serve(earlier, samples[earlier]), earlier).toMatchObject({ ok: true });
      await serve('imports.read', list);
      await serve('register.readFile', samples['register.readFile']);
      layIn(session.reading().staging, aPng());
      const input = await withConfirmation(name, samples[name], serve);
      const picture = pictureNow();
      session.confirm();
      falling = name;
      const reply = await serve(name, input);
      expect(reply, name).toMatchObject({ ok: false, error: { code: 'bug' } });
      expect(pictureNow(), name).toBe(picture);
    }
    session.close();
    const log = readFileSync(join(vault.home, 'log.txt'), 'utf8');
    expect(log.trim().split('\n')).toHaveLength(writing.length);
    expect(log).not.toMatch(/Fatiha|Khattabi|weg/);
  });

  test('an answer that the contract does not describe is not given, and what was written for it is undone', async () => {
    const vault = await aVault();
    const samples = await fillVault(vault);
    await vault.call('vault.lock', {});
    const { serve, opened } = await openAs(vault, {}, (real) => ({
      'clients.counts': () => ({ open: 1, closed: 0, names: ['Fatiha'] }) as never,
      'clients.add': (input, context) => ({ ...real['clients.add'](input, context), secret: 1 }) as never,
    }));
    const picture = rowCounts(opened.db);
    for (const name of ['clients.counts', 'clients.add'] as const)
      expect(await serve(name, samples[name])).toMatchObject({ ok: false, error: { code: 'bug' } });
    expect(rowCounts(opened.db)).toEqual(picture);
    expect(auditHead(opened.db)?.seq).toBe(picture['audit']);
  });

  test('while a task runs everything else is answered "busy", and the task is not disturbed', async () => {
    const vault = await aVault();
    const samples = await fillVault(vault);
    const running = vault.reply('retention.confirmRule', samples['retention.confirmRule']);
    const others = await Promise.all(
      names
        .filter(
          (name) => !['vault.state', 'vault.lock', 'vault.cancelTask', 'health.postpone'].includes(name),
        )
        .map((name) => vault.reply(name, samples[name])),
    );
    for (const reply of others) expect(reply).toEqual({ ok: false, error: { code: 'busy' } });
    expect(await running).toMatchObject({ ok: true });
  });
});

/** What must have happened before a sample can succeed. */
const before: Partial<Record<OpName, readonly OpName[]>> = {
  ...beforeLeaving,
  'dpia.conclude': ['dpia.answer'],
  'dpia.decide': ['dpia.write', 'dpia.takeFacts'],
  'consents.withdraw': ['consents.record'],
  'purge.takeBack': ['purge.leaveOut'],
  'sharing.take': ['sharing.give'],
  'sharing.unshield': ['sharing.shield'],
  'clients.reopen': ['clients.close'],
  'rights.liftRestriction': ['rights.decide'],
  'history.restore': ['clients.change'],
  'duplicates.undo': ['duplicates.merge'],
};

/** Signs that stand in the records of this test and nowhere else. */
const secrets = [
  'Fatiha',
  'Khattabi',
  'Noor',
  'Belde',
  'jo@example',
  'Nog niet af',
  'Klacht',
  'Klaar.',
  'Diemen',
];

const textsBeside = ({ home }: TestVault): readonly (readonly [name: string, text: string])[] =>
  readdirSync(home, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name)).toString('latin1')]);

test('no name and no text of a client stands in any file of the app or in a file name', async () => {
  const vault = await aVault();
  const samples = await fillVault(vault);
  await vault.call('imports.read', samples['imports.read']);
  for (const name of writeOrder) {
    if (name === 'papers.add') layPaper(vault, aPng());
    expect(
      await vault.reply(name, await withConfirmation(name, samples[name], vault.reply)),
      name,
    ).toMatchObject({
      ok: true,
    });
  }
  await vault.reply('clients.open', { id: 'Fatiha' });
  await vault.call('vault.lock', {});
  const files = textsBeside(vault);
  expect(files.map(([name]) => name)).toEqual(
    expect.arrayContaining(['vault.db', 'keys.json', 'ledger.json', 'settings.json']),
  );
  for (const [name, text] of files)
    for (const secret of secrets) expect(`${name} ${text}`.toLowerCase()).not.toContain(secret.toLowerCase());
});
