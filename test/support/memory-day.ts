import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { day } from '../../core/kernel/day.ts';
import { aClient } from './a-client.ts';
import type { Order } from './memory-host.ts';
import { openTestVault, passphrase, userLabel } from './open-vault.ts';
import { asTexts, countInMemory, familyOf, type Process, type Sought } from './process-memory.ts';
import { keyOf } from './worker-vault.ts';

/** What a part of the app is: the host (Node), the store, the browser itself, or one of its helpers or pages. */
type Part = 'host' | 'store' | 'browser' | 'page' | 'gpu-process' | 'utility' | 'zygote' | 'other';

const partOf = ({ command }: Process): Part => {
  if (/store\/worker\.js/.test(command)) return 'store';
  if (/memory-host\.ts/.test(command)) return 'host';
  const kind = /--type=([a-z-]+)/.exec(command)?.[1];
  if (kind === 'renderer') return 'page';
  if (kind === 'gpu-process' || kind === 'utility' || kind === 'zygote') return kind;
  return kind === undefined && /chrom|edge/i.test(command) ? 'browser' : 'other';
};

/** How often each thing was found in each part; null for a part whose memory the system keeps shut. */
export type Finds = ReadonlyMap<string, Readonly<Record<string, number>> | null>;

const findsIn = (pid: number, sought: readonly Sought[], parts = /./): Finds =>
  new Map(
    familyOf(pid)
      .filter((process) => parts.test(partOf(process)))
      .map((process) => [`${partOf(process)} ${process.pid}`, countInMemory(process.pid, sought)] as const),
  );

/** Whether anything of a name was found in a part. */
export const foundIn = (finds: Finds, part: RegExp): Readonly<Record<string, number>> =>
  [...finds].reduce<Record<string, number>>((sum, [name, counts]) => {
    if (!part.test(name)) return sum;
    for (const [what, count] of Object.entries(counts ?? {})) sum[what] = (sum[what] ?? 0) + count;
    return sum;
  }, {});

/** The finds as lines that may be printed: kinds and numbers, nothing of anybody. */
export const inLines = (finds: Finds): readonly string[] =>
  [...finds].map(
    ([part, counts]) => `${part}: ${counts === null ? 'cannot be read' : JSON.stringify(counts)}`,
  );

/** The files below a folder that hold any of what is sought; none when there is no such folder. */
const filesWith = (folder: string, sought: readonly Sought[]): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
        if (!entry.isFile()) return [];
        try {
          const bytes = readFileSync(join(entry.parentPath, entry.name));
          return sought.some((each) => bytes.includes(each.bytes)) ? [entry.name] : [];
        } catch {
          // The browser removed it between the two looks.
          return [];
        }
      })
    : [];

const hide = (text: string): string =>
  Array.from(text, (letter) => String.fromCharCode(letter.charCodeAt(0) ^ 1)).join('');

/** Words that stand nowhere but in these records; what follows them tells one record from another. */
const stems = { name: 'Zilverkwz', note: 'geheimkwz', typed: 'getyptkwz' } as const;

/** What a day left: in memory before and after its lock, and in files of the browser and of the temporary folder. */
export type Spent = {
  readonly before: Finds;
  readonly after: Finds;
  readonly files: readonly string[];
  /** Whether the profile of the browser is still there when the app is closed. */
  readonly hasProfile: boolean;
};

/**
 * A day at work in the real app: opens the vault, looks at the list and at every file with its notes, begins a note,
 * and leaves with F9. Gives what was found in memory before and after. `clients` files are made beforehand, in another
 * process; `lookedBefore` says which parts are searched while the vault is open.
 */
export const spendDay = async (
  clients: number,
  { window = '', lookedBefore = /./ }: { readonly window?: string; readonly lookedBefore?: RegExp } = {},
): Promise<Spent> => {
  const vault = await openTestVault();
  const ids: string[] = [];
  for (let it = 0; it < clients; it += 1) {
    const { id } = await vault.call('clients.add', aClient({ familyName: `${stems.name}${it}`, paper: '' }));
    await vault.call('notes.write', {
      clientId: id,
      on: day('2024-01-05'),
      kind: 'remark',
      text: `Ze vertelde over ${stems.note}${it} en ging weer.`,
      isNotBsn: false,
    });
    ids.push(id);
  }
  await vault.call('vault.finishSetup', {});
  await vault.reply('vault.lock', {});
  const sought: readonly Sought[] = [
    { name: 'vault key', bytes: Buffer.from(await keyOf(vault.folder)) },
    ...asTexts('vault key in hex', Buffer.from(await keyOf(vault.folder)).toString('hex')),
    ...asTexts('passphrase', passphrase),
    ...Object.entries(stems).flatMap(([name, stem]) => asTexts(name, stem)),
  ];

  const profile = join(vault.home, 'window');
  const temp = mkdtempSync(join(tmpdir(), 'vertrouwd-temp-'));
  const files: string[] = [];
  const host = fork(join(import.meta.dirname, 'memory-host.ts'), [vault.home, window], {
    silent: true,
    env: { ...process.env, TMPDIR: temp },
  });
  const answered = async (): Promise<void> => {
    const [answer] = (await once(host, 'message')) as [{ readonly ok: boolean; readonly error?: string }];
    if (!answer.ok) throw new Error(answer.error);
  };
  const order = async (it: Order): Promise<void> => {
    host.send(it);
    await answered();
  };
  const pid = host.pid ?? 0;
  const inPart = (part: Part) =>
    familyOf(pid).flatMap((process) => (partOf(process) === part ? [process.pid] : []));
  try {
    await answered();
    await order({ do: 'fill', label: 'Uw naam', hidden: hide(userLabel) });
    await order({ do: 'fill', label: 'Wachtzin', hidden: hide(passphrase) });
    await order({ do: 'click', text: 'Openen' });
    await order({ do: 'see', selector: 'nav' });
    await order({ do: 'go', to: '#/clienten' });
    await order({ do: 'see', selector: '[role=option]' });
    for (const id of ids) {
      await order({ do: 'go', to: `#/clienten/${id}` });
      await order({ do: 'see', selector: `li:has-text("Ze vertelde over")` });
    }
    await order({ do: 'click', text: 'Notitie schrijven' });
    await order({ do: 'fill', label: 'Notitie', hidden: hide(`Vandaag ${stems.typed} gezien`) });
    const storeBefore = inPart('store');
    const pagesBefore = inPart('page');
    const before = findsIn(pid, sought, lookedBefore);
    files.push(...filesWith(profile, sought));
    await order({ do: 'key', key: 'F9' });
    await order({ do: 'see', selector: 'button' });
    const isGone = () => ![...storeBefore, ...pagesBefore].some((each) => familyOf(each).length > 0);
    for (let tries = 0; tries < 100 && !isGone(); tries += 1)
      await new Promise((settle) => setTimeout(settle, 100));
    const after = findsIn(pid, sought);
    files.push(...filesWith(profile, sought));
    host.send({ do: 'close' });
    await once(host, 'exit');
    files.push(...filesWith(temp, sought));
    return { before, after, files, hasProfile: existsSync(profile) };
  } finally {
    host.kill('SIGKILL');
    rmSync(temp, { recursive: true, force: true });
    await vault.close();
  }
};
