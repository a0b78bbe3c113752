import { registerImportPage } from '../support/pages/register-import.ts';
import { registerPage } from '../support/pages/register.ts';
import { press } from '../support/pages/controls.ts';
import { readPdf } from '../support/read-pdf.ts';
import { expect, test } from './app/app.ts';
import { axeFindings } from './app/look.ts';

const lines = [
  'Nr;Naam verwerking;Doel;Grondslag;Bijzondere persoonsgegevens;Ontvangers;Verwerkers;Bewaartermijn',
  '1;Huiskamerlunch;Samen eten met buren;gerechtvaardigd;geen;geen;Mailhuis;1 jaar na de laatste lunch',
  '2;Cliëntregistratie;Hulp geven;art. 6 lid 1 sub f;;Veilig Thuis;;',
  '3;;Een regel zonder naam;Toestemming;;;;',
];

test('a register from a spreadsheet is taken over after its unknown word is answered, printed, and taken back', async ({
  app,
}) => {
  const page = app.window();
  const steps = registerImportPage(page);
  const register = registerPage(page);
  const take = page.getByRole('button', { name: /verwerking(?:en)? overnemen$/ });

  await test.step('a file that is no list is refused with the way out', async () => {
    await steps.open();
    await steps.choose('Alleen een zin zonder kolommen');
    await expect(page.getByText(/Dit bestand is geen lijst die Vertrouwd kan lezen/)).toBeVisible();
  });

  await test.step('columns are recognised, and nothing is written while a word is unknown', async () => {
    await steps.choose(...lines);
    await expect(page.getByText('Er staan 3 regels in.')).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await steps.toRows();
    await expect(page.getByText('“gerechtvaardigd” is niet één van de zes grondslagen.')).toBeVisible();
    await expect(page.getByText('Deze regel heeft geen naam. Vul in het bestand een naam in.')).toBeVisible();
    await expect(page.getByText('Een verwerking met deze naam staat al in het register.')).toBeVisible();
    await expect(take).toBeDisabled();
    expect(await axeFindings(page)).toEqual([]);
  });

  await test.step('the word is answered, a double replaces the text, and all is written at once', async () => {
    await steps.answer('gerechtvaardigd', 'Gerechtvaardigd belang');
    await steps.decide(3, 'Tekst vervangen van: Cliëntregistratie');
    await steps.takeOver();
    await expect(page.getByText(/Eén verwerking is toegevoegd/).first()).toBeVisible();
    const { content } = await app.call('register.current', {});
    expect(content.activities.find(({ name }) => name === 'Huiskamerlunch')).toMatchObject({
      legalBasis: 'legitimate-interest',
      otherTerm: '1 jaar na de laatste lunch',
    });
    expect(content.processors.map(({ name }) => name)).toContain('Mailhuis');
  });

  await test.step('it stands in the printed register, with its page in the contents', async () => {
    await register.open();
    const paper = await readPdf(await register.file('Afdrukken'));
    expect(paper.isTagged).toBe(true);
    const contents = paper.pages[1]?.words ?? '';
    const at = Number(/\d+\. Huiskamerlunch (\d+)/.exec(contents)?.[1]);
    expect(paper.pages[at - 1]?.words).toContain('Samen eten met buren');
  });

  await test.step('as long as nothing changed, it is taken back', async () => {
    await steps.open();
    await press(page, 'Register 1 ongedaan maken');
    await press(page.getByRole('dialog'), 'Ongedaan maken');
    await expect(page.getByText(/Dit is ongedaan gemaakt\./)).toBeVisible();
    const { content } = await app.call('register.current', {});
    expect(content.activities.map(({ name }) => name)).not.toContain('Huiskamerlunch');
  });
});
