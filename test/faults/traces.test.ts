import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { day } from '../../core/kernel/day.ts';
import { matcher } from '../../db/forensics/matcher.ts';
import { buildShim } from '../support/disk-shim.ts';
import { openTestVault } from '../support/open-vault.ts';
import { aPdf, aTicket } from '../support/papers.ts';
import { readDiskLog } from '../support/power-cut.ts';
import { keepTokenPeople, spellingsOf, tokenList, tokensOf } from '../support/token-people.ts';
import { aHome, copyOf, startWorker } from '../support/worker-vault.ts';
import { whyKept } from '../support/a-client.ts';
import { approveAndRun } from '../support/purge-evening.ts';

const people = { all: 200, past: 20 };

const tokens = Array.from({ length: people.all }, (_, it) => tokensOf(it)).flat();
const search = matcher(tokens.flatMap((text, id) => spellingsOf(text).map((bytes) => ({ id, bytes }))));
const tokensIn = (bytes: Uint8Array): readonly string[] => {
  const found = new Set<string>();
  search.find(bytes, (id) => found.add(tokens[id] ?? ''));
  return [...found];
};

/** The processes that were started for this home. */
const processesOf = (home: string): readonly string[] =>
  readdirSync('/proc').filter((id) => {
    try {
      return (
        /^\d+$/.test(id) && readFileSync(`/proc/${id}/environ`, 'utf8').includes(`VERTROUWD_HOME=${home}\0`)
      );
    } catch {
      return false;
    }
  });

const gone = async (home: string): Promise<boolean> => {
  for (let time = 0; time < 200 && processesOf(home).length > 0; time += 1)
    await new Promise((resolve) => void setTimeout(resolve, 25));
  return processesOf(home).length === 0;
};

const filesUnder = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

test('a whole day of work writes nothing of anybody in the clear to any file, and a lock leaves no process', async () => {
  const vault = await openTestVault();
  await vault.call('vault.lock', {});
  const home = copyOf(vault.home);
  await vault.close();
  const [profile, temp] = [join(home, 'profile'), join(home, 'temp')];
  for (const folder of [profile, temp]) mkdirSync(folder);
  const log = join(aHome('vertrouwd-log-'), 'disk.log');
  // The whole disk is watched, not only the folder of the vault.
  const env = { HOME: profile, TMPDIR: temp, LD_PRELOAD: buildShim(), SHIM_DIR: '/', SHIM_LOG: log };
  const worker = startWorker(home, { env });
  expect(await worker.unlock()).toMatchObject({ ok: true });
  expect(processesOf(home)).toHaveLength(1);

  await keepTokenPeople(worker, people.all, people.past);
  for (const word of tokensOf(3).slice(0, 3))
    await worker.call('clients.search', { words: word, filter: 'all', offset: 0, limit: 60 });
  await worker.call('vault.saveDraftText', { place: 'notes/new', text: tokensOf(5).join(' ') });
  const { lines } = await worker.call('purge.due', { ruleCode: null, offset: 0, limit: 200 });
  await worker.call('purge.leaveOut', {
    recordId: lines[0]?.recordId ?? ('' as never),
    category: 'client-file',
    untilOn: day('2027-03-01'),
    reason: tokensOf(6).join(' '),
  });
  await worker.call('purge.paperList', {});
  // A paper of somebody who stays, with her name in its name, in its words and in what its program said of it.
  const own = tokensOf(people.all - 1);
  const { rows } = await worker.call('clients.search', {
    words: own[0] ?? '',
    filter: 'all',
    offset: 0,
    limit: 1,
  });
  const clientId = rows[0]?.id ?? ('' as never);
  const pdf = aPdf([own.join(' ')]);
  await worker.store.bring({ ticket: aTicket, at: 0, total: pdf.length, bytes: pdf });
  const paper = {
    kind: 'letter',
    on: day('2026-01-02'),
    restsOn: null,
    isWithoutBsn: true,
    isBsnHidden: true,
  } as const;
  const name = own.join(' ').slice(0, 120);
  const { id } = await worker.call('attachments.add', { ...paper, clientId, ticket: aTicket, name });
  const { ticket } = await worker.call('attachments.open', { id });
  expect(await worker.store.fetch(ticket)).toMatchObject({ ok: true });
  await worker.call('register.export', { format: 'xlsx', number: null });
  await worker.reply('clients.open', { id: tokensOf(1)[0] });
  await approveAndRun(worker);
  const { base64 } = await worker.call('imports.report', {
    mapping: (await worker.call('imports.read', { base64: Buffer.from(tokenList(9, 0)).toString('base64') }))
      .mapping,
    leaveOutExpired: false,
    leaveOutLines: [2, 3],
    notBsnLines: [],
    known: 'leave-out' as const,
    ...whyKept,
    lang: 'nl',
  });
  expect(tokensIn(Buffer.from(base64, 'base64')).length).toBeGreaterThan(0);
  await worker.call('vault.lock', {});
  worker.store.end();

  expect(await gone(home)).toBe(true);
  const writes = readDiskLog(readFileSync(log)).filter(({ op }) => op === 'W');
  const written = new Set(writes.map(({ path }) => path));
  expect(writes.filter(({ path }) => path.endsWith('vault.db-wal')).length).toBeGreaterThan(500);
  expect(writes.flatMap(({ path, data }) => (tokensIn(data).length > 0 ? [path] : []))).toEqual([]);
  expect([...written].filter((path) => !path.startsWith(`${home}/`) && !path.startsWith('/dev/'))).toEqual(
    [],
  );
  expect(filesUnder(temp)).toEqual([]);
  expect(filesUnder(profile)).toEqual([]);
  expect(filesUnder(home).filter((path) => tokensIn(readFileSync(path)).length > 0)).toEqual([]);
  process.stdout.write(
    `${writes.length} writes to ${written.size} files: 0 with a token of ${people.all} people\n`,
  );
});
