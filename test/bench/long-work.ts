import type { StoreEvent } from '../../core/contract/bridge.ts';
import type { In, OpName, Out } from '../../core/contract/index.ts';
import type { Day } from '../../core/kernel/day.ts';
import { seedUser } from '../../build/seed/seed-vault.ts';
import type { Store } from '../../vault/hosting/store-process.ts';
import { importCards, importList, importWorkbook } from './import-list.ts';
import { longestSilence, timed } from './measure.ts';
import type { Line } from './report.ts';
import type { Side } from './sides.ts';
import { whyKept } from '../support/a-client.ts';
import { approveAndRun } from '../support/purge-evening.ts';

type Call = Side['call'];

/** Calls on a store process, as a host makes them. */
export const callerOf =
  (store: Store): Call =>
  async <N extends OpName>(name: N, input: In<N>) => {
    const reply = await store.call(name, input);
    if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.error)}`);
    return reply.value as Out<N>;
  };

/** Steps that have a name but count nothing: SQLite and the disk do them in one go. */
const named = new Set(['compacting', 'replacing', 'done']);

/** The longest wait for news within the steps in which rows or pages are counted, while some work runs. */
const silenceDuring = async (store: Store, work: () => Promise<unknown>): Promise<number> => {
  const steps = new Map<string, number[]>();
  const hear = (event: StoreEvent): void => {
    if (event.kind !== 'progress' || named.has(event.step)) return;
    steps.set(event.step, [...(steps.get(event.step) ?? []), performance.now()]);
  };
  const stop = store.listen(hear);
  await work();
  stop();
  return Math.max(0, ...[...steps.values()].map(longestSilence));
};

const importIn = async (call: Call, list: Buffer): Promise<void> => {
  const { mapping } = await call('imports.read', { base64: list.toString('base64') });
  const choices = {
    mapping,
    leaveOutExpired: false,
    leaveOutLines: [],
    notBsnLines: [],
    known: 'leave-out' as const,
    ...whyKept,
  };
  await call('imports.preview', { choices, show: 'all', offset: 0, limit: 60 });
  const { id } = await call('imports.run', choices);
  await call('imports.answerSourceFile', { id, answer: 'destroyed' });
};

const purgeIn = async (call: Call): Promise<void> => {
  const { proof } = await approveAndRun({ call, passphrase: seedUser.passphrase });
  if (proof.hits > 0) throw new Error('The purge left something behind');
};

const importRows = 10_000;

/** One import, timed, with the longest silence in it. */
const importLine = async (
  what: string,
  store: Store,
  list: Buffer,
  most: number,
  twin: Side | null = null,
): Promise<readonly Line[]> => {
  let ours = 0;
  const silence = await silenceDuring(store, async () => {
    ours = await timed(() => importIn(callerOf(store), list));
  });
  const plain = twin ? [await timed(() => importIn(twin.call, list))] : [];
  return [
    { work: `import of 10,000 ${what}`, ours: [ours], plain, budgets: [{ on: 'most', most }] },
    { work: '  longest silence', ours: [silence], budgets: [{ on: 'most', most: 500 }] },
  ];
};

/** Imports read, previewed and written: a list in the store's process and in the plaintext twin, and other kinds. */
export const importWork = async (store: Store, twin: Side | null, today: Day): Promise<readonly Line[]> => [
  ...(await importLine('rows of CSV', store, importList(importRows, today), 5_000, twin)),
  ...(await importLine('rows of .xlsx', store, await importWorkbook(importRows, today), 8_000)),
  ...(await importLine('vCards', store, importCards(importRows, today), 8_000)),
];

/** The purge of what is due, with its dry run, ritual and proof. */
export const purgeWork = async (
  store: Store,
  twin: Side | null,
  clients: number,
): Promise<readonly Line[]> => {
  const call = callerOf(store);
  const { total } = await call('purge.due', { ruleCode: null, offset: 0, limit: 1 });
  let ours = 0;
  const silence = await silenceDuring(store, async () => {
    ours = await timed(() => purgeIn(call));
  });
  const plain = twin ? [await timed(() => purgeIn(twin.call))] : [];
  return [
    {
      work: `purge of ${total} lines (a tenth of ${clients} files), ritual and proof`,
      ours: [ours],
      plain,
      budgets: [{ on: 'most', most: 30_000 }],
    },
    {
      work: '  longest silence while counting',
      ours: [silence],
      budgets: [{ on: 'most', most: 500 }],
    },
  ];
};
