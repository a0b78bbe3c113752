import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RemovalCounts } from '../../core/contract/purge.ts';
import { day } from '../../core/kernel/day.ts';
import { aClient } from '../support/a-client.ts';
import { openAs } from '../support/open-as.ts';
import { openTestVault, type TestVault } from '../support/open-vault.ts';
import { approveAndRun, callerOf } from '../support/purge-evening.ts';
import { rowCounts } from '../support/table-picture.ts';
import { bySelf } from '../support/by-self.ts';

const person = fc.record({
  lastContactOn: fc.constantFrom(day('2015-03-04'), day('2019-05-06'), day('2025-05-06')),
  notes: fc.nat(3),
  phones: fc.nat(2),
  consent: fc.constantFrom('none', 'given', 'withdrawn-long-ago', 'withdrawn-lately'),
  hasPaper: fc.boolean(),
  isLeftOut: fc.boolean(),
});
type Person = typeof person extends fc.Arbitrary<infer Some> ? Some : never;

const keep = async ({ call, reply }: TestVault, it: Person, textId: string): Promise<void> => {
  const { id } = await call(
    'clients.add',
    aClient({
      openedOn: day('2015-01-02'),
      lastContactOn: it.lastContactOn,
      paper: it.hasPaper ? 'kast 2' : '',
      contactPoints: Array.from({ length: it.phones }, (_, at) => ({
        kind: 'email' as const,
        value: `adres${at}@example.nl`,
        safety: 'safe' as const,
        remark: '',
      })),
    }),
  );
  for (let at = 0; at < it.notes; at += 1)
    await call('notes.write', {
      clientId: id,
      on: it.lastContactOn,
      kind: 'remark',
      text: 'Een.',
      isNotBsn: false,
    });
  const answer = { clientId: id, purpose: 'newsletter', method: 'email', ...bySelf } as const;
  if (it.consent !== 'none')
    await call('consents.record', {
      ...answer,
      answer: 'given',
      textId,
      on: day('2015-02-03'),
      expiresOn: null,
      isExplicit: false,
      isFreeHelp: false,
    });
  if (it.consent.startsWith('withdrawn'))
    await call('consents.withdraw', {
      ...answer,
      on: day(it.consent.endsWith('ago') ? '2016-01-01' : '2025-01-01'),
    });
  if (it.isLeftOut)
    await reply('purge.leaveOut', {
      recordId: id,
      category: 'client-file',
      untilOn: day('2027-01-01'),
      reason: 'Zaak.',
    });
};

const sumOf = (counts: readonly RemovalCounts[], part: 'notes' | 'contactPoints' | 'consentEvents'): number =>
  counts.reduce((sum, it) => sum + it[part], 0);

test('the dry run, the certificate and the rows that are gone say the same, whatever is in the vault', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(person, { minLength: 1, maxLength: 6 }), async (people) => {
      const vault = await openTestVault();
      try {
        const textId =
          (await vault.call('consents.texts', {})).find(({ purpose }) => purpose === 'newsletter')?.id ?? '';
        for (const it of people) await keep(vault, it, textId);
        const dry = await vault.call('purge.dryRun', {});
        fc.pre(dry.lines > 0);
        await vault.call('vault.lock', {});
        const { serve, opened, session } = await openAs(vault, {}, undefined, '2026-11-22');
        const before = rowCounts(opened.db);
        expect(await serve('purge.dryRun', {})).toEqual({ ok: true, value: dry });
        const certificate = await approveAndRun(callerOf(serve));
        expect(certificate.counts).toEqual(dry.counts);
        expect(certificate).toMatchObject({
          leftOut: dry.leftOut,
          paperFiles: dry.withPaper,
          proof: { hits: 0 },
        });
        const after = session.read(({ db }) => rowCounts(db));
        const gone = (table: string): number => (before[table] ?? 0) - (after[table] ?? 0);
        expect(gone('note')).toBe(sumOf(dry.counts, 'notes'));
        expect(gone('contact_point')).toBe(sumOf(dry.counts, 'contactPoints'));
        expect(gone('consent_event')).toBe(sumOf(dry.counts, 'consentEvents'));
        expect(gone('retention_timer')).toBeGreaterThanOrEqual(dry.lines);
        session.close();
      } finally {
        await vault.close();
      }
    }),
    { numRuns: 8, endOnFailure: true },
  );
});
