import { expect, onTestFinished, test } from 'vitest';
import { period } from '../../core/kernel/period.ts';
import { answerOpen } from '../support/a-privacy-text.ts';
import { openTestVault, type TestVault } from '../support/open-vault.ts';

const aVault = async (): Promise<TestVault> => {
  const vault = await openTestVault({ today: '2026-11-21' });
  onTestFinished(() => vault.close());
  return vault;
};

const rule = { code: 'SERVICE_CLIENT', reason: 'Zo lang komen mensen terug.' } as const;
const refused = (code: string, detail?: object) => ({
  ok: false,
  error: { code: 'refused', rule: code, ...(detail ? { detail } : {}) },
});

test('a text with open questions is not settled, and the refusal says which', async () => {
  const { call, reply } = await aVault();
  const { texts, state } = await call('privacyPolicy.get', { kind: 'clients' });
  expect(state.open).toContain('who-gets');
  const which = texts.flatMap(({ isOpen }, index) => (isOpen ? [index + 1] : [])).join(', ');
  expect(await reply('privacyPolicy.settle', { kind: 'clients' })).toMatchObject(
    refused('privacy-text-open', { which }),
  );
});

test('a settled statement goes behind when a rule changes, and nothing else of it does', async () => {
  const vault = await aVault();
  const { call, reply } = vault;
  await call('retention.confirmRule', { ...rule, period: period('P4Y') });
  await answerOpen(vault, 'clients');
  expect(await call('privacyPolicy.settle', { kind: 'clients' })).toMatchObject({ version: 1 });
  expect(await reply('privacyPolicy.settle', { kind: 'clients' })).toMatchObject(
    refused('privacy-text-same'),
  );
  const first = await call('privacyPolicy.paper', { kind: 'clients', version: 1, lang: 'nl' });
  expect(JSON.stringify(first)).toContain('4 jaar na het laatste contact');
  await call('retention.confirmRule', { ...rule, period: period('P3Y') });
  const states = await call('privacyPolicy.list', {});
  expect(states.find(({ kind }) => kind === 'clients')).toMatchObject({
    behind: ['how-long'],
    isChanged: true,
  });
  const frozen = await call('privacyPolicy.paper', { kind: 'clients', version: 1, lang: 'nl' });
  expect(frozen).toEqual(first);
  expect(await call('privacyPolicy.settle', { kind: 'clients' })).toMatchObject({ version: 2 });
});

test('an own text instead of a proposal is kept, marked when the facts change, and can be kept or let go', async () => {
  const vault = await aVault();
  const { call, reply } = vault;
  await answerOpen(vault, 'volunteers');
  const own = { how: 'replace', text: 'Twee jaar, zoals in de vrijwilligersovereenkomst.' } as const;
  const write = { kind: 'volunteers', point: 'how-long', lang: 'nl', own } as const;
  await call('privacyPolicy.write', write);
  await call('retention.confirmRule', { code: 'VOL_FILE', reason: 'Handboek.', period: period('P1Y') });
  const pointNow = async () =>
    (await call('privacyPolicy.get', { kind: 'volunteers' })).texts.find(({ point }) => point === 'how-long');
  expect(await pointNow()).toMatchObject({ isOutdated: true, nl: { text: own.text } });
  expect((await pointNow())?.nl.proposal).toContain('1 jaar na het einde van de werkzaamheden');
  expect(await reply('privacyPolicy.settle', { kind: 'volunteers' })).toMatchObject(
    refused('privacy-text-outdated', { which: '7' }),
  );
  await call('privacyPolicy.write', write);
  expect(await pointNow()).toMatchObject({ isOutdated: false, nl: { text: own.text } });
  await call('privacyPolicy.write', { ...write, own: null });
  expect((await pointNow())?.nl.text).toContain('1 jaar na het einde van de werkzaamheden');
});

test('own paragraphs go along with every version and stand at the end', async () => {
  const vault = await aVault();
  const { call, reply } = vault;
  const nl = { title: 'De inloop', text: 'Bij de inloop schrijven wij niets op.' };
  const empty = { title: '', text: '' };
  const put = (paragraphs: readonly { nl: typeof nl; en: typeof nl }[]) =>
    reply('privacyPolicy.putParagraphs', { kind: 'clients', paragraphs: [...paragraphs] });
  expect(await put([{ nl: { ...nl, title: '' }, en: empty }])).toMatchObject(
    refused('privacy-paragraph-half'),
  );
  expect(await put([{ nl: empty, en: empty }])).toMatchObject(refused('privacy-paragraph-half'));
  expect(await put([{ nl, en: empty }])).toMatchObject({ ok: true });
  await answerOpen(vault, 'clients');
  await call('privacyPolicy.settle', { kind: 'clients' });
  const dutch = await call('privacyPolicy.paper', { kind: 'clients', version: 1, lang: 'nl' });
  expect(dutch.blocks.slice(-2)).toEqual([
    { kind: 'heading', text: 'De inloop' },
    { kind: 'paragraph', text: nl.text },
  ]);
  const english = await call('privacyPolicy.paper', { kind: 'clients', version: 1, lang: 'en' });
  expect(JSON.stringify(english)).not.toContain('De inloop');
});

test('a point of another text is not found', async () => {
  const { reply } = await aVault();
  const own = { how: 'add', text: 'Iets' } as const;
  expect(
    await reply('privacyPolicy.write', { kind: 'policy', point: 'how-long', lang: 'nl', own }),
  ).toMatchObject({ ok: false, error: { code: 'not-found', what: 'privacy-point' } });
});
