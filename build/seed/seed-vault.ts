import { join } from 'node:path';
import type { In, OpName, Out } from '../../core/contract/index.ts';
import { ExplainedField } from '../../core/contract/purposes.ts';
import type { Day } from '../../core/kernel/day.ts';
import { period } from '../../core/kernel/period.ts';
import { fillStore } from '../../db/seed/fill-store.ts';
import { begin, commit } from '../../db/sql.ts';
import { clockOn } from '../../vault/clock.ts';
import { composeStore } from '../../vault/compose-store.ts';
import type { DerivationCost } from '../../vault/keys/derive.ts';
import { moveTimers } from '../../vault/retention/move-timers.ts';
import { openSession } from '../../vault/session.ts';
import { unlockVault } from '../../vault/opening/unlock.ts';

/** Who opens a seeded vault. The passphrase is public: it protects nothing, and there is nothing to protect. */
export const seedUser = {
  label: 'Fatma Bakker',
  passphrase: 'paarse fiets onder regenboog zingt zacht',
} as const;

const organisation: In<'vault.create'>['organisation'] = {
  name: 'Buurthuis De Brug',
  kvkNo: '12345678',
  address: 'Voorbeeldplein 1, 1000 AA Amsterdam',
  email: 'info@buurthuisdebrug.example',
  phone: '020-0000000',
  responsiblePerson: seedUser.label,
  fgName: '',
  fgContact: '',
  fgNoneReason: 'Wij verwerken op kleine schaal en vragen advies aan de FG van de koepel.',
  isCareProvider: false,
};

/** Why the seeded people have what they have beyond the minimum. */
const reasons: Readonly<Partial<Record<ExplainedField, string>>> = {
  birth: 'Wij moeten weten of iemand jonger is dan 16 jaar.',
  address: 'Wij sturen post of gaan bij mensen langs.',
  contact: 'Wij maken afspraken en moeten iemand veilig kunnen bereiken.',
  paper: 'Wij moeten ook het papier op tijd kunnen vernietigen.',
};

const rules = ['SERVICE_CLIENT', 'CONSENT_PROOF'] as const;

/** What a seeded vault is made of: the same values give the same people. */
export type SeedOrder = {
  /** The app's own folder; the vault comes into `kluis.vertrouwd` in it. */
  readonly home: string;
  readonly clients: number;
  readonly notes: number;
  readonly today: Day;
  readonly seed: number;
  readonly cost: DerivationCost;
  readonly tell: (done: number) => void;
};

/** Founds the vault through the same door as the window, with its rules confirmed. Gives the recovery code. */
const found = async ({ home, today, cost }: SeedOrder, folder: string): Promise<string> => {
  const serve = composeStore({
    home,
    clock: clockOn(today),
    cost: () => Promise.resolve(cost),
    emit: () => undefined,
  });
  const call = async <N extends OpName>(name: N, input: In<N>): Promise<Out<N>> => {
    const reply = await serve(name, input);
    if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.error)}`);
    return reply.value as Out<N>;
  };
  const { code } = await call('vault.draftRecovery', {});
  await call('vault.create', {
    organisation,
    userLabel: seedUser.label,
    declarationOn: today,
    passphrase: seedUser.passphrase,
    recoveryCode: code,
    recoveryTypedBack: code,
    folder,
  });
  for (const field of ExplainedField.options) {
    const reason = reasons[field];
    if (reason) await call('purposes.explainField', { field, reason });
  }
  for (const rule of rules)
    await call('retention.confirmRule', {
      code: rule,
      period: period('P5Y'),
      reason: 'Zo lang komen mensen terug met dezelfde vraag; besluit van het bestuur.',
    });
  await call('vault.finishSetup', {});
  await call('vault.lock', {});
  return code;
};

/**
 * Makes a real vault of fictitious people: founded, filled and timed by the app's own code. The keys, the founder's id
 * and the ids of what every new vault begins with are random; the people, their ids, days and texts are not. Refuses
 * as `vault.create`.
 */
export const seedVault = async (
  order: SeedOrder,
): Promise<{ readonly folder: string; readonly recoveryCode: string }> => {
  const folder = join(order.home, 'kluis.vertrouwd');
  const recoveryCode = await found(order, folder);
  const session = openSession(await unlockVault(folder, seedUser, clockOn(order.today)));
  try {
    const { context, audit } = session.taskContext('seed');
    const { db, files, actor } = context;
    const filling = { ...order, by: actor.id, makeFileKey: files.make };
    for (const done of fillStore(db, filling)) order.tell(done);
    begin(db);
    for (const _ of moveTimers(db));
    audit();
    commit(db);
    session.acknowledge();
  } finally {
    session.close();
  }
  return { folder, recoveryCode };
};
