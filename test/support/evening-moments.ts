import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { In, OpName } from '../../core/contract/index.ts';
import { anOrganisation, openTestVault, type TestVault } from './open-vault.ts';
import { aPerson, join as letIn } from './people.ts';
import { approvalFor, approveList, openListOf, proposeList, runOf, withoutCooling } from './purge-evening.ts';
import { importTokenPeople, keepTokenPeople } from './token-people.ts';
import type { WorkerVault } from './worker-vault.ts';

export const evening = { people: 60, past: 20, many: 3_000 };

/** A locked vault as it lies between two steps of an evening; `many` and `care` hold thousands of files. */
type Stage = 'due' | 'listed' | 'approved' | 'run' | 'ticked' | 'changed' | 'many' | 'care';

/** Something that changes many rows at once, and may be cut off in the middle. */
export type Moment = {
  readonly name: string;
  readonly from: Stage;
  readonly operation: OpName;
  readonly asked: (worker: WorkerVault) => Promise<unknown>;
  /** Steps of its progress at which it is cut off too. */
  readonly steps: readonly string[];
  /** Whether it goes on at the next start once it is written, and may be refused although it is. */
  readonly goesOn?: true;
};

const another = (code: string, period: string) =>
  ({ code, period, reason: 'Besluit van het bestuur.' }) as In<'retention.confirmRule'>;

/** Every place in which the work of an evening, the register or the rules could be left half written. */
export const moments: readonly Moment[] = [
  {
    name: 'a list is frozen',
    from: 'due',
    operation: 'purge.propose',
    asked: async ({ call }) => ({ digest: (await call('purge.dryRun', {})).digest }),
    steps: [],
  },
  {
    name: 'a list is approved',
    from: 'listed',
    operation: 'purge.approve',
    asked: async (worker) => approvalFor(worker, await openListOf(worker)),
    steps: ['approved'],
  },
  {
    name: 'an approved list is run',
    from: 'approved',
    operation: 'purge.run',
    asked: runOf,
    steps: ['gathering', 'compacting', 'proving', 'replacing'],
    goesOn: true,
  },
  {
    name: 'boxes of copies are ticked',
    from: 'run',
    operation: 'purge.tick',
    asked: async () => ({ certificate: 1, kind: 'mail', numbers: null, state: 'none' }),
    steps: [],
  },
  {
    name: 'the last boxes are ticked and the certificate becomes final',
    from: 'ticked',
    operation: 'purge.tick',
    asked: async () => ({ certificate: 1, kind: 'paper', numbers: null, state: 'destroyed' }),
    steps: [],
  },
  {
    name: 'a version of the register is approved and frozen',
    from: 'changed',
    operation: 'register.approve',
    asked: async () => ({ note: 'Besluit van de vergadering.' }),
    steps: [],
  },
  {
    name: 'all timers are reckoned anew for another term',
    from: 'many',
    operation: 'retention.confirmRule',
    asked: async () => another('SERVICE_CLIENT', 'P2Y'),
    steps: ['moving-timers'],
  },
  {
    name: 'all timers are reckoned anew because help is no longer care',
    from: 'care',
    operation: 'organisation.change',
    asked: async () => anOrganisation,
    steps: [],
  },
];

/** Makes the vaults of all stages, in a folder of their own; gives the home of each, and what takes them away. */
export const makeStages = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vertrouwd-stages-'));
  const homeOf = (stage: Stage): string => join(folder, stage);
  const keep = async (vault: TestVault, stage: Stage): Promise<void> => {
    await vault.call('vault.lock', {});
    cpSync(vault.folder, join(homeOf(stage), 'kluis.vertrouwd'), { recursive: true });
    await vault.unlock();
  };
  const vault = await openTestVault();
  await letIn(vault, aPerson('Marijke Visser', ['board']));
  await keepTokenPeople(vault, evening.people, evening.past);
  await vault.call('retention.confirmRule', { ...another('SERVICE_CLIENT', 'P5Y'), action: 'anonymise' });
  await withoutCooling(vault);
  await keep(vault, 'due');
  await proposeList(vault);
  await keep(vault, 'listed');
  await approveList(vault);
  await keep(vault, 'approved');
  await vault.call('purge.run', await runOf(vault));
  await keep(vault, 'run');
  for (const kind of ['mail', 'phone', 'stick'] as const)
    await vault.call('purge.tick', { certificate: 1, kind, numbers: null, state: 'none' });
  await keep(vault, 'ticked');
  await vault.call('register.addStarters', { codes: ['complaints', 'newsletter'] });
  await keep(vault, 'changed');
  await vault.close();

  const many = await openTestVault();
  await importTokenPeople(many, evening.many, 0);
  await keep(many, 'many');
  await many.call('organisation.change', { ...anOrganisation, isCareProvider: true });
  await many.call('retention.confirmRule', another('WGBO', 'P20Y'));
  await keep(many, 'care');
  await many.close();
  return { homeOf, clear: () => rmSync(folder, { recursive: true, force: true }) };
};
