import { day } from '../../core/kernel/day.ts';
import { aClient } from '../support/a-client.ts';
import { press, tick } from '../support/pages/controls.ts';
import { disclosuresPage } from '../support/pages/disclosures.ts';
import { letLeave } from '../support/pages/leaving.ts';
import { readPdf } from '../support/read-pdf.ts';
import { axeFindings } from './app/look.ts';
import { expect, test } from './app/app.ts';

test.use({ holding: 'empty' });

test('what is passed on needs a ground, and a call with the client beside it keeps her consent', async ({
  app,
}) => {
  const page = app.window();
  const sharing = disclosuresPage(page);
  const { id } = await app.call('clients.add', aClient({ birthOn: day('1988-05-04') }));
  await app.goTo(`/clienten/${id}/delen`);
  expect(await axeFindings(page)).toEqual([]);

  await test.step('without consent it says what is open and why the rest is not', async () => {
    await sharing.start(/^Blijf Groep/, 'E-mail');
    await sharing.fill('Naam en telefoonnummer.', 'Voor een afspraak.');
    await expect(sharing.dialog.getByRole('radio', { name: /^Toestemming/ })).toHaveCount(0);
    await expect(sharing.dialog).toContainText('Er is op deze dag geen toestemming voor Blijf Groep');
    await sharing.save();
    await expect(sharing.dialog.getByText(/Kies op welke grond/).first()).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
  });

  await test.step('by telephone with her beside it, the consent is recorded with it', async () => {
    await sharing.dialog.getByRole('button', { name: /Hoe\?/ }).click();
    await page.getByRole('option', { name: 'Telefoon, de cliënt zit erbij' }).click();
    await sharing.ground(/^Toestemming/);
    await sharing.save();
    await expect(sharing.dialog.getByText(/Zet het vinkje/).first()).toBeVisible();
    await tick(sharing.dialog, 'checkbox', /^De cliënt zei ja/);
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Control+s');
    await sharing.dialog.waitFor({ state: 'detached' });
    await expect(sharing.log).toHaveText([/Blijf Groep: Naam en telefoonnummer\..*Met toestemming/s]);
    const { events } = await app.call('consents.ofClient', { clientId: id });
    expect(events).toMatchObject([{ recipient: 'Blijf Groep', method: 'phone-client-present' }]);
  });

  await test.step('Veilig Thuis asks as what, and a report needs no consent but a law', async () => {
    await sharing.start(/^Veilig Thuis/, 'Telefoon, zonder de cliënt');
    await sharing.fill('Dat er zorgen zijn.', 'Omdat het thuis niet veilig is.');
    await tick(sharing.dialog, 'radio', /^Als informeel netwerk/);
    await expect(sharing.dialog).toContainText('alleen informatie als de betrokkenen het goed vinden');
    await tick(sharing.dialog, 'radio', /^Als melder/);
    await sharing.ground(/^De wet/);
    await sharing.dialog
      .getByRole('textbox', { name: 'Welke wet, en welk artikel?' })
      .fill('Wmo 2015, artikel 5.2.6');
    await sharing.save();
    await sharing.dialog.waitFor({ state: 'detached' });
    await expect(sharing.log.first()).toContainText('Wij spraken als melder.');
  });

  await test.step('the log prints, after the passphrase', async () => {
    await press(page, 'Lijst afdrukken');
    await letLeave(page);
    const text = (await readPdf(await app.saved(/^gedeeld-/))).words;
    expect(text).toContain('Wat er is gedeeld met anderen');
    expect(text).toContain('Wmo 2015, artikel 5.2.6');
  });

  await test.step('what one recipient got prints with numbers of files, and with names only when asked', async () => {
    await app.goTo('/instellingen/adresboek');
    await page.getByRole('link', { name: 'Blijf Groep' }).click();
    await expect(page.getByRole('row', { name: /El Khattabi/ })).toBeVisible();
    await press(page, 'Lijst afdrukken');
    await letLeave(page);
    const second = (await readPdf(await app.saved(/^gedeeld-.*-2\.pdf$/))).words;
    expect(second).toContain('geen namen en geen inhoud');
    expect(second).not.toMatch(/Khattabi|telefoonnummer/);
  });
});

test('the address book takes an organisation, refuses it twice, and shows what each got', async ({ app }) => {
  const page = app.window();
  await app.goTo('/instellingen/adresboek');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('link', { name: 'Organisatie toevoegen' }).click();
  await page.getByRole('textbox', { name: 'Naam', exact: true }).fill('blijf GROEP');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Deze naam staat al in het adresboek').first()).toBeVisible();
  await page.getByRole('textbox', { name: 'Naam', exact: true }).fill('Wijkteam Noord');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wijkteam Noord');
  await expect(page.getByText('Met deze organisatie is nog niets gedeeld.')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await press(page, 'Wijzigen');
  await page.getByRole('checkbox', { name: /^In gebruik/ }).uncheck({ force: true });
  await press(page, /^Opslaan/);
  await expect(page.getByText('Niet meer in gebruik')).toBeVisible();
});
