import { clientFile } from '../support/pages/client-file.ts';
import { clientsPage } from '../support/pages/clients.ts';
import { expect, test } from './app/app.ts';

test('consent is given in the words that were shown, refused, and withdrawn', async ({ app }) => {
  const page = app.window();
  const file = clientFile(page);
  const texts = await app.call('consents.texts', {});
  const titleOf = (purpose: string) =>
    texts.find((text) => text.purpose === purpose && text.language === 'nl')?.title ?? purpose;
  const [newsletter, photos] = [titleOf('newsletter'), titleOf('photo-video-social')];

  await clientsPage(page).open();
  await clientsPage(page).choose('kowalska ayse', 'Kowalska, A.');
  await file.tab('Toestemming');
  // The old list said "formulier": that is no proof, so nothing was taken over as consent.
  await expect(page.getByText('Nog niet gevraagd.').first()).toBeVisible();

  await file.answer(newsletter, 'Ja', 'Op papier, met handtekening');
  await expect(page.getByText('Ja, sinds 21 november 2026.')).toBeVisible();
  await file.answer(photos, 'Nee', 'Gezegd, met een getuige erbij');
  await expect(page.getByText('Nee, gezegd op 21 november 2026.')).toBeVisible();
  await file.withdraw(newsletter, 'Per e-mail');
  await expect(page.getByText('Ingetrokken op 21 november 2026.')).toBeVisible();

  const id = page.url().match(/clienten\/([^/]+)/)?.[1] ?? '';
  const { events } = await app.call('consents.ofClient', { clientId: id as never });
  expect(events.map(({ kind }) => kind).toSorted()).toEqual(['given', 'refused', 'withdrawn']);
  expect(events.find(({ kind }) => kind === 'given')?.text?.wording).toContain('Buurthuis De Brug');
});
