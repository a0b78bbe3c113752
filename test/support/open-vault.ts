import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoreEvent } from '../../core/contract/bridge.ts';
import { contract, type In, type OpName, type Out } from '../../core/contract/index.ts';
import { ExplainedField } from '../../core/contract/purposes.ts';
import type { AnyOp } from '../../core/contract/op.ts';
import type { AppError, Reply } from '../../core/kernel/refusal.ts';
import type { PaperDoor } from '../../vault/attachments/paper-door.ts';
import { clockOn } from '../../vault/clock.ts';
import { composeStore } from '../../vault/compose-store.ts';
import { leastCost } from '../../vault/keys/derive.ts';

/** The passphrase of every fictitious user. */
export const passphrase = 'paarse fiets onder regenboog zingt zacht';
export const userLabel = 'Fatma Bakker';
export const anOrganisation = {
  name: 'Buurthuis De Brug',
  kvkNo: '12345678',
  address: 'Voorbeeldplein 1, 1000 AA Amsterdam',
  email: 'info@buurthuisdebrug.example',
  phone: '020-0000000',
  responsiblePerson: 'Fatma Bakker',
  fgName: '',
  fgContact: '',
  fgNoneReason: 'Wij verwerken op kleine schaal en vragen advies aan de FG van de koepel.',
  isCareProvider: false,
};

export type TestVault = {
  readonly home: string;
  readonly folder: string;
  readonly recoveryCode: string;
  readonly events: readonly StoreEvent[];
  /** Calls the real `serve`; gives the value, and throws a readable error for a refusal. */
  readonly call: <N extends OpName>(name: N, input: In<N>) => Promise<Out<N>>;
  /** Calls the real `serve` with anything and gives the whole reply. */
  readonly reply: (name: string, input: unknown) => Promise<Reply<unknown>>;
  /** The way of attachments beside the door, as a host has it. */
  readonly papers: PaperDoor;
  /** Starts over as a new process would: locked, with the same folder. */
  readonly restart: (today?: string) => void;
  readonly unlock: () => Promise<Out<'vault.unlock'>>;
  readonly close: () => Promise<void>;
};

const describe = (error: AppError): string =>
  error.code === 'refused' ? error.rule : 'field' in error ? `${error.code}: ${error.field}` : error.code;

/** Calls an operation that must succeed. */
const valueOf = <N extends OpName>(reply: Reply<unknown>): Out<N> => {
  if (!reply.ok) throw new Error(describe(reply.error));
  return reply.value as Out<N>;
};

/** An empty app home in a temp folder, with a store that has no vault yet. */
export const emptyHome = (today = '2026-11-21', isMorning = false): TestVault => {
  const home = mkdtempSync(join(tmpdir(), 'vertrouwd-test-'));
  const folder = join(home, 'kluis.vertrouwd');
  const events: StoreEvent[] = [];
  let papers: PaperDoor | null = null;
  const lent = (): PaperDoor => papers as PaperDoor;
  const start = (on: string) =>
    composeStore({
      home,
      clock: clockOn(on, isMorning),
      cost: () => Promise.resolve(leastCost),
      emit: (event) => events.push(event),
      lend: (door) => {
        papers = door;
      },
    });
  let serve = start(today);
  const reply: TestVault['reply'] = (name, input) => serve(name, input);
  const call = async <N extends OpName>(name: N, input: In<N>): Promise<Out<N>> => {
    // As the window does: before anything leaves, the passphrase is asked.
    if ((contract[name] as AnyOp).isLeaving) await serve('vault.confirm', { passphrase });
    return valueOf<N>(await serve(name, input));
  };
  return {
    home,
    folder,
    recoveryCode: '',
    events,
    call,
    reply,
    papers: { bring: (piece) => lent().bring(piece), fetch: (ticket) => lent().fetch(ticket) },
    restart: (on = today) => {
      serve = start(on);
    },
    unlock: () => call('vault.unlock', { label: userLabel, passphrase }),
    close: async () => {
      await serve('vault.lock', {});
      rmSync(home, { recursive: true, force: true });
    },
  };
};

/** Says of every field beyond the minimum why it is needed, as an organisation does once. */
export const explainFields = async ({ call }: Pick<TestVault, 'call'>): Promise<void> => {
  for (const field of ExplainedField.options)
    await call('purposes.explainField', { field, reason: 'Zonder dit kunnen wij niet helpen.' });
};

type VaultOptions = {
  readonly today?: string;
  readonly withRules?: boolean;
  readonly withReasons?: boolean;
  /** Made before noon, when the window of a test opens: its clock may not go back. */
  readonly isMorning?: boolean;
};

/** A vault that was just made, with ids and keys that no other has. */
export const makeTestVault = async (options: VaultOptions = {}): Promise<TestVault> => {
  const vault = emptyHome(options.today, options.isMorning);
  const { code } = await vault.call('vault.draftRecovery', {});
  await vault.call('vault.create', {
    organisation: anOrganisation,
    userLabel,
    declarationOn: '2026-01-05' as In<'vault.create'>['declarationOn'],
    passphrase,
    recoveryCode: code,
    recoveryTypedBack: code,
    folder: vault.folder,
  });
  // Before the rules: each rule that is confirmed makes a version of the register.
  if (options.withReasons !== false) await explainFields(vault);
  if (options.withRules !== false)
    for (const [rule, period] of [
      ['SERVICE_CLIENT', 'P5Y'],
      ['CONSENT_PROOF', 'P5Y'],
    ] as const)
      await vault.call('retention.confirmRule', {
        code: rule,
        period: period as In<'retention.confirmRule'>['period'],
        reason: 'Besluit van het bestuur van 5 januari 2026.',
      });
  return { ...vault, recoveryCode: code };
};

const made = new Map<string, Promise<TestVault>>();
const homes: string[] = [];
process.once('exit', () => {
  for (const home of homes) rmSync(home, { recursive: true, force: true });
});

const makeOnce = (options: VaultOptions): Promise<TestVault> => {
  const name = JSON.stringify([options.today, options.withRules, options.withReasons, options.isMorning]);
  const make = async (): Promise<TestVault> => {
    const vault = await makeTestVault(options);
    homes.push(vault.home);
    await vault.reply('vault.lock', {});
    return vault;
  };
  const once = made.get(name) ?? make();
  made.set(name, once);
  return once;
};

/**
 * A vault on a fictitious day, unlocked by its manager, with the rules that the first-run assistant proposes and all
 * fields explained: a copy of one that was made once, so that every test begins with the same. Two of them are one vault
 * in two places; for another vault there is `makeTestVault`.
 */
export const openTestVault = async (options: VaultOptions = {}): Promise<TestVault> => {
  const { home, recoveryCode } = await makeOnce(options);
  const vault = emptyHome(options.today, options.isMorning);
  cpSync(home, vault.home, { recursive: true });
  // The settings name the folder in which it was made; without them the copy beside them is the one that opens.
  rmSync(join(vault.home, 'settings.json'), { force: true });
  await vault.unlock();
  return { ...vault, recoveryCode };
};
