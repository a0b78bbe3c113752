import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import type { In, Out } from '../../core/contract/index.ts';
import type { PackageChoices } from '../../core/contract/packages.ts';
import { day } from '../../core/kernel/day.ts';
import type { ClientId } from '../../core/kernel/ids.ts';
import { aClient } from '../support/a-client.ts';
import { anyLine } from '../support/any-line.ts';
import { openTestVault, passphrase, type TestVault, userLabel } from '../support/open-vault.ts';
import { aPng, layPaper } from '../support/papers.ts';

type WithClient = TestVault & { readonly clientId: ClientId };

const opened: TestVault[] = [];
const prepare = async (changes: Parameters<typeof aClient>[0] = {}): Promise<WithClient> => {
  const vault = await openTestVault({ today: '2026-11-21' });
  opened.push(vault);
  const { id } = await vault.call(
    'clients.add',
    aClient({
      street: 'Hogevecht',
      houseNo: '12',
      postcode: '1102 HJ',
      city: 'Amsterdam',
      household: [{ relation: 'child', ageBand: '0-11', livesIn: true }],
      ...changes,
    }),
  );
  return { ...vault, clientId: id };
};
afterEach(async () => {
  for (const vault of opened.splice(0)) await vault.close();
});

const self = { who: 'self', representativeId: null } as const;
const noChoices: PackageChoices = {
  leftOutNotes: [],
  leftOutAttachments: [],
  maskedNames: [],
  showStaffNames: false,
};

const note = async ({ call, clientId }: WithClient, text: string) =>
  (await call('notes.write', { clientId, on: day('2026-06-01'), kind: 'phone', text })).id;

const attach = async (vault: WithClient, name: string, bytes: Uint8Array): Promise<void> => {
  await vault.call('attachments.add', {
    clientId: vault.clientId,
    ticket: layPaper(vault, bytes),
    kind: 'photo',
    on: day('2026-06-01'),
    name,
    restsOn: null,
    isWithoutBsn: false,
    isBsnHidden: true,
  });
};

const make = async (vault: WithClient, changes: Partial<In<'packages.make'>> = {}) => {
  await vault.call('vault.confirm', { passphrase });
  return vault.call('packages.make', {
    clientId: vault.clientId,
    requestId: null,
    addressee: self,
    choices: noChoices,
    lang: 'nl',
    ...changes,
  });
};
const filesIn = ({ base64 }: Out<'packages.make'>) => unzipSync(Buffer.from(base64, 'base64'));
const dataIn = (made: Out<'packages.make'>): unknown =>
  JSON.parse(strFromU8(filesIn(made)['gegevens.json'] ?? new Uint8Array()));

describe('the package of a client', () => {
  test('holds everything as a machine reads it, and the attachments byte for byte', async () => {
    const vault = await prepare();
    await note(vault, 'Belde over de brief.');
    const png = aPng(8, 8);
    await attach(vault, 'Foto van de brief', png);
    await vault.call('clients.change', { ...aClient({ city: 'Diemen' }), id: vault.clientId });
    const made = await make(vault);
    const files = filesIn(made);
    expect(Object.keys(files)).toEqual(['gegevens.json', 'bijlagen/001-2026-06-01.png']);
    expect(Buffer.from(files['bijlagen/001-2026-06-01.png'] ?? []).equals(png)).toBe(true);
    expect(dataIn(made)).toEqual(made.content);
    expect(made.content).toMatchObject({
      format: 'vertrouwd-gegevens',
      version: 1,
      madeOn: '2026-11-21',
      person: { displayName: 'Fatiha El Khattabi', workSituation: 'unknown' },
      file: { source: 'person', legalBasis: 'legitimate-interest' },
      notes: [{ text: 'Belde over de brief.', by: { number: 1, name: null } }],
      attachments: [{ name: 'Foto van de brief', file: 'bijlagen/001-2026-06-01.png' }],
    });
    expect(made.content.retention.map(({ category }) => category)).toContain('client-file');
    expect(made.content.consulted.map(({ operation }) => operation)).toEqual(
      expect.arrayContaining(['notes.write', 'attachments.add']),
    );
    expect(made.content.changes.map(({ field }) => field)).toContain('city');
  });

  test('has no name that tells about a person, not of the file nor of what is in it', async () => {
    const vault = await prepare();
    await attach(vault, 'Fatiha El Khattabi', aPng());
    const made = await make(vault);
    expect([made.name, ...Object.keys(filesIn(made))]).toEqual([
      'gegevenspakket-2026-11-21.zip',
      'gegevens.json',
      'bijlagen/001-2026-06-01.png',
    ]);
  });

  test('names nobody who works with the file, unless that was chosen', async () => {
    const vault = await prepare();
    await note(vault, 'Belde.');
    expect(strFromU8(filesIn(await make(vault))['gegevens.json'] ?? new Uint8Array())).not.toContain(
      userLabel,
    );
    const named = await make(vault, { choices: { ...noChoices, showStaffNames: true } });
    expect(named.content.notes[0]?.by.name).toBe(userLabel);
  });

  test('proposes the names of others, and leaves out what was chosen, with the reason', async () => {
    const vault = await prepare();
    const first = await note(vault, 'Sprak met Karim Bouzid over Fatiha El Khattabi.');
    const second = await note(vault, 'De melder belde.');
    await vault.call('rights.add', {
      clientId: vault.clientId,
      noteId: second,
      requestId: null,
      on: day('2026-06-02'),
      text: 'Dat klopt niet.',
    });
    const { names } = await vault.call('packages.preview', { clientId: vault.clientId, addressee: self });
    expect(names).toEqual([{ name: 'Karim Bouzid', times: 1 }]);
    const { content } = await make(vault, {
      choices: {
        ...noChoices,
        maskedNames: names.map(({ name }) => name),
        leftOutNotes: [{ id: second, reason: 'Gaat over iemand anders.' }],
      },
    });
    expect(content.notes.find(({ id }) => id === first)?.text).toBe(
      'Sprak met [naam weggelaten] over Fatiha El Khattabi.',
    );
    expect(content.notes.find(({ id }) => id === second)).toMatchObject({
      text: null,
      leftOut: 'Gaat over iemand anders.',
    });
    expect(content.additions).toEqual([]);
  });

  test('gives a secret address to the person and to nobody else', async () => {
    const vault = await prepare({
      isAddressSecret: true,
      contactPoints: [{ kind: 'phone', value: '06 0000 0412', safety: 'safe', remark: '' }],
    });
    const { call, clientId } = vault;
    const { id: representativeId } = await call('representatives.put', {
      id: null,
      clientId,
      name: 'Karima El Khattabi',
      relation: 'mentor',
      birthOn: null,
      authoritySeenOn: null,
      validUntil: null,
    });
    await call('clients.change', { ...aClient({ isAddressSecret: true, street: 'Bos' }), id: clientId });
    expect((await make(vault)).content.person.address).toMatchObject({ street: 'Bos' });
    const forHer = await make(vault, { addressee: { who: 'representative', representativeId } });
    expect(JSON.stringify(forHer.content)).not.toMatch(/Hogevecht|Bos|0412|Diemen/);
    await call('representatives.block', { clientId, id: representativeId, reason: 'Vermoedelijke pleger.' });
    await call('vault.confirm', { passphrase });
    const asked = {
      clientId,
      requestId: null,
      addressee: { who: 'representative' as const, representativeId },
      choices: noChoices,
      lang: 'nl' as const,
    };
    expect(await vault.reply('packages.make', asked)).toEqual({
      ok: false,
      error: { code: 'refused', rule: 'representative-blocked' },
    });
  });

  test('asks the passphrase, leaves a line for looking and one for making, and none of a refusal', async () => {
    const vault = await prepare();
    const { call, clientId } = vault;
    const asked = { clientId, requestId: null, addressee: self, choices: noChoices, lang: 'nl' as const };
    expect(await vault.reply('packages.make', asked)).toMatchObject({
      error: { rule: 'confirm-passphrase' },
    });
    await call('packages.preview', { clientId, addressee: self });
    await make(vault);
    const { lines } = await call('audit.list', { ...anyLine, offset: 0, limit: 10 });
    const about = lines.filter(({ operation }) => operation.startsWith('packages.'));
    expect(about.map(({ operation, object }) => [operation, object])).toEqual([
      ['packages.make', clientId],
      ['packages.preview', clientId],
    ]);
  });

  test('answers a request only when it is about her and it is known who asked', async () => {
    const vault = await prepare();
    const { call, clientId } = vault;
    const { id: requestId } = await call('rights.receive', {
      subject: { clientId },
      kind: 'access',
      receivedOn: day('2026-11-20'),
      askedBy: 'self',
      representativeId: null,
      asked: 'Wil alles zien.',
    });
    await expect(make(vault, { requestId })).rejects.toThrow('identity-not-checked');
    await call('rights.checkIdentity', { id: requestId, identity: 'known', on: day('2026-11-20') });
    const { content } = await make(vault, { requestId });
    expect(content.requests).toMatchObject([{ kind: 'access', asked: 'Wil alles zien.' }]);
    const { id: other } = await call('clients.add', aClient({ givenName: 'Noor' }));
    await expect(make({ ...vault, clientId: other }, { requestId })).rejects.toThrow('not-found');
  });
});

test('a file with 50 notes and 10 attachments is made and zipped whole', async () => {
  const vault = await prepare();
  for (let at = 0; at < 50; at += 1)
    await note(vault, `Notitie ${at}. ${'Besproken wat nodig is. '.repeat(20)}`);
  for (let at = 0; at < 10; at += 1) await attach(vault, `Brief ${at}`, aPng(700 + at, 700));
  const { content } = await vault.call('packages.preview', { clientId: vault.clientId, addressee: self });
  const made = await make(vault);
  expect([content.notes.length, Object.keys(filesIn(made)).length]).toEqual([50, 11]);
});
