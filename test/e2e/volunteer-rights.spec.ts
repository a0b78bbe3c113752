import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { aVolunteer } from '../support/a-volunteer.ts';
import { aReview } from '../support/a-review.ts';
import { pick, press, tick } from '../support/pages/controls.ts';
import { letLeave } from '../support/pages/leaving.ts';
import { rightsPage } from '../support/pages/rights.ts';
import { expect, test } from './app/app.ts';
import { axeFindings, cutOff, darkFindings } from './app/look.ts';

test.use({ holding: 'empty' });

test('somebody who works here asks for her data, and gets one file with all of it', async ({ app }) => {
  const page = app.window();
  const rights = rightsPage(page);
  const { id } = await app.call('volunteers.add', aVolunteer({ city: 'Diemen' }));
  const session = aReview(id);
  await app.call('peerReview.record', {
    ...session,
    attendees: session.attendees.map((it) => ({ ...it, agreements: 'Sprak met Karim Bouzid.' })),
  });

  await test.step('the request begins at the desk, and is of a volunteer', async () => {
    await rights.open();
    await page.getByRole('link', { name: 'Verzoek opschrijven' }).first().click();
    await tick(page, 'radio', 'Iemand die hier werkt');
    await pick(page, /Wie\?/, /Graaf/);
    await tick(page, 'radio', /^Gegevens zien/);
    await page.getByRole('textbox', { name: 'Wat vroeg de persoon?' }).fill('Wat weet u van mij?');
    await press(page, /^Verzoek opslaan/);
    await rights.heading(/^Verzoek 1:/).waitFor();
    await rights.checkIdentity('Een pas of paspoort gezien, geen kopie');
  });

  await test.step('the package is looked at before it leaves, with names of others left out', async () => {
    await page.getByRole('link', { name: 'Overzicht maken' }).click();
    await expect(page.getByRole('checkbox', { name: /Karim Bouzid/ })).toBeChecked();
    await expect(page.getByText('Sprak met [naam weggelaten].')).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    expect(await darkFindings(page)).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
    await press(page, 'Pakket maken');
    await letLeave(page);
    const files = unzipSync(readFileSync(await app.saved(/^gegevenspakket-2026-11-21\.zip$/)));
    expect(Object.keys(files).toSorted()).toEqual(['gegevens.json', 'gegevens.pdf']);
    const data = strFromU8(files['gegevens.json'] ?? new Uint8Array());
    expect(JSON.parse(data)).toMatchObject({ person: { city: 'Diemen' }, requests: [{ kind: 'access' }] });
    expect(data).not.toContain('Bouzid');
  });

  await test.step('her own file says what she asked, and begins the next request about her', async () => {
    await page.getByRole('link', { name: 'Terug naar het dossier' }).click();
    await app.goTo(`/vrijwilligers/${id}/afscheid`);
    await expect(page.getByRole('link', { name: 'Verzoek 1: gegevens zien' })).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('link', { name: 'Verzoek opschrijven' }).click();
    await expect(page.getByText('Over Anouk de Graaf.')).toBeVisible();
    await tick(page, 'radio', /^Gegevens wissen/);
    await page.getByRole('textbox', { name: 'Wat vroeg de persoon?' }).fill('Ik wil dat alles weggaat.');
    await press(page, /^Verzoek opslaan/);
    await rights.checkIdentity('Een pas of paspoort gezien, geen kopie');
  });

  await test.step('nothing is erased while she works here', async () => {
    await expect(page.getByText('Deze persoon werkt hier nog', { exact: true })).toBeVisible();
    await tick(page, 'radio', 'Wij doen wat gevraagd is');
    await page.getByRole('textbox', { name: 'Wat schrijft u aan de persoon?' }).fill('Wij wissen alles.');
    await press(page, 'Besluit vastleggen');
    await expect(page.getByText(/Leg eerst het afscheid vast/)).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
  });
});
