import { day } from '../../core/kernel/day.ts';
import { aClient } from '../support/a-client.ts';
import { clientFile } from '../support/pages/client-file.ts';
import { clientsPage } from '../support/pages/clients.ts';
import { pick, press, tick } from '../support/pages/controls.ts';
import { duplicatesPage, filters, fromMenu, manyPage } from '../support/pages/tidy.ts';
import { expect, test } from './app/app.ts';
import { axeFindings, cutOff, darkFindings } from './app/look.ts';

test.use({ holding: 'empty' });

test('filters stay while one works and after a lock, go together with words, and are taken away one by one', async ({
  app,
}) => {
  const page = app.window();
  const clients = clientsPage(page);
  const tools = filters(page);
  await app.call('clients.add', aClient({ familyName: 'Aalders', lastContactOn: day('2026-11-01') }));
  await app.call('clients.add', aClient({ familyName: 'Bakker', lastContactOn: day('2026-01-05') }));
  await app.call('clients.add', aClient({ familyName: 'Cohen', legalBasis: 'consent' }));
  await clients.open();
  await tools.put({ contact: 'Geen contact sinds 6 maanden' });
  await expect(clients.rows).toHaveText([/^Bakker/, /^Cohen/]);
  await expect(page.getByRole('heading', { name: 'Cliënten 2' })).toBeVisible();
  await clients.search.fill('cohen');
  await expect(clients.rows).toHaveText([/^Cohen/]);
  await clients.search.fill('');
  expect(await axeFindings(page)).toEqual([]);
  expect(await darkFindings(page)).toEqual([]);

  await app.goTo('/vandaag');
  await clients.open();
  await expect(clients.rows).toHaveText([/^Bakker/, /^Cohen/]);
  await app.restart();
  await app.signIn();
  await clientsPage(app.window()).open();
  const again = filters(app.window());
  await expect(clientsPage(app.window()).rows).toHaveText([/^Bakker/, /^Cohen/]);

  await again.put({ consentMissing: true });
  await expect(clientsPage(app.window()).rows).toHaveText([/^Cohen/]);
  await again.remove('Geen contact sinds 6 maanden').press('Enter');
  await expect(clientsPage(app.window()).rows).toHaveText([/^Cohen/]);
  await clientsPage(app.window()).search.fill('bakker');
  await expect(app.window().getByText('Geen dossier past bij deze filters.')).toBeVisible();
  await app.window().getByRole('status').getByRole('button', { name: 'Filters wissen' }).click();
  await expect(clientsPage(app.window()).rows).toHaveText([/^Bakker/]);
});

test('all files of the list change at once, after seeing which do and which do not', async ({ app }) => {
  const page = app.window();
  const clients = clientsPage(page);
  const many = manyPage(page);
  const phases = await app.call('phases.list', {});
  const phase = phases[1]?.name ?? '';
  for (const familyName of ['Aalders', 'Bakker', 'Cohen'])
    await app.call(
      'clients.add',
      aClient({ familyName, phaseId: familyName === 'Cohen' ? (phases[1]?.id ?? null) : null }),
    );
  await clients.open();
  await fromMenu(page, 'Dossiers samen wijzigen');
  await tick(page, 'radio', 'Fase');
  await pick(page, /Nieuwe fase/, new RegExp(`^${phase}`));
  await many.preview();
  await expect(page.getByRole('heading', { name: '2 dossiers veranderen' })).toBeVisible();
  await expect(page.getByText('1: is al zo')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  expect(await cutOff(page)).toEqual([]);
  await many.confirm('Fase van 2 dossiers wijzigen', '2');
  await expect(page.getByText('2 dossiers zijn gewijzigd.')).toBeVisible();
  const { rows } = await app.call('clients.search', { words: '', filter: 'all', offset: 0, limit: 10 });
  expect(rows.map(({ phaseId }) => phaseId)).toEqual(rows.map(() => phases[1]?.id));
});

test('two files of one person are found, compared, put together, and taken apart again', async ({ app }) => {
  const page = app.window();
  const found = duplicatesPage(page);
  const phone = { kind: 'phone', value: '06 0000 0412', safety: 'safe', remark: '' } as const;
  const { id } = await app.call('clients.add', aClient({ city: 'Weesp', contactPoints: [phone] }));
  await app.call(
    'clients.add',
    aClient({
      familyName: 'Khattabi',
      prefix: 'El',
      city: 'Diemen',
      contactPoints: [phone],
      openedOn: day('2023-01-01'),
    }),
  );
  await app.goTo(`/clienten/${id}`);
  await expect(page.getByText('Dit dossier lijkt op een ander dossier')).toBeVisible();
  await clientsPage(page).open();
  await fromMenu(page, 'Dubbele dossiers zoeken');
  await found.find();
  await expect(page.getByText('Overeenkomst: dezelfde naam en hetzelfde telefoonnummer.')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await found.compare();
  await expect(page.getByRole('heading', { name: 'Twee dossiers vergelijken' })).toBeVisible();
  await expect(page.getByRole('row', { name: /Adres verschilt/ })).toBeVisible();
  await found.keep('Adres', 'Van het tweede');
  expect(await axeFindings(page)).toEqual([]);
  expect(await darkFindings(page)).toEqual([]);
  expect(await cutOff(page)).toEqual([]);
  await found.merge();
  expect(await app.call('clients.open', { id })).toMatchObject({ city: 'Diemen' });
  await clientFile(page).tab('Bewaren');
  await expect(
    page.getByText('Een ander dossier van dezelfde persoon kwam hierbij: Khattabi, F. El.'),
  ).toBeVisible();

  await app.goTo('/dubbel');
  await press(page, /^Ongedaan maken: samenvoegen van/);
  await expect(page.getByText('De dossiers zijn weer apart, zoals ze waren.')).toBeVisible();
  expect(await app.call('clients.open', { id })).toMatchObject({ city: 'Weesp' });
  expect(await app.call('clients.counts', {})).toEqual({ open: 2, closed: 0 });
});
