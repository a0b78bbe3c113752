import { describe, expect, test } from 'vitest';
import { day } from '../../../core/kernel/day.ts';
import type { RecordId } from '../../../core/kernel/ids.ts';
import { aClient } from '../../support/a-client.ts';
import { aVolunteer } from '../../support/a-volunteer.ts';
import { aHold } from '../../support/a-hold.ts';
import { anApplicant } from '../../support/an-applicant.ts';
import type { TestVault } from '../../support/open-vault.ts';
import { addRejected, confirmStaffRules } from '../../support/past-staff.ts';
import { aPerson, enterAs, join } from '../../support/people.ts';
import { approveAndRun, approveNow, runOf } from '../../support/purge-evening.ts';
import { aVault, rule } from '../../support/requests.ts';

const expired = aClient({ openedOn: day('2018-01-02'), lastContactOn: day('2019-03-04') });

const withExpired = async () => {
  const vault = await aVault();
  const { id } = await vault.call('clients.add', expired);
  return { vault, id };
};

const dueOf = async ({ call }: TestVault) =>
  (await call('purge.due', { ruleCode: null, offset: 0, limit: 20 })).lines;

describe('a hold', () => {
  test('is set, reviewed and released by name, and each step is kept', async () => {
    const { vault, id } = await withExpired();
    await join(vault, aPerson('Piet Jansen', ['manager']));
    const { id: holdId } = await vault.call('holds.set', aHold(id));
    await enterAs(vault, 'Piet Jansen');
    await vault.call('holds.review', { id: holdId, text: 'De zaak loopt nog.', reviewOn: day('2027-05-21') });
    await vault.call('holds.release', { id: holdId, reason: 'Uitspraak gedaan.' });
    expect(await vault.call('holds.ofRecord', { recordId: id })).toEqual([
      {
        id: holdId,
        number: 1,
        reasonCode: 'legal-claim',
        text: aHold(id).text,
        setBy: 'Fatma Bakker',
        setOn: '2026-11-21',
        reviewOn: '2027-05-21',
        isToReview: false,
        reviews: [
          { on: '2026-11-21', by: 'Piet Jansen', reviewOn: '2027-05-21', text: 'De zaak loopt nog.' },
        ],
        released: { on: '2026-11-21', by: 'Piet Jansen', reason: 'Uitspraak gedaan.' },
      },
    ]);
  });

  test('makes the lines of its record wait on every list, and they go when it is released', async () => {
    const { vault, id } = await withExpired();
    const { id: holdId } = await vault.call('holds.set', aHold(id));
    expect((await dueOf(vault)).map(({ waits }) => waits)).toEqual(['hold']);
    expect(await vault.call('purge.dryRun', {})).toMatchObject({ lines: 0, waiting: 1 });
    expect(await vault.call('retention.overview', {})).toMatchObject({ due: 0, overdue: 0 });
    await vault.call('holds.release', { id: holdId, reason: 'Klaar.' });
    expect(await vault.call('purge.dryRun', {})).toMatchObject({ lines: 1, waiting: 0 });
    await approveAndRun(vault);
    expect(await rule(vault, 'clients.open', { id })).toBe('not-found');
    expect((await vault.call('holds.list', {})).holds).toEqual([]);
  });

  test('that is set after the list was approved keeps its record out of the run', async () => {
    const { vault, id } = await withExpired();
    await vault.call('clients.add', { ...expired, givenName: 'Tweede' });
    await approveNow(vault);
    await vault.call('holds.set', aHold(id));
    const run = await vault.call('purge.run', await runOf(vault));
    expect(run.counts.map(({ files }) => files)).toEqual([1]);
    expect(await rule(vault, 'clients.open', { id })).toBeNull();
  });

  test('stays after its day until somebody looks, and then asks for it', async () => {
    const { vault, id } = await withExpired();
    await vault.call('holds.set', aHold(id, { reviewOn: day('2026-12-01') }));
    await vault.call('vault.lock', {});
    vault.restart('2026-12-01');
    await vault.unlock();
    expect(await vault.call('holds.counts', {})).toMatchObject({ open: 1, toReview: 1 });
    expect(await vault.call('purge.dryRun', {})).toMatchObject({ lines: 0, waiting: 1 });
  });

  test('is refused with a sentence for a day too far, no words, a record that is not there', async () => {
    const { vault, id } = await withExpired();
    expect(await rule(vault, 'holds.set', aHold(id, { reviewOn: day('2027-05-22') }))).toBe(
      'hold-review-late',
    );
    expect(await rule(vault, 'holds.set', aHold(id, { text: '  ' }))).toBe('hold-text-missing');
    expect(await rule(vault, 'holds.set', aHold('a'.repeat(20) as RecordId))).toBe('not-found');
    expect(await vault.call('holds.counts', {})).toMatchObject({ open: 0 });
  });
});

describe('who sees a hold', () => {
  test('the FG and the board see numbers, reasons and days, and the FG what is new; nobody’s name', async () => {
    const { vault, id } = await withExpired();
    await join(vault, aPerson('Samira Haddad', ['fg'], null));
    await join(vault, aPerson('Henk de Boer', ['board'], null));
    const { id: holdId } = await vault.call('holds.set', aHold(id));
    await vault.call('purge.leaveOut', {
      recordId: id,
      category: 'client-file',
      untilOn: day('2027-01-01'),
      reason: 'Nog één gesprek.',
    });

    await enterAs(vault, 'Samira Haddad');
    const facts = await vault.call('holds.facts', {});
    expect(facts).toMatchObject({
      holds: [{ number: 1, kind: 'client', reasonCode: 'legal-claim', setBy: 'Fatma Bakker', isNew: true }],
      extensions: [{ number: 1, ruleCode: 'SERVICE_CLIENT', untilOn: '2027-01-01', isNew: true }],
    });
    for (const hidden of [id, aHold(id).text, 'Nog één', expired.familyName])
      expect(JSON.stringify(facts)).not.toContain(hidden);
    expect(await rule(vault, 'holds.list', {})).toBe('role-missing');
    expect(await rule(vault, 'holds.ofRecord', { recordId: id })).toBe('role-missing');
    expect((await vault.call('holds.counts', {})).unseen).toBe(2);
    await vault.call('holds.markSeen', {});
    expect((await vault.call('holds.counts', {})).unseen).toBe(0);

    await enterAs(vault, 'Henk de Boer');
    expect((await vault.call('holds.facts', {})).holds).toHaveLength(1);
    expect(await rule(vault, 'holds.markSeen', {})).toBe('role-missing');

    await enterAs(vault, 'Fatma Bakker');
    await vault.call('holds.review', { id: holdId, text: 'Loopt nog.', reviewOn: day('2027-04-01') });
    expect((await vault.call('holds.counts', {})).unseen).toBe(1);
  });

  test('a hold does not show a worker a file that she may not know of, nor who works here', async () => {
    const { vault, id } = await withExpired();
    const { id: applicantId } = await vault.call('applicants.add', anApplicant());
    await vault.call('holds.set', aHold(id));
    await vault.call('holds.set', aHold(applicantId));
    await join(vault, aPerson('Joke Visser', ['worker']));
    await enterAs(vault, 'Joke Visser');
    expect(await vault.call('holds.marks', {})).toEqual([]);
    for (const recordId of [id, applicantId]) {
      expect(await rule(vault, 'holds.ofRecord', { recordId })).toBe('not-found');
      expect(await rule(vault, 'retention.explain', { recordId })).toBe('not-found');
    }
  });
});

describe('an extension', () => {
  test('may be given before the day has come, counts from that day on, and is taken back', async () => {
    const vault = await aVault();
    const { id } = await vault.call(
      'clients.add',
      aClient({ openedOn: day('2020-01-02'), lastContactOn: day('2021-12-01') }),
    );
    const line = { recordId: id, category: 'client-file' } as const;
    const until = (untilOn: string) => ({
      ...line,
      untilOn: day(untilOn),
      reason: 'De hulp begint opnieuw.',
    });
    expect(await rule(vault, 'purge.leaveOut', until('2031-12-02'))).toBe('date-too-far');
    expect(await rule(vault, 'purge.leaveOut', until('2026-12-01'))).toBe('date-not-later');
    await vault.call('purge.leaveOut', until('2027-06-01'));
    expect(await vault.call('retention.overview', {})).toMatchObject({ dueSoon: 0 });
    await vault.call('vault.lock', {});
    vault.restart('2026-12-05');
    await vault.unlock();
    expect(await vault.call('purge.dryRun', {})).toMatchObject({ lines: 0, leftOut: 1 });
    await vault.call('purge.takeBack', line);
    expect(await vault.call('purge.dryRun', {})).toMatchObject({ lines: 1, leftOut: 0 });
    expect((await vault.call('holds.list', {})).extensions).toEqual([]);
  });

  test('is refused for what the law keeps and for what leaves no choice, and points to a hold', async () => {
    const vault = await aVault();
    await confirmStaffRules(vault);
    const { id } = await vault.call(
      'volunteers.add',
      aVolunteer({ engagement: 'employee', paysExpenses: true }),
    );
    await vault.call('volunteers.putPayment', {
      id,
      bookYear: 2025,
      cents: 1_000,
      iban: 'NL91 ABNA 0417 1643 00',
      purpose: 'Reiskosten',
    });
    const applicantId = await addRejected(vault, '2025-02-03');
    const choice = { untilOn: day('2027-01-01'), reason: 'Kan nog van pas komen.' };
    expect(await rule(vault, 'purge.leaveOut', { recordId: id, category: 'payment', ...choice })).toBe(
      'extension-max-only',
    );
    expect(
      await rule(vault, 'purge.leaveOut', { recordId: applicantId, category: 'applicant', ...choice }),
    ).toBe('extension-nobody');
  });
});

describe('why something is still here', () => {
  test('is told with the rule, who confirmed it, who extended it, and all that stops it', async () => {
    const { vault, id } = await withExpired();
    await vault.call('purge.leaveOut', {
      recordId: id,
      category: 'client-file',
      untilOn: day('2027-02-01'),
      reason: 'Nog één gesprek.',
    });
    await vault.call('holds.set', aHold(id));
    await vault.call('rights.receive', {
      subject: { clientId: id },
      kind: 'access',
      receivedOn: day('2026-11-20'),
      askedBy: 'self',
      representativeId: null,
      asked: 'Wat staat er over mij?',
    });
    const { parts, stops } = await vault.call('retention.explain', { recordId: id });
    expect(parts.find(({ timer }) => timer.category === 'client-file')).toMatchObject({
      timer: {
        ruleCode: 'SERVICE_CLIENT',
        anchorOn: '2019-03-04',
        dueOn: '2024-03-04',
        confirmedBy: 'Fatma Bakker',
        confirmedOn: '2026-11-21',
        state: 'left-out',
      },
      extended: {
        by: 'Fatma Bakker',
        on: '2026-11-21',
        untilOn: '2027-02-01',
        reason: 'Nog één gesprek.',
      },
      mayStayUntil: '2031-11-21',
    });
    expect(stops).toMatchObject([
      {
        kind: 'hold',
        reasonCode: 'legal-claim',
        by: 'Fatma Bakker',
        on: '2026-11-21',
        reviewOn: '2027-03-01',
      },
      { kind: 'request', number: 1, asked: 'access', on: '2026-11-20' },
    ]);
  });
});

test('two files that are put together bring their hold along, and bring it back when taken apart', async () => {
  const vault = await aVault();
  const { id: oneId } = await vault.call('clients.add', { ...expired, familyName: 'Yilmaz' });
  const { id: otherId } = await vault.call('clients.add', { ...expired, familyName: 'Yilmaz' });
  await vault.call('holds.set', aHold(otherId));
  const { id } = await vault.call('duplicates.merge', { oneId, otherId, take: [], join: [] });
  expect((await vault.call('holds.marks', {})).map(({ recordId }) => recordId)).toEqual([oneId]);
  expect(await vault.call('purge.dryRun', {})).toMatchObject({ lines: 0, waiting: 1 });
  await vault.call('duplicates.undo', { id });
  expect((await vault.call('holds.marks', {})).map(({ recordId }) => recordId)).toEqual([otherId]);
  expect(await vault.call('purge.dryRun', {})).toMatchObject({ lines: 1, waiting: 1 });
});
