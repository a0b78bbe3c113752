import type { Out } from '../../core/contract/index.ts';
import { day } from '../../core/kernel/day.ts';
import { aClient } from '../support/a-client.ts';
import { aHold } from '../support/a-hold.ts';
import { press } from '../support/pages/controls.ts';
import { holdsPage } from '../support/pages/holds.ts';
import { purgePage } from '../support/pages/purge.ts';
import { type App, expect, test } from './app/app.ts';
import { axeFindings, cutOff, darkFindings } from './app/look.ts';

test.use({ holding: 'empty' });

const listName = 'El Khattabi, F.';

/** A file past its term, with a note. */
const expiredFile = async ({ call }: App): Promise<Out<'clients.add'>['id']> => {
  const { id } = await call(
    'clients.add',
    aClient({ openedOn: day('2018-01-02'), lastContactOn: day('2019-03-04') }),
  );
  await call('notes.write', { clientId: id, on: day('2019-03-04'), kind: 'remark', text: 'Gesprek gehad.' });
  return id;
};

test('a hold keeps a file from the evening and from every button, is reviewed, and released', async ({
  app,
}) => {
  const id = await expiredFile(app);
  const page = app.window();
  const holds = holdsPage(page);

  await test.step('a hold takes a reason, words, and a day within six months', async () => {
    await app.goTo(`/clienten/${id}/bewaren`);
    await expect(
      page.getByText(/^Dit mocht blijven tot 4 maart 2024, 5 jaar na het laatste contact/),
    ).toContainText('en moet nu weg; dat besliste');
    await holds.start();
    await holds.save();
    await expect(holds.alert).toContainText('Kies waarom dit dossier moet blijven.');
    await holds.fill(/rechtszaak/, 'Er loopt een zaak.', '2027-06-30');
    await holds.save();
    await expect(holds.alert).toContainText('Kies een dag tot en met 21 mei 2027.');
    expect(await axeFindings(page)).toEqual([]);
    await holds.fill(/rechtszaak/, 'Er loopt een zaak.', '2027-03-01');
    await holds.save();
    await holds.dialog.waitFor({ state: 'detached' });
    await expect(page.getByText('Hier mag nu niets van weg')).toBeVisible();
    await expect(page.getByText(/het mag niet weg zolang er een bewaarblokkade op staat\./)).toBeVisible();
    await expect(page.getByRole('option', { name: new RegExp(listName) })).toContainText(
      'bewaarblokkade tot 01-03-2027',
    );
    expect(await axeFindings(page)).toEqual([]);
    expect(await darkFindings(page)).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
  });

  await test.step('a note of it cannot be removed, and the evening lets it wait', async () => {
    await app.goTo(`/clienten/${id}/notities`);
    await press(page, /^Verwijderen: notitie van/);
    const question = page.getByRole('alertdialog', { name: 'Deze notitie verwijderen?' });
    await expect(question).toContainText('Op dit dossier staat een bewaarblokkade. Er is niets gewist.');
    await press(question, 'Begrepen');
    await app.goTo('/bewaren/opschoonavond/uitzonderen');
    const evening = purgePage(page);
    await expect(evening.rows.filter({ hasText: listName }).first()).toContainText(
      'Wacht: bewaarblokkade tot nakijken op 1 maart 2027.',
    );
    await expect(evening.tickOf(listName)).toBeDisabled();
  });

  await test.step('it is reviewed and released, and then the file can go', async () => {
    await app.goTo(`/clienten/${id}/bewaren`);
    await holds.review('De zaak loopt nog.', '2027-04-01');
    await expect(page.getByText(/Nagekeken door Fatma Bakker op 21 november 2026/)).toBeVisible();
    await holds.release('Uitspraak gedaan.');
    await expect(page.getByText(/Opgeheven door Fatma Bakker/)).toBeVisible();
    await expect(page.getByText('Hier mag nu niets van weg')).toBeHidden();
    await app.goTo('/bewaren/opschoonavond/uitzonderen');
    await expect(purgePage(page).tickOf(listName)).toBeChecked();
  });
});

test('a term is extended before its day, within one term, and taken back', async ({ app }) => {
  const { id } = await app.call(
    'clients.add',
    aClient({ openedOn: day('2020-01-02'), lastContactOn: day('2022-03-14') }),
  );
  const page = app.window();
  const holds = holdsPage(page);
  await app.goTo(`/clienten/${id}/bewaren`);
  await holds.extend();
  await holds.answer('2032-03-15', 'De hulp begint opnieuw.');
  await expect(holds.alert).toContainText('Kies een dag tot en met 14 maart 2032.');
  await holds.answer('2028-01-01', 'De hulp begint opnieuw.');
  await holds.dialog.waitFor({ state: 'detached' });
  await expect(page.getByText(/^We bewaren dit tot 14 maart 2027/)).toContainText(
    'Fatma Bakker verlengde dat op 21 november 2026 tot 1 januari 2028, omdat “De hulp begint opnieuw”.',
  );
  await app.goTo('/bewaren/blokkades');
  await expect(page.getByRole('listitem').filter({ hasText: listName })).toContainText(
    'blijft tot 1 januari 2028',
  );
  await app.goTo(`/clienten/${id}/bewaren`);
  await press(page, 'Verlenging terugnemen');
  await expect(page.getByText(/^We bewaren dit tot 14 maart 2027/)).not.toContainText('verlengde');
});

test('the FG is told of it by number and says that she saw it', async ({ app }) => {
  const id = await expiredFile(app);
  await app.call('holds.set', aHold(id, { reviewOn: day('2026-11-22') }));
  const me = await app.call('vault.me', {});
  await app.call('users.changeRoles', { id: me.id, roles: [...me.roles, 'fg'], acceptsFgCombination: true });
  await app.restart('2026-11-23');
  await app.signIn();
  const page = app.window();
  await expect(page.getByText('Eén bewaarblokkade moet worden nagekeken.')).toBeVisible();
  await expect(
    page.getByText('Er is één besluit om iets langer te bewaren dat u nog niet zag.'),
  ).toBeVisible();
  await app.goTo('/bewaren/blokkades');
  const facts = page.getByRole('row').filter({ hasText: 'Blokkade 1' });
  await expect(facts).toContainText('Er loopt een rechtszaak of die wordt verwacht');
  await expect(facts).not.toContainText(/Khattabi|rechtbank/);
  expect(await axeFindings(page)).toEqual([]);
  expect(await cutOff(page)).toEqual([]);
  await press(page, 'Op gezien zetten');
  await expect(page.getByText('nieuw sinds u keek')).toBeHidden();
});
