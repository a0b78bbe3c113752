import type { ClientId } from '../../core/kernel/ids.ts';
import { clientFile } from '../support/pages/client-file.ts';
import { clientsPage } from '../support/pages/clients.ts';
import { consentRoom } from '../support/pages/consent-room.ts';
import { press } from '../support/pages/controls.ts';
import { letLeave } from '../support/pages/leaving.ts';
import { type App, expect, test } from './app/app.ts';
import { axeFindings, cutOff, darkFindings } from './app/look.ts';

const idIn = (url: string): ClientId => (url.match(/(?:clienten|gesprek)\/([^/]+)/)?.[1] ?? '') as ClientId;

const openFile = async (app: App): Promise<ClientId> => {
  const page = app.window();
  await clientsPage(page).open();
  await clientsPage(page).choose('kowalska ayse', 'Kowalska, A.');
  await clientFile(page).tab('Toestemming');
  return idIn(page.url());
};

/** What a screen that anybody may see has to satisfy, in light and dark, large and small. */
const expectReadable = async (app: App): Promise<void> => {
  const page = app.window();
  expect(await axeFindings(page)).toEqual([]);
  expect(await darkFindings(page)).toEqual([]);
  await page.setViewportSize({ width: 640, height: 400 });
  expect(await cutOff(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
};

test('a client answers on the screen that is turned to her, and sees nothing else', async ({ app }) => {
  const page = app.window();
  const room = consentRoom(page);
  const id = await openFile(app);

  await room.start('Gezondheid opschrijven', 'Nieuwsbrief', "Foto's en video's");
  await expect(room.heading).toHaveText('Gezondheid opschrijven');
  await expectReadable(app);
  await room.turn();
  await expect(page.getByText('Nee zeggen heeft geen gevolgen', { exact: false })).toBeVisible();
  for (const hidden of ['Kowalska', 'Cliënten', 'Vandaag', 'Fatma Bakker'])
    await expect(page.getByText(hidden)).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const answers = room.main.getByRole('button');
  await expect(answers).toHaveText(['Ja, dat mag', 'Nee, liever niet', 'Later']);
  const [yes, no] = [await answers.nth(0).boundingBox(), await answers.nth(1).boundingBox()];
  expect([yes?.width, yes?.height]).toEqual([no?.width, no?.height]);
  await expectReadable(app);

  await room.answer('Ja, dat mag');
  await room.record('F.B., vrijwilliger');
  // Nothing is ticked beforehand, and special data need an explicit yes.
  await expect(page.getByText('Voor deze gegevens is een uitdrukkelijk ja nodig.')).toBeVisible();
  await expectReadable(app);
  await room.tickExplicit();
  await press(page, 'Antwoord vastleggen');

  await expect(room.heading).toHaveText('Nieuwsbrief');
  await room.turn();
  await room.answer('Nee, liever niet');
  await room.record('');
  await expect(room.heading).toHaveText("Foto's en video's");
  await room.turn();
  await room.later();
  await expect(room.heading).toHaveText('Dit gesprek is klaar');
  await expect(page.getByText('Later. Er is niets vastgelegd.')).toBeVisible();
  await expectReadable(app);
  await room.toFile();
  await expect(page.getByText('Ja, sinds 21 november 2026.')).toBeVisible();

  const { events } = await app.call('consents.ofClient', { clientId: id });
  expect(events).toMatchObject([
    { purpose: 'special-data-health', kind: 'given', method: 'on-screen', by: 'self', isExplicit: true },
    { purpose: 'newsletter', kind: 'refused', isExplicit: false },
  ]);
  expect(events[0]).toMatchObject({ present: 'F.B., vrijwilliger', text: { language: 'nl', version: 1 } });
});

test('a question in Arabic runs from right to left, and its version is kept with the answer', async ({
  app,
}) => {
  const page = app.window();
  const room = consentRoom(page);
  const id = await openFile(app);
  await app.call('consents.changeText', {
    purpose: 'newsletter',
    language: 'ar',
    title: 'النشرة الإخبارية',
    wording: 'هل يجوز لنا أن نرسل لك النشرة الإخبارية؟\n\nيمكنك أن تقول نعم أو لا.',
  });
  await room.start('Nieuwsbrief');
  await press(page, /Taal van de vraag/);
  await page.getByRole('option', { name: 'العربية' }).click();
  await room.turn();
  await expect(room.main).toHaveAttribute('dir', 'rtl');
  await expect(room.main).toHaveAttribute('lang', 'ar');
  await expect(room.heading).toHaveText('النشرة الإخبارية');
  await expectReadable(app);
  await press(page, 'نعم');
  await press(page, 'Give the screen back');
  await room.record('');
  await expect(room.heading).toHaveText('Dit gesprek is klaar');
  const { events } = await app.call('consents.ofClient', { clientId: id });
  expect(events).toMatchObject([{ kind: 'given', text: { language: 'ar', version: 1 } }]);
});

test('the room can be left at once, and stopped without showing the file', async ({ app }) => {
  const page = app.window();
  const room = consentRoom(page);
  const id = await openFile(app);
  await room.start('Nieuwsbrief');
  await room.turn();
  await press(page, 'Stoppen');
  await expect(room.heading).toHaveText('Dit gesprek is klaar');
  await expect(page.getByText('Kowalska')).toHaveCount(0);
  await room.toFile();
  await room.start('Nieuwsbrief');
  await room.turn();
  expect((await app.call('consents.ofClient', { clientId: id })).events).toEqual([]);
  await page.keyboard.press('F9');
  await expect(page.getByText('Nieuwsbrief')).toHaveCount(0);
});

test('one step withdraws from the overview, and says what rested on it', async ({ app }) => {
  const page = app.window();
  const file = clientFile(page);
  const room = consentRoom(page);
  const id = await openFile(app);
  await room.start('Gezondheid opschrijven');
  await room.turn();
  await room.answer('Ja, dat mag');
  await room.tickExplicit();
  await room.record('');
  await room.toFile();
  await app.call('notes.writeSpecial', {
    clientId: id,
    on: '2026-11-21' as never,
    category: 'health',
    exception: 'explicit-consent',
    reason: 'Wij houden rekening met haar rug.',
    text: 'Kan niet lang staan.',
  });
  await file.tab('Overzicht');
  await press(page, 'Toestemming intrekken');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Eén notitie komt meteen op de lijst om te verwijderen.')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByRole('radio', { name: 'De cliënt zelf' }).check({ force: true });
  await press(dialog, /Hoe\?/);
  await page.getByRole('option', { name: 'Gezegd, met een getuige erbij' }).click();
  await press(dialog, 'Toestemming intrekken');
  await expect(dialog.getByText('Uw toestemming voor', { exact: false })).toBeVisible();
  await press(dialog, 'Bevestiging afdrukken');
  await letLeave(page);
  await app.saved(/^toestemming-ingetrokken\.pdf$/);
  await press(dialog, 'Terug naar het dossier');
  await page.setViewportSize({ width: 640, height: 400 });
  await app.goTo('/toestemming');
  expect(await cutOff(page)).toEqual([]);
  expect(await axeFindings(page)).toEqual([]);
  const due = await app.call('purge.due', { ruleCode: 'WITHDRAWN_PART', offset: 0, limit: 10 });
  expect(due.lines.map(({ recordId }) => recordId)).toEqual([id]);
});

test('somebody who speaks for a client is recorded, and blocked with the reason', async ({ app }) => {
  const page = app.window();
  const id = await openFile(app);
  await press(page, 'Vertegenwoordiger toevoegen');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Naam' }).fill('Karima El Khattabi');
  await press(dialog, /Wat is deze persoon/);
  await page.getByRole('option', { name: /^Mentor/ }).click();
  expect(await axeFindings(page)).toEqual([]);
  await press(dialog, 'Opslaan');
  await dialog.waitFor({ state: 'detached' });
  await press(page, 'Blokkeren: Karima El Khattabi');
  await dialog.getByRole('textbox', { name: 'Waarom?' }).fill('Vermoedelijke pleger.');
  await press(dialog, 'Blokkeren');
  await expect(page.getByText('Mag nu niets')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  expect(await app.call('representatives.ofClient', { clientId: id })).toMatchObject([
    { relation: 'mentor', isBlocked: true, blockReason: 'Vermoedelijke pleger.' },
  ]);
});
