import { describe, expect, onTestFinished, test } from 'vitest';
import type { ClientInput } from '../../core/contract/clients.ts';
import { ExplainedField } from '../../core/contract/purposes.ts';
import { day } from '../../core/kernel/day.ts';
import { PhaseId, PurposeId, VolunteerId } from '../../core/kernel/ids.ts';
import { supportPurpose } from '../../core/purposes/starter-purposes.ts';
import { aClient } from '../support/a-client.ts';
import { aVolunteer } from '../support/a-volunteer.ts';
import { aVault, refusal } from '../support/imported-vault.ts';
import { anOrganisation, emptyHome, passphrase, type TestVault, userLabel } from '../support/open-vault.ts';
import { readyVolunteer } from '../support/ready-volunteer.ts';

/** A vault as a new organisation has it: nobody said yet why a field is needed. */
const aNewVault = async (): Promise<TestVault> => {
  const vault = emptyHome();
  onTestFinished(() => vault.close());
  const { code } = await vault.call('vault.draftRecovery', {});
  await vault.call('vault.create', {
    organisation: anOrganisation,
    userLabel,
    declarationOn: day('2026-01-05'),
    passphrase,
    recoveryCode: code,
    recoveryTypedBack: code,
    folder: vault.folder,
  });
  return vault;
};

const full: Partial<ClientInput> = {
  birthOn: day('1990-02-28'),
  city: 'Diemen',
  contactPoints: [{ kind: 'email', value: 'f@example.nl', safety: 'safe', remark: '' }],
  household: [{ relation: 'child', ageBand: '0-11', livesIn: true }],
  workSituation: 'working',
  phaseId: PhaseId.parse('help'),
  lead: 'formal',
  paper: 'kast 2',
};

describe('a file with a purpose', () => {
  test('keeps all that was filled in, what is sealed as well', async () => {
    const { call } = await aVault();
    const assignedTo = await readyVolunteer({ call });
    const input = aClient({ ...full, assignedTo, specialException: 'care-uavg30' });
    const { id } = await call('clients.add', input);
    expect(await call('clients.open', { id })).toMatchObject(input);
    const household = [...input.household, { relation: 'partner', ageBand: '18+', livesIn: false }] as const;
    await call('clients.change', { ...input, household: [...household], workSituation: 'unknown', id });
    expect(await call('clients.open', { id })).toMatchObject({ household, workSituation: 'unknown' });
  });

  test('is refused without a purpose or a ground, and with what nobody offers', async () => {
    const vault = await aVault();
    const add = (changes: object) => refusal(vault.reply('clients.add', { ...aClient(), ...changes }));
    expect(await add({ purposeId: null })).toBe('purpose-missing');
    expect(await add({ legalBasis: null })).toBe('legal-basis-missing');
    expect(await add({ purposeId: PurposeId.parse('nowhere') })).toBe('purpose-unknown');
    expect(await add({ phaseId: PhaseId.parse('nowhere') })).toBe('phase-unknown');
    expect(await add({ assignedTo: VolunteerId.parse('a'.repeat(20)) })).toBe('assigned-unknown');
    const { id: untrained } = await vault.call('volunteers.add', aVolunteer());
    expect(await add({ assignedTo: untrained })).toBe('gate-basic-training');
    expect(await add({ assignedTo: await readyVolunteer(vault) })).toBeUndefined();
  });

  test('holds twenty of a household and no more', async () => {
    const vault = await aVault();
    const [one] = full.household ?? [];
    const many = (length: number) => ({ ...aClient(), household: Array.from({ length }, () => one) });
    expect(await vault.reply('clients.add', many(20))).toMatchObject({ ok: true });
    expect(await vault.reply('clients.add', many(21))).toMatchObject({
      ok: false,
      error: { code: 'invalid', field: 'household' },
    });
  });
});

describe('a field beyond the minimum', () => {
  test('is kept only after somebody said why it is needed, once for all files', async () => {
    const vault = await aNewVault();
    const { call, reply } = vault;
    await call('clients.add', aClient());
    for (const field of ExplainedField.options) {
      expect(await reply('clients.add', aClient(full))).toMatchObject({
        error: { rule: 'field-reason-missing', detail: { field: `reasons.${field}` } },
      });
      await call('purposes.explainField', { field, reason: ` Nodig voor ${field}. ` });
    }
    await call('clients.add', aClient(full));
    const kept = await call('purposes.fieldReasons', {});
    expect(kept).toHaveLength(ExplainedField.options.length);
    expect(kept).toContainEqual({
      field: 'birth',
      reason: 'Nodig voor birth.',
      givenBy: userLabel,
      givenOn: '2026-11-21',
    });
    const { content } = await call('register.current', {});
    expect(content.fieldReasons).toContainEqual({ field: 'birth', reason: 'Nodig voor birth.' });
    expect(JSON.stringify(content.fieldReasons)).not.toContain(userLabel);
  });

  test('is asked about when a change fills it, not when it was there', async () => {
    const { call, reply } = await aNewVault();
    await call('purposes.explainField', { field: 'paper', reason: 'Om het te vinden.' });
    const { id } = await call('clients.add', aClient({ paper: 'kast 2' }));
    await call('clients.change', { ...aClient({ paper: 'kast 3' }), id });
    expect(await refusal(reply('clients.change', { ...aClient({ city: 'Diemen' }), id }))).toBe(
      'field-reason-missing',
    );
    expect((await call('clients.open', { id })).city).toBe('');
  });
});

describe('the purposes', () => {
  test('are changed with their balance, and the register follows', async () => {
    const { call, reply } = await aVault();
    const [support] = await call('purposes.list', {});
    if (!support) throw new Error('No purpose');
    const chosen = { ...support, legalBasis: 'legitimate-interest' as const };
    expect(await refusal(reply('purposes.put', chosen))).toBe('balancing-note-missing');
    await call('clients.add', aClient());
    const gaps = async () =>
      (await call('register.current', {})).content.gaps.filter(({ field }) => field === 'file-purpose-basis');
    expect(await gaps()).toHaveLength(1);
    await call('purposes.put', { ...chosen, balancingNote: 'Gewogen met de cliëntenraad.' });
    expect(await gaps()).toEqual([]);
    expect((await call('purposes.list', {}))[0]).toMatchObject({
      id: supportPurpose,
      balancingNote: 'Gewogen met de cliëntenraad.',
    });
  });

  test('that are no longer offered stay with their files', async () => {
    const { call, reply } = await aVault();
    const { id } = await call('clients.add', aClient());
    const [support] = await call('purposes.list', {});
    if (!support) throw new Error('No purpose');
    await call('purposes.put', { ...support, isActive: false });
    await call('clients.change', { ...aClient({ initials: 'F.' }), id });
    expect(await refusal(reply('clients.add', aClient()))).toBe('purpose-unknown');
  });

  test('are found by their id, and a new one comes last', async () => {
    const { call, reply } = await aVault();
    const added = {
      name: 'Taalles',
      legalBasis: null,
      specialException: null,
      balancingNote: '',
      isActive: true,
    };
    const { id } = await call('purposes.put', { ...added, id: null });
    expect((await call('purposes.list', {})).at(-1)).toEqual({ ...added, id });
    const unknown = { ...added, name: 'Anders', id: PurposeId.parse('nowhere') };
    expect(await reply('purposes.put', unknown)).toMatchObject({ error: { code: 'not-found' } });
  });
});

describe('the phases', () => {
  test('take the order in which they are sent; one that files use is kept and offered no more', async () => {
    const { call } = await aVault();
    await call('clients.add', aClient({ phaseId: PhaseId.parse('help') }));
    const before = await call('phases.list', {});
    const sent = before.filter(({ id }) => id !== 'help' && id !== 'prevention').toReversed();
    const added = { id: null, name: 'Intake', lead: null, takesNewHelpers: true, isActive: true };
    await call('phases.put', { phases: [added, ...sent] });
    const after = await call('phases.list', {});
    expect(after.map(({ name }) => name)).toEqual([
      'Intake',
      ...sent.map(({ name }) => name),
      'Hulpverlening',
    ]);
    expect(after.at(-1)).toMatchObject({ id: 'help', isActive: false });
  });

  test('an empty list is refused', async () => {
    const { reply } = await aVault();
    expect(await reply('phases.put', { phases: [] })).toMatchObject({
      ok: false,
      error: { code: 'invalid' },
    });
  });
});
