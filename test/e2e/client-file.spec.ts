import { aClient } from '../support/a-client.ts';
import { clientFile } from '../support/pages/client-file.ts';
import { clientForm, clientsPage } from '../support/pages/clients.ts';
import { pick, press, tick } from '../support/pages/controls.ts';
import { expect, test } from './app/app.ts';

test.use({ holding: 'empty' });

test('a client is added with only what is needed, and changed', async ({ app }) => {
  const page = app.window();
  const clients = clientsPage(page);
  const form = clientForm(page);
  await clients.open();
  await clients.add();

  await form.save();
  await expect(form.error(/Vul één naam in/)).toBeVisible();
  await form.why();
  await form.fill('Voornaam', 'Şükran');
  await form.fill('Tussenvoegsel', 'van der');
  await form.fill('Achternaam', 'Meer');
  await form.open('Telefoon of e-mail');
  await press(page, 'Telefoonnummer toevoegen');
  await page.getByRole('textbox', { name: 'Telefoonnummer' }).fill('06 0000 0412');
  await pick(page, /Is dit veilig\?/, 'Alleen op bepaalde tijden');
  await page.getByRole('textbox', { name: /Waar moet u op letten/ }).fill('geen voicemail');
  await form.save();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Şükran van der Meer');
  await expect(page.getByText('geen voicemail')).toBeVisible();

  await clientFile(page).change();
  await form.open('Adres');
  await form.fill('Straat', 'Hogevecht');
  await form.fill('Huisnummer', '12');
  await tick(page, 'checkbox', /^Geheim adres/);
  await form.save();
  await expect(page.getByText('Geheim adres. Stuur geen post.')).toBeVisible();
  await expect(page.getByText('Hogevecht')).toBeHidden();
  await press(page, 'Adres tonen');
  await expect(page.getByText('Hogevecht 12')).toBeVisible();
  await expect(clients.rows).toHaveText([/^Meer, Ş\. van der/]);
});

test('a note is written, corrected and removed, and a BSN never gets in', async ({ app }) => {
  const page = app.window();
  const { id } = await app.call('clients.add', aClient());
  const file = clientFile(page);
  await app.goTo(`/clienten/${id}`);

  await test.step('a number with its keyword beside it is refused, whatever one says', async () => {
    await file.startNote('BSN 111222333 staat op het formulier');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('Haal het weg en sla opnieuw op.')).toBeVisible();
    await expect(page.getByRole('button', { name: /geen BSN/ })).toHaveCount(0);
    await press(page, 'Nummer verwijderen');
    await expect(page.getByRole('textbox', { name: 'Notitie' })).not.toHaveValue(/111222333/);
  });

  await test.step('a number that may be one is asked about', async () => {
    await page.getByRole('textbox', { name: 'Notitie' }).fill('Dossiernummer gemeente 111222333');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('Is dit een burgerservicenummer?')).toBeVisible();
    await press(page, 'Dit is geen BSN, opslaan');
    await expect(file.notes.filter({ hasText: 'Dossiernummer gemeente' })).toBeVisible();
  });

  await test.step('it is corrected, and one sees that it was', async () => {
    await press(page, /^Verbeteren: notitie/);
    await page.getByRole('textbox', { name: 'Notitie' }).fill('Afspraak op dinsdag');
    await page.keyboard.press('Control+s');
    await expect(file.notes.filter({ hasText: 'Afspraak op dinsdag' })).toContainText('verbeterd door');
  });

  await test.step('it is removed with a reason, which can be undone for ten seconds', async () => {
    await page.clock.install();
    const remove = async () => {
      await press(page, /^Verwijderen: notitie/);
      await tick(page, 'radio', 'Wat er staat, klopt niet');
      await press(page, 'Notitie verwijderen');
    };
    await remove();
    await press(page, 'Ongedaan maken');
    await expect(file.notes.filter({ hasText: 'Afspraak op dinsdag' })).toBeVisible();
    expect(await app.call('notes.list', { clientId: id })).toHaveLength(1);
    await remove();
    await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toBeVisible();
    await page.clock.fastForward('00:11');
    await expect.poll(() => app.call('notes.list', { clientId: id })).toEqual([]);
  });

  await test.step('the log says that somebody looked at the number, and not which it was', async () => {
    await app.goTo('/register/logboek');
    await expect(page.getByText('Zei van cijfers: dit is geen BSN (notitie schrijven)')).toBeVisible();
    await expect(page.getByText('111222333')).toHaveCount(0);
  });
});
