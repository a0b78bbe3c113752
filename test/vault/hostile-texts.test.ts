import { expect, onTestFinished, test } from 'vitest';
import { day } from '../../core/kernel/day.ts';
import { aClient } from '../support/a-client.ts';
import { hostileTexts } from '../support/hostile-texts.ts';
import { anOrganisation, openTestVault, type TestVault } from '../support/open-vault.ts';
import { fullInput } from '../support/register-samples.ts';

type Field = {
  readonly write: (
    vault: TestVault,
    text: string,
  ) => Promise<{ readonly ok: boolean; readonly error?: unknown }>;
  /** Everything that is read back, in which the text must stand as it was typed. */
  readonly read: (vault: TestVault) => Promise<unknown>;
};

const on = day('2026-11-01');
const refusedAs = new Set(['invalid', 'refused']);

const clientWith = async (vault: TestVault) => (await vault.call('clients.add', aClient())).id;

let clientId: Awaited<ReturnType<typeof clientWith>>;

const clientField = (field: string): Field => ({
  write: (vault, text) => vault.reply('clients.change', { ...aClient({ [field]: text }), id: clientId }),
  read: (vault) => vault.call('clients.open', { id: clientId }),
});

const fields: Readonly<Record<string, Field>> = {
  ...Object.fromEntries(
    ['givenName', 'prefix', 'familyName', 'alias', 'street', 'houseNo', 'city', 'paper'].map((field) => [
      `a client's ${field}`,
      clientField(field),
    ]),
  ),
  'a contact point': {
    write: (vault, text) =>
      vault.reply('clients.change', {
        ...aClient({
          contactPoints: [{ kind: 'phone', value: '06-12345678', safety: 'safe', remark: text }],
        }),
        id: clientId,
      }),
    read: (vault) => vault.call('clients.open', { id: clientId }),
  },
  'a note': {
    write: (vault, text) =>
      vault.reply('notes.write', { clientId, on, kind: 'remark', text, isNotBsn: true }),
    read: (vault) => vault.call('notes.list', { clientId }),
  },
  'a special note': {
    write: (vault, text) =>
      vault.reply('notes.writeSpecial', {
        clientId,
        on,
        category: 'health',
        exception: 'care-uavg30',
        reason: text.slice(0, 500),
        text,
        isNotBsn: true,
      }),
    read: (vault) => vault.call('notes.list', { clientId }),
  },
  'the reason of closing': {
    write: (vault, text) =>
      vault.reply('clients.close', { id: clientId, on: day('2026-11-21'), reason: text }),
    read: async (vault) => {
      const closed = await vault.call('clients.open', { id: clientId });
      await vault.call('clients.reopen', { id: clientId, on: day('2026-11-21') });
      return closed;
    },
  },
  'the organisation': {
    write: (vault, text) => vault.reply('organisation.change', { ...anOrganisation, fgNoneReason: text }),
    read: (vault) => vault.call('organisation.get', {}),
  },
  'an activity of the register': {
    write: (vault, text) => vault.reply('register.addActivity', { ...fullInput, name: text }),
    read: (vault) => vault.call('register.current', {}),
  },
  'the wording of a consent': {
    write: (vault, text) =>
      vault.reply('consents.changeText', {
        purpose: 'newsletter',
        language: 'nl',
        title: 'Brief',
        wording: text,
      }),
    read: (vault) => vault.call('consents.texts', {}),
  },
  'the reason of a rule': {
    write: (vault, text) =>
      vault.reply('retention.confirmRule', { code: 'SERVICE_CLIENT', period: 'P4Y', reason: text }),
    read: (vault) => vault.call('retention.rules', {}),
  },
  'a request': {
    write: (vault, text) =>
      vault.reply('rights.receive', {
        subject: { clientId },
        kind: 'access',
        receivedOn: on,
        askedBy: 'self',
        representativeId: null,
        asked: text,
      }),
    read: (vault) => vault.call('rights.ofClient', { clientId }),
  },
  "the person's own view": {
    write: (vault, text) => vault.reply('rights.add', { clientId, noteId: null, requestId: null, on, text }),
    read: (vault) => vault.call('rights.additions', { clientId }),
  },
  'a draft': {
    write: (vault, text) => vault.reply('vault.saveDraftText', { place: 'notes/new', text }),
    read: (vault) => vault.call('vault.draftText', { place: 'notes/new' }),
  },
};

test.each(Object.entries(fields))('%s gives every text back as it came, or refuses it', async (_, field) => {
  const vault = await openTestVault();
  onTestFinished(() => vault.close());
  clientId = await clientWith(vault);
  const faults: string[] = [];
  let kept = 0;
  for (const text of hostileTexts) {
    const reply = await field.write(vault, text);
    if (!reply.ok) {
      if (!refusedAs.has((reply.error as { readonly code: string }).code))
        faults.push(`fell over ${text.slice(0, 40)}`);
      continue;
    }
    kept += 1;
    const back = JSON.stringify(await field.read(vault));
    if (!back.includes(JSON.stringify(text))) faults.push(`changed ${text.slice(0, 40)}`);
  }
  expect(faults).toEqual([]);
  expect(kept).toBeGreaterThan(hostileTexts.length / 2);
});
