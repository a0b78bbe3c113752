import { afterEach, describe, expect, test } from 'vitest';
import type { In } from '../../core/contract/index.ts';
import { ActivityInput } from '../../core/contract/register.ts';
import { day } from '../../core/kernel/day.ts';
import type { ClientId, RecipientId } from '../../core/kernel/ids.ts';
import { aClient } from '../support/a-client.ts';
import { anyLine } from '../support/any-line.ts';
import { openTestVault, type TestVault, userLabel } from '../support/open-vault.ts';
import { switchTo, withUser } from '../support/second-user.ts';

type Prepared = TestVault & {
  readonly clientId: ClientId;
  readonly to: (name: string) => RecipientId;
};

const opened: TestVault[] = [];
const prepare = async (): Promise<Prepared> => {
  const vault = await openTestVault({ today: '2026-11-21' });
  opened.push(vault);
  const { id } = await vault.call('clients.add', aClient());
  const book = await vault.call('disclosures.recipients', {});
  return {
    ...vault,
    clientId: id,
    to: (name) => book.find((entry) => entry.name === name)?.id ?? ('a'.repeat(20) as RecipientId),
  };
};
afterEach(async () => {
  for (const vault of opened.splice(0)) await vault.close();
});

const on = day('2026-11-20');
const what = (vault: Prepared, name: string, changes: Partial<In<'disclosures.record'>> = {}) => ({
  clientId: vault.clientId,
  on,
  recipientId: vault.to(name),
  method: 'email' as const,
  what: 'Naam en telefoonnummer.',
  why: 'Voor een afspraak.',
  basis: 'consent' as const,
  basisReason: '',
  isClientPresent: false,
  askedAs: null,
  consentNow: null,
  ...changes,
});

const sharingText = async ({ call }: TestVault): Promise<string> =>
  (await call('consents.texts', {})).find(
    ({ purpose, language }) => purpose === 'share-with-organisation' && language === 'nl',
  )?.id ?? '';

const consentTo = async (vault: Prepared, name: string, from = on): Promise<void> => {
  await vault.call('consents.record', {
    clientId: vault.clientId,
    purpose: 'share-with-organisation',
    recipientId: vault.to(name),
    answer: 'given',
    textId: await sharingText(vault),
    method: 'paper-signed',
    by: 'self',
    representativeId: null,
    interpreter: '',
    present: '',
    isExplicit: false,
    on: from,
    expiresOn: null,
    isFreeHelp: false,
  });
};

const refused = (rule: string, detail?: Readonly<Record<string, string>>) => ({
  ok: false,
  error: { code: 'refused', rule, ...(detail ? { detail } : {}) },
});

describe('the address book', () => {
  test('starts with the organisations that data often go to', async () => {
    const { call } = await prepare();
    const book = await call('disclosures.recipients', {});
    expect(book).toHaveLength(13);
    expect(book.find(({ isVeiligThuis }) => isVeiligThuis)).toMatchObject({ phone: '0800 2000' });
  });

  test('takes one more, changes it, and refuses a name that is there', async () => {
    const { call, reply, to } = await prepare();
    const entry = {
      name: 'Wijkteam Noord',
      kind: 'formal' as const,
      contactPerson: '',
      address: '',
      phone: '',
      email: '',
      website: '',
      isVeiligThuis: false,
      isActive: true,
    };
    const { id } = await call('disclosures.putRecipient', { id: null, ...entry });
    await call('disclosures.putRecipient', { id, ...entry, phone: '020 000 00 00', isActive: false });
    const book = await call('disclosures.recipients', {});
    expect(book.at(-1)).toEqual({ id, ...entry, phone: '020 000 00 00', isActive: false });
    expect(await reply('disclosures.putRecipient', { id: null, ...entry, name: 'blijf groep' })).toEqual(
      refused('recipient-name-taken'),
    );
    expect(
      await reply('disclosures.putRecipient', { id: to('Venzo'), ...entry, name: 'Wijkteam  NOORD' }),
    ).toEqual(refused('recipient-name-taken'));
    expect(
      await reply('disclosures.putRecipient', { id: 'b'.repeat(20) as RecipientId, ...entry, name: 'Nieuw' }),
    ).toEqual({ ok: false, error: { code: 'not-found', what: 'recipient' } });
  });
});

describe('a disclosure', () => {
  test('needs a consent for that very recipient, that holds on that day', async () => {
    const vault = await prepare();
    const { call, reply } = vault;
    await consentTo(vault, 'Venzo');
    expect(await reply('disclosures.record', what(vault, 'Blijf Groep'))).toEqual(
      refused('no-consent-for-recipient'),
    );
    expect(await reply('disclosures.record', what(vault, 'Venzo', { on: day('2026-11-19') }))).toEqual(
      refused('no-consent-for-recipient'),
    );
    await call('disclosures.record', what(vault, 'Venzo'));
    expect(await call('disclosures.ofClient', { clientId: vault.clientId })).toMatchObject([
      { recipient: 'Venzo', what: 'Naam en telefoonnummer.', basis: 'consent', by: userLabel },
    ]);
  });

  test('is refused again after the consent was withdrawn', async () => {
    const vault = await prepare();
    const { call, reply, clientId } = vault;
    await consentTo(vault, 'Venzo');
    const options = { clientId, recipientId: vault.to('Venzo'), on: day('2026-11-21') };
    expect(await call('disclosures.options', options)).toEqual({
      hasConsent: true,
      consentOn: on,
      isRestricted: false,
    });
    await call('consents.withdraw', {
      clientId,
      purpose: 'share-with-organisation',
      recipientId: vault.to('Venzo'),
      method: 'email',
      by: 'self',
      representativeId: null,
      interpreter: '',
      present: '',
      on: day('2026-11-21'),
    });
    expect((await call('disclosures.options', options)).hasConsent).toBe(false);
    expect(await reply('disclosures.record', what(vault, 'Venzo', { on: day('2026-11-21') }))).toEqual(
      refused('no-consent-for-recipient'),
    );
  });

  test('on the telephone with the client beside it is kept with her consent, or neither is', async () => {
    const vault = await prepare();
    const { call, reply, clientId } = vault;
    const textId = await sharingText(vault);
    const consentNow = { textId, by: 'self' as const, representativeId: null, isFreeHelp: false };
    const call3 = what(vault, 'Venzo', { method: 'phone-client-present', consentNow });
    const before = await call('consents.ofClient', { clientId });
    const wrong = { ...consentNow, textId: 'oud' };
    expect(await reply('disclosures.record', { ...call3, consentNow: wrong })).toEqual(
      refused('text-outdated'),
    );
    expect(await call('consents.ofClient', { clientId })).toEqual(before);
    expect(await call('disclosures.ofClient', { clientId })).toEqual([]);
    await call('disclosures.record', call3);
    const { events } = await call('consents.ofClient', { clientId });
    expect(events).toMatchObject([
      {
        purpose: 'share-with-organisation',
        kind: 'given',
        method: 'phone-client-present',
        recipient: 'Venzo',
        present: 'Venzo',
        on,
        text: { id: textId },
      },
    ]);
    expect(await call('disclosures.ofClient', { clientId })).toMatchObject([{ isClientPresent: true }]);
    await call('disclosures.record', call3);
    expect((await call('consents.ofClient', { clientId })).events).toHaveLength(1);
  });

  test('to Veilig Thuis asks as what: the informal network only agreed, a reporter also without', async () => {
    const vault = await prepare();
    const law = { basis: 'legal-duty' as const, basisReason: 'Wmo 2015, artikel 5.2.6' };
    const tell = (changes: Partial<In<'disclosures.record'>>) =>
      vault.reply('disclosures.record', what(vault, 'Veilig Thuis', { ...law, ...changes }));
    expect(await tell({})).toEqual(refused('veilig-thuis-as-what'));
    expect(await tell({ askedAs: 'informal-network' })).toEqual(refused('veilig-thuis-needs-agreement'));
    expect(await tell({ askedAs: 'reporter' })).toMatchObject({ ok: true });
  });

  test('is refused with a BSN in any of its texts, and asks about what may be one', async () => {
    const vault = await prepare();
    await consentTo(vault, 'Venzo');
    for (const field of ['what', 'why', 'basisReason'] as const) {
      const certain = what(vault, 'Venzo', { [field]: 'Haar bsn is 111222333' });
      expect(await vault.reply('disclosures.record', certain)).toEqual(refused('bsn-in-text', { field }));
      const maybe = what(vault, 'Venzo', { [field]: 'Zaak 111222333' });
      expect(await vault.reply('disclosures.record', maybe)).toEqual(refused('maybe-bsn-in-text', { field }));
      expect(await vault.reply('disclosures.record', { ...maybe, isNotBsn: true })).toMatchObject({
        ok: true,
      });
    }
  });

  test('does not go to who is no longer in use, nor before it happened', async () => {
    const vault = await prepare();
    await consentTo(vault, 'Venzo');
    expect(await vault.reply('disclosures.record', what(vault, 'Venzo', { on: day('2026-11-22') }))).toEqual(
      refused('in-future', { field: 'on' }),
    );
    const [venzo] = (await vault.call('disclosures.recipients', {})).filter(({ name }) => name === 'Venzo');
    if (venzo) await vault.call('disclosures.putRecipient', { ...venzo, isActive: false });
    expect(await vault.reply('disclosures.record', what(vault, 'Venzo'))).toEqual(
      refused('recipient-inactive'),
    );
  });
});

describe('what a recipient got', () => {
  test('has every file with its name, newest day first, and leaves a line in the audit', async () => {
    const vault = await prepare();
    const { call, to } = vault;
    await consentTo(vault, 'Venzo', day('2026-11-01'));
    await call('disclosures.record', what(vault, 'Venzo', { on: day('2026-11-02') }));
    await call('disclosures.record', what(vault, 'Venzo', { what: 'Nieuw adres.' }));
    const lines = await call('disclosures.ofRecipient', { recipientId: to('Venzo') });
    expect(lines.map(({ on: day_, listName, what: text }) => [day_, listName, text])).toEqual([
      ['2026-11-20', 'El Khattabi, F.', 'Nieuw adres.'],
      ['2026-11-02', 'El Khattabi, F.', 'Naam en telefoonnummer.'],
    ]);
    const audit = await call('audit.list', { ...anyLine, offset: 0, limit: 1 });
    expect(audit.lines[0]).toMatchObject({ operation: 'disclosures.ofRecipient', object: to('Venzo') });
  });

  test('shows a manager no contents of a shielded file, and a confidant not that it exists', async () => {
    const vault = await prepare();
    const { call, clientId, to } = vault;
    await consentTo(vault, 'Venzo');
    await call('disclosures.record', what(vault, 'Venzo'));
    const reader = await withUser(vault, 'Zoë Mulder', ['confidant']);
    await call('sharing.shield', {
      clientId,
      readers: [reader],
      reason: 'Kent de familie.',
      discussedOn: null,
    });
    expect(await call('disclosures.ofRecipient', { recipientId: to('Venzo') })).toMatchObject([
      { listName: 'El Khattabi, F.', what: null },
    ]);
    await withUser(vault, 'Ali Demir', ['confidant']);
    await switchTo(vault, 'Ali Demir');
    expect(await call('disclosures.ofRecipient', { recipientId: to('Venzo') })).toEqual([]);
  });
});

test('the register asks about a recipient that it does not name, until it does', async () => {
  const vault = await prepare();
  const { call } = vault;
  const asksAbout = async () =>
    (await call('register.drift', {})).filter(({ code }) => code === 'recipient-unnamed');
  expect(await asksAbout()).toEqual([]);
  await consentTo(vault, 'Venzo');
  await call('disclosures.record', what(vault, 'Venzo'));
  expect(await asksAbout()).toMatchObject([{ truth: 'Venzo' }]);
  const files = (await call('register.current', {})).content.activities.find(
    ({ category }) => category === 'client-file',
  );
  const named = { name: 'venzo', purpose: 'Samen helpen.' };
  const input = ActivityInput.strip().parse({ ...files, recipients: [named] });
  await call('register.changeActivity', { ...input, id: files?.id ?? ('' as never) });
  expect(await asksAbout()).toEqual([]);
});
