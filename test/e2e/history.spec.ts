import { aClient } from '../support/a-client.ts';
import { clientFile } from '../support/pages/client-file.ts';
import { press } from '../support/pages/controls.ts';
import { expect, test } from './app/app.ts';
import { axeFindings, darkFindings } from './app/look.ts';

test.use({ holding: 'empty' });

test('a field that was changed stands in the history, and is put back after a question', async ({ app }) => {
  const page = app.window();
  const { id } = await app.call('clients.add', aClient({ city: 'Weesp' }));
  await app.goTo(`/clienten/${id}`);
  await clientFile(page).tab('Bewaren');
  await expect(page.getByText('In dit dossier is nog niets gewijzigd.')).toBeVisible();
  await app.call('clients.change', { ...aClient({ city: 'Diemen' }), id });
  await app.goTo('/vandaag');
  await app.goTo(`/clienten/${id}`);
  await clientFile(page).tab('Bewaren');
  await expect(page.getByText('van Weesp naar Diemen')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  expect(await darkFindings(page)).toEqual([]);
  await press(page, 'Plaats terugzetten');
  const question = page.getByRole('dialog', { name: 'Plaats terugzetten?' });
  await expect(question.getByText('Plaats is nu: Diemen. U zet dit terug naar: Weesp.')).toBeVisible();
  await press(question, /^Terugzetten/);
  await expect(page.getByText('van Diemen naar Weesp')).toBeVisible();
  expect(await app.call('clients.open', { id })).toMatchObject({ city: 'Weesp' });
});
