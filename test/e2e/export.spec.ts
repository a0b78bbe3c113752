import { readFileSync } from 'node:fs';
import readXlsxFile from 'read-excel-file/node';
import { letLeave } from '../support/pages/leaving.ts';
import { listsPage } from '../support/pages/lists.ts';
import { expect, test } from './app/app.ts';
import { axeFindings } from './app/look.ts';

test('who is in sight leaves as a list of names, with what was chosen, and comes back as known', async ({
  app,
}) => {
  const page = app.window();
  const lists = listsPage(page);
  await app.goTo('/clienten');

  await test.step('the list says how many, and holds names only until more is chosen', async () => {
    await page.getByRole('searchbox').fill('bakker');
    await lists.open();
    await expect(page.getByText(/De lijst gaat over \d+ mensen/)).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await lists.save();
    await letLeave(page);
    await expect(page.getByText(/^Bewaard als/)).toBeVisible();
    const [sheet] = await readXlsxFile(readFileSync(await app.saved(/clientenlijst\.xlsx$/)));
    expect(sheet?.data[0]).toEqual(['Voornaam', 'Tussenvoegsel', 'Achternaam']);
    expect(sheet?.data.length).toBeGreaterThan(1);
  });

  await test.step('telephone numbers and our own number go with it only by choice', async () => {
    await lists.open();
    await lists.choose(/Vertrouwd-nummer/);
    await lists.choose(/Telefoon en e-mail/);
    await lists.as('CSV');
    await lists.save();
    await letLeave(page);
    await expect(page.getByText(/^Bewaard als .*csv/)).toBeVisible();
  });

  await test.step('the same list is known again when it is taken over', async () => {
    const bytes = readFileSync(await app.saved(/clientenlijst\.csv$/));
    expect(bytes.toString().startsWith('\ufeffVertrouwd-nummer;Voornaam')).toBe(true);
    const { mapping } = await app.call('imports.read', { base64: bytes.toString('base64') });
    expect(mapping.slice(0, 4)).toEqual(['fileId', 'givenName', 'prefix', 'familyName']);
  });
});
