import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { builtStore, forkStore } from '../../vault/hosting/fork-store.ts';
import type { StoreEvent } from '../../core/contract/bridge.ts';
import { contract, type In, type OpName, type Out } from '../../core/contract/index.ts';
import type { AnyOp } from '../../core/contract/op.ts';
import type { Reply } from '../../core/kernel/refusal.ts';
import { finish, walkPages } from '../../db/forensics/page-walk.ts';
import { verifyAudit } from '../../db/repositories/audit.ts';
import { closeVaultFile, openVaultFile } from '../../db/open.ts';
import { type ReadableDb, value, values } from '../../db/sql.ts';
import { clockOn } from '../../vault/clock.ts';
import { composeStore } from '../../vault/compose-store.ts';
import { leastCost } from '../../vault/keys/derive.ts';
import { auditKeyIn } from '../../vault/opening/open-vault.ts';
import { keepStore, type Store } from '../../vault/hosting/store-process.ts';
import { unlockVault } from '../../vault/opening/unlock.ts';
import { compiled } from './compiled.ts';
import { passphrase, userLabel } from './open-vault.ts';

/** A vault that is opened by the real store process, which a test may end at any moment. */
export type WorkerVault = {
  readonly home: string;
  readonly folder: string;
  readonly store: Store;
  readonly reply: (name: string, input: unknown) => Promise<Reply<unknown>>;
  readonly call: <N extends OpName>(name: N, input: In<N>) => Promise<Out<N>>;
  readonly unlock: () => Promise<Reply<unknown>>;
  /** Calls `then` at the first progress of this step. */
  readonly atStep: (step: string, then: () => void) => void;
};

/** A folder that goes when the test is over. */
export const aHome = (name = 'vertrouwd-fault-'): string => {
  const home = mkdtempSync(join(tmpdir(), name));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  return home;
};

/** A home with a copy of the vault of another. */
export const copyOf = (home: string): string => {
  const copy = aHome();
  cpSync(join(home, 'kluis.vertrouwd'), join(copy, 'kluis.vertrouwd'), { recursive: true });
  return copy;
};

/** Starts the real store process on a home; it is ended when the test is over, whatever happened. */
export const startWorker = (
  home: string,
  {
    today = '2026-11-22',
    env = {},
  }: { readonly today?: string; readonly env?: Readonly<Record<string, string>> } = {},
): WorkerVault => {
  const all = { VERTROUWD_HOME: home, VERTROUWD_TEST: '1', VERTROUWD_TEST_TODAY: today, ...compiled, ...env };
  const store = keepStore(forkStore(builtStore, all, 'silent'));
  onTestFinished(() => store.end());
  const reply: WorkerVault['reply'] = (name, input) => store.call(name, input);
  return {
    home,
    folder: join(home, 'kluis.vertrouwd'),
    store,
    reply,
    call: async (name, input) => {
      // As the window does: before anything leaves, the passphrase is asked.
      if ((contract[name] as AnyOp).isLeaving) await store.call('vault.confirm', { passphrase });
      const answer = await store.call(name, input);
      if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
      return answer.value as never;
    },
    unlock: () => store.call('vault.unlock', { label: userLabel, passphrase }),
    atStep: (step, then) => {
      const stop = store.listen((event: StoreEvent) => {
        if (event.kind !== 'progress' || event.step !== step) return;
        stop();
        then();
      });
    },
  };
};

/** What the rightful user finds at the next start: opens the vault in this process, looks, and locks it again. */
export const afterwards = async <T>(
  home: string,
  look: (call: WorkerVault['call'], reply: WorkerVault['reply']) => Promise<T>,
  today = '2026-11-23',
): Promise<T> => {
  const cost = () => Promise.resolve(leastCost);
  const serve = composeStore({ home, clock: clockOn(today), cost, emit: () => undefined });
  const call: WorkerVault['call'] = async (name, input) => {
    const answer = await serve(name, input);
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
    return answer.value as never;
  };
  try {
    await call('vault.unlock', { label: userLabel, passphrase });
    return await look(call, serve);
  } finally {
    await serve('vault.lock', {});
  }
};

const knownKeys = new Map<string, Uint8Array>();

/** The key of a vault, derived once for all its copies. */
export const keyOf = async (folder: string): Promise<Uint8Array> => {
  const slots = readFileSync(join(folder, 'keys.json'), 'utf8');
  const known = knownKeys.get(slots);
  if (known) return known;
  const { db, vaultKey } = await unlockVault(folder, { label: userLabel, passphrase }, clockOn('2026-11-24'));
  closeVaultFile(db);
  knownKeys.set(slots, vaultKey.key);
  return vaultKey.key;
};

/** Everything that may not be wrong in a vault that was opened and closed since; empty when it is sound. */
export const faultsIn = async (home: string, look: (db: ReadableDb) => readonly string[] = () => []) => {
  const folder = join(home, 'kluis.vertrouwd');
  const faults: string[] = [];
  const key = await keyOf(folder);
  const path = join(folder, 'vault.db');
  const db = openVaultFile(path, key);
  try {
    const said = values<string>(db, 'SELECT integrity_check FROM pragma_integrity_check');
    if (said.join() !== 'ok') faults.push('integrity');
    if (values(db, 'SELECT "table" FROM pragma_foreign_key_check').length > 0) faults.push('references');
    if (verifyAudit(db, auditKeyIn(db)).brokenAt !== null) faults.push('audit');
    // A crash lets the head beside the vault lag, and is silent: whoever cries wolf is not heard when it matters.
    if (value<number>(db, 'SELECT count(*) FROM audit_gap') !== 0) faults.push('a gap in the log');
    const halves = `SELECT count(*) FROM client c WHERE is_stub = 0 AND
      (NOT EXISTS (SELECT 1 FROM file_key k WHERE k.client_id = c.id) OR NOT EXISTS (SELECT 1 FROM search_term s WHERE s.client_row = c.row)
       OR NOT EXISTS (SELECT 1 FROM retention_timer t WHERE t.record_id = c.id))`;
    if (values<number>(db, halves)[0] !== 0) faults.push('half a client');
    if (values<number>(db, "SELECT count(*) FROM purge_run WHERE state = 'marked'")[0] !== 0)
      faults.push('a purge without its proof');
    faults.push(...look(db));
  } finally {
    closeVaultFile(db);
  }
  if (finish(walkPages(path, key)).badPages !== 0) faults.push('pages');
  const allowed = /^(?:vault\.db|keys\.json|ledger\.json|people\.sealed|health\.json|in-use\.db|backups)$/;
  faults.push(...readdirSync(folder).filter((name) => !allowed.test(name)));
  JSON.parse(readFileSync(join(folder, 'ledger.json'), 'utf8'));
  return faults;
};
