import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Out } from '../../../core/contract/index.ts';
import { day } from '../../../core/kernel/day.ts';
import { finish } from '../../../db/forensics/page-walk.ts';
import { matcher, type Sought } from '../../../db/forensics/matcher.ts';
import { searchPages } from '../../../db/forensics/search-pages.ts';
import { values } from '../../../db/sql.ts';
import { openAs } from '../../support/open-as.ts';
import { openTestVault, type TestVault } from '../../support/open-vault.ts';
import { approveAndRun, callerOf } from '../../support/purge-evening.ts';
import { aVolunteer } from '../../support/a-volunteer.ts';
import { aReview } from '../../support/a-review.ts';
import { addRejected, confirmStaffRules, letGo } from '../../support/past-staff.ts';
import { spellingsOf } from '../../support/token-people.ts';

const letters = 'bcdfghjklmnpqrstvwxz';

/** A word that stands for one person and one field, and is part of no other such word. */
const token = (person: number, field: string): string =>
  `${field}yy${[person / 400, person / 20, person].map((it) => letters[Math.floor(it) % 20]).join('')}yé`;

const fields = [
  'given',
  'family',
  'func',
  'street',
  'mail',
  'nood',
  'employ',
  'leader',
  'safe',
  'vac',
] as const;
const tokensOf = (person: number): readonly string[] => fields.map((field) => token(person, field));

/** A volunteer with a word of her own in every field that is typed, and what was agreed with her. */
const addVolunteer = async ({ call }: TestVault, person: number, endOn: string | null): Promise<void> => {
  const word = (field: (typeof fields)[number]): string => token(person, field);
  const { id } = await call(
    'volunteers.add',
    aVolunteer({
      givenName: word('given'),
      familyName: word('family'),
      functionName: word('func'),
      street: word('street'),
      email: `${word('mail').replace('é', 'e')}@example.nl`,
      emergencyName: word('nood'),
      externalEmployer: word('employ'),
      startOn: day('2019-01-07'),
    }),
  );
  const review = aReview(id, { on: day('2019-06-03'), outsideLeader: word('leader') });
  await call('peerReview.record', {
    ...review,
    attendees: review.attendees.map((it) => ({ ...it, agreements: word('safe') })),
  });
  await call('vault.saveDraftText', { place: `volunteers/${id}/change`, text: word('street') });
  if (endOn) await letGo({ call }, id, endOn);
};

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);

/** Which words of these people stand in any file of the folder: the store decrypted page by page, others as they are. */
const left = (folder: string, key: Uint8Array, who: readonly number[], ids: readonly string[] = []) => {
  const words = [...who.flatMap(tokensOf), ...ids];
  const sought: Sought[] = words.flatMap((text, id) => spellingsOf(text).map((bytes) => ({ id, bytes })));
  const found = new Set<string>();
  const tell = (id: number): void => void found.add(words[id] ?? '');
  const plain = matcher(sought);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    if (entry.name === 'vault.db')
      for (const id of finish(searchPages(path, key, sought)).hits.keys()) tell(id);
    else plain.find(readFileSync(path), tell);
  }
  return found;
};

test('a purge of a hundred volunteers and applicants leaves no word of theirs in any file, and those of the others', async () => {
  const [past, people] = [100, 110];
  const vault = await openTestVault();
  onTestFinished(() => vault.close());
  await confirmStaffRules(vault, ['VOL_FILE', 'APPLICANT']);
  for (const person of range(0, people))
    if (person % 5 === 4)
      await addRejected(vault, person < past ? '2025-03-03' : '2026-11-20', {
        givenName: token(person, 'given'),
        familyName: token(person, 'family'),
        vacancy: token(person, 'vac'),
        letter: token(person, 'safe'),
      });
    else await addVolunteer(vault, person, person < past ? '2021-03-15' : null);
  await vault.call('vault.lock', {});
  const { serve, opened, session } = await openAs(vault, {}, undefined, '2026-11-22');
  const ids = values<string>(
    opened.db,
    `SELECT id FROM review_attendance WHERE volunteer_id IN (SELECT id FROM volunteer WHERE end_on IS NOT NULL)`,
  );
  expect(ids).toHaveLength(80);
  const { value: dry } = (await serve('purge.dryRun', {})) as { value: Out<'purge.dryRun'> };
  expect(dry.counts.map(({ category, files }) => [category, files])).toEqual([
    ['applicant', 20],
    ['volunteer-file', 80],
  ]);
  const certificate = await approveAndRun(callerOf(serve));
  session.close();
  expect(certificate.proof).toMatchObject({ hits: 0, damagedPages: 0, freePages: 0 });
  expect([...left(vault.folder, opened.vaultKey.key, range(0, past), ids)]).toEqual([]);
  const there = left(vault.folder, opened.vaultKey.key, range(past, people));
  const names = range(past, people).flatMap((it) => [token(it, 'given'), token(it, 'family')]);
  expect(names.filter((name) => !there.has(name))).toEqual([]);
});
