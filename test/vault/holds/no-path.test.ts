import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { In, OpName } from '../../../core/contract/index.ts';
import { day } from '../../../core/kernel/day.ts';
import type { ClientId, RecordId } from '../../../core/kernel/ids.ts';
import { values } from '../../../db/sql.ts';
import { aClient } from '../../support/a-client.ts';
import { aHold } from '../../support/a-hold.ts';
import { fillVault } from '../../support/filled-vault.ts';
import { openAs, type OpenParts } from '../../support/open-as.ts';
import { openTestVault, type TestVault } from '../../support/open-vault.ts';
import { approveNow, callerOf, runOf } from '../../support/purge-evening.ts';
import { rowsAbout } from '../../support/record-rows.ts';
import type { sampleInputs } from '../../support/sample-inputs.ts';

/** Every operation through which something of a record can go, beside the purge evening. */
const paths = [
  'notes.remove',
  'attachments.remove',
  'imports.undo',
  'applicants.hire',
  'applicants.remove',
  'complaints.remove',
  'developmentPlans.removeProgress',
  'developmentPlans.remove',
  'forms.remove',
  'training.remove',
  'papers.remove',
  'peerReview.remove',
  'volunteers.removeCertificate',
  'volunteers.removePayment',
  'volunteers.removePayroll',
] as const satisfies readonly OpName[];
type Path = (typeof paths)[number] | 'evening';
const everyPath: readonly Path[] = [...paths, 'evening'];

/** Past their term, so that the evening has something to remove. */
const expired = { openedOn: day('2018-01-02'), lastContactOn: day('2019-03-04') };

let vault: TestVault;
let samples: ReturnType<typeof sampleInputs>;

beforeAll(async () => {
  vault = await openTestVault();
  samples = await fillVault(vault);
  for (const familyName of ['Prins', 'Vos', 'Wit'])
    await vault.call('clients.add', aClient({ ...expired, familyName }));
  await vault.call('vault.lock', {});
}, 60_000);
afterAll(() => vault.close());

/** The filled vault as it was, in a folder of its own. */
const aCopy = async (): Promise<OpenParts & { readonly end: () => void }> => {
  const home = mkdtempSync(join(tmpdir(), 'vertrouwd-test-'));
  cpSync(vault.home, home, { recursive: true });
  const parts = await openAs({ ...vault, home, folder: join(home, basename(vault.folder)) });
  return {
    ...parts,
    end: () => {
      parts.session.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
};

const recordsIn = ({ session }: OpenParts): readonly RecordId[] =>
  values<RecordId>(
    session.reading().db,
    'SELECT id FROM client UNION ALL SELECT id FROM volunteer UNION ALL SELECT id FROM applicant',
  );

type Answer = { readonly ok: boolean; readonly error?: { readonly rule?: string } };

const walk = async (open: OpenParts, path: Path): Promise<string> => {
  if (path !== 'evening') {
    const reply = (await open.serve(path, samples[path])) as Answer;
    return reply.ok ? 'done' : (reply.error?.rule ?? 'refused');
  }
  const caller = callerOf(open.serve);
  const { lines } = await caller.call('purge.dryRun', {});
  if (lines === 0) return 'nothing-due';
  await approveNow(caller);
  await caller.call('purge.run', await runOf(caller));
  return 'done';
};

/** Asks to see the data of a record, where a person can ask that. */
const askFor = ({ serve }: OpenParts, recordId: RecordId): Promise<unknown> => {
  const request: Omit<In<'rights.receive'>, 'subject'> = {
    kind: 'access',
    receivedOn: day('2026-11-20'),
    askedBy: 'self',
    representativeId: null,
    asked: 'Wat staat er over mij?',
  };
  return serve('rights.receive', { ...request, subject: { clientId: recordId as ClientId } });
};

/** Holds some records, asks for others, walks all the paths, and gives how each ended and what was there of each. */
const walkAll = async (
  chosen: (records: readonly RecordId[]) => {
    readonly held: readonly RecordId[];
    readonly asked: readonly RecordId[];
  },
  order: readonly Path[],
) => {
  const open = await aCopy();
  try {
    const records = recordsIn(open);
    const { held, asked } = chosen(records);
    for (const id of held)
      expect(await open.serve('holds.set', aHold(id, { reasonCode: 'open-complaint' }))).toMatchObject({
        ok: true,
      });
    const answers = await asked.reduce(
      async (before, id) => [...(await before), { id, reply: (await askFor(open, id)) as Answer }],
      Promise.resolve<readonly { readonly id: RecordId; readonly reply: Answer }[]>([]),
    );
    const kept = [...held, ...answers.filter(({ reply }) => reply.ok).map(({ id }) => id)];
    const before = kept.map((id) => rowsAbout(open.session.reading().db, id));
    const ends = new Map<Path, string>();
    for (const path of order) ends.set(path, await walk(open, path));
    const { db } = open.session.reading();
    return {
      ends,
      lost: kept.flatMap((id, index) => {
        const after = new Set(rowsAbout(db, id));
        return (before[index] ?? []).filter((row) => !after.has(row));
      }),
      rows: before.flat().length,
    };
  } finally {
    open.end();
  }
};

describe('nothing of a held record goes', () => {
  test('by any path, while every path works where nothing is held', async () => {
    const free = await walkAll(() => ({ held: [], asked: [] }), everyPath);
    expect([...free.ends].filter(([, end]) => end !== 'done')).toEqual([]);
    const all = await walkAll((records) => ({ held: records, asked: [] }), everyPath);
    expect(all.rows).toBeGreaterThan(50);
    expect(all.lost).toEqual([]);
    expect([...all.ends].filter(([path]) => path !== 'evening').map(([, end]) => end)).toEqual(
      paths.map(() => 'held'),
    );
    expect(all.ends.get('evening')).toBe('nothing-due');
  }, 120_000);

  test('whatever is held, whoever asked to see her data, and in whatever order the paths are tried', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.infiniteStream(fc.constantFrom('held', 'asked', 'free')),
        fc.shuffledSubarray([...everyPath], { minLength: everyPath.length }),
        async (fates, order) => {
          const { lost } = await walkAll((records) => {
            const fate = records.map((id) => ({ id, is: fates.next().value as string }));
            const those = (is: string) => fate.filter((it) => it.is === is).map(({ id }) => id);
            return { held: those('held'), asked: those('asked') };
          }, order);
          expect(lost).toEqual([]);
        },
      ),
      { numRuns: 6 },
    );
  }, 240_000);
});
