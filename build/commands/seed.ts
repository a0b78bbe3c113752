import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Day } from '../../core/kernel/day.ts';
import { Refusal } from '../../core/kernel/refusal.ts';
import { calibrate } from '../../vault/keys/derive.ts';
import { root, say } from '../run.ts';
import { seedUser, seedVault } from '../seed/seed-vault.ts';

const usage =
  'npm run seed -- --clients 100000 --today 2026-11-21 [--notes 300000] [--folder FOLDER] [--rng 1]';

const count = (text: string | undefined, fallback: number): number => Number(text ?? fallback);

const order = () => {
  const { values } = parseArgs({
    options: {
      clients: { type: 'string' },
      notes: { type: 'string' },
      today: { type: 'string' },
      folder: { type: 'string' },
      rng: { type: 'string' },
    },
  });
  const clients = count(values.clients, 1_000);
  const numbers = { clients, notes: count(values.notes, 3 * clients), seed: count(values.rng, 1) };
  const isWhole = Object.values(numbers).every((number) => Number.isSafeInteger(number) && number >= 0);
  const today = Day.safeParse(values.today ?? new Date().toISOString().slice(0, 10));
  if (!isWhole || clients < 1 || clients > 1_000_000 || !today.success) throw new Error(usage);
  const home = resolve(process.env['INIT_CWD'] ?? process.cwd(), values.folder ?? `${root}/out/seed`);
  return { ...numbers, today: today.data, home };
};

const seed = async (): Promise<void> => {
  const asked = order();
  const from = performance.now();
  say(`${asked.clients} fictieve cliënten, ${asked.notes} notities, dag ${asked.today}, reeks ${asked.seed}`);
  const { folder, recoveryCode } = await seedVault({
    ...asked,
    cost: await calibrate(() => performance.now()),
    tell: (done) => say(`${done} van ${asked.clients}`),
  });
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  say(
    `Klaar in ${Math.round((performance.now() - from) / 1000)} s, met ten hoogste ${megabytes} MB geheugen.`,
  );
  process.stdout.write(
    `${[
      `Kluis: ${folder}`,
      `Openen: VERTROUWD_HOME=${asked.home} npm start`,
      `Gebruiker: ${seedUser.label}`,
      `Wachtzin: ${seedUser.passphrase}`,
      `Herstelcode: ${recoveryCode}`,
      'Alleen voor verzonnen gegevens: deze wachtzin staat in de broncode, dus iedereen kent haar.',
    ].join('\n')}\n`,
  );
};

await seed().catch((error: unknown) => {
  const isExpected = error instanceof Refusal || (error instanceof Error && error.message === usage);
  if (!isExpected && !(error instanceof TypeError && 'code' in error) && !(error instanceof Error))
    throw error;
  say(error.message);
  process.exitCode = isExpected ? 2 : 1;
});
