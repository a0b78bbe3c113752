import { day } from '../../core/kernel/day.ts';
import { aDraft, someStrokes } from '../support/a-form.ts';
import { aVolunteer } from '../support/a-volunteer.ts';
import { pick, press } from '../support/pages/controls.ts';
import { formsPage } from '../support/pages/forms.ts';
import { letLeave } from '../support/pages/leaving.ts';
import { readPdf } from '../support/read-pdf.ts';
import { expect, test } from './app/app.ts';
import { axeFindings, cutOff, darkFindings } from './app/look.ts';

test.use({ holding: 'empty' });

const declaration = 'Geheimhoudingsverklaring';

test('a declaration is prepared, printed as one page, signed with the mouse, and locked', async ({ app }) => {
  const page = app.window();
  const forms = formsPage(page);
  const { id } = await app.call('volunteers.add', aVolunteer());
  await app.goTo(`/vrijwilligers/${id}/formulieren`);
  await expect(forms.line(declaration)).toContainText('Nog niet getekend.');
  expect(await axeFindings(page)).toEqual([]);
  expect(await cutOff(page)).toEqual([]);

  await test.step('its two blanks must be filled in', async () => {
    await forms.begin(declaration);
    await forms.prepare();
    await expect(
      page.getByRole('button', { name: 'Vul dit in. Het komt in de verklaring te staan.' }),
    ).toHaveCount(2);
    await forms.fill('de beheerder op kantoor', 'de coördinator');
    await forms.prepare();
    await expect(forms.dialog.getByRole('article')).toContainText('draag ik dan over aan de coördinator.');
    expect(await axeFindings(page)).toEqual([]);
    expect(await darkFindings(page)).toEqual([]);
  });

  await test.step('on paper it is one A4, and its file names nobody', async () => {
    await forms.act('Afdrukken');
    await letLeave(page);
    const pdf = await readPdf(await app.saved(/^formulier-\d{4}-\d\d-\d\d\.pdf$/));
    expect(pdf.pages).toHaveLength(1);
    expect(pdf.title).toBe('Formulier om te tekenen');
    for (const words of ['Anouk de Graaf', 'de beheerder op kantoor', 'Handtekening', 'Versie 1'])
      expect(pdf.words).toContain(words);
    await expect(forms.dialog).toContainText('Afgedrukt op');
  });

  await test.step('without a signature nothing is kept; with one it is signed', async () => {
    await forms.act('Op het scherm tekenen');
    await forms.act('Tekening bewaren');
    await expect(forms.dialog.getByText('Er staat nog geen handtekening in het vak.')).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await forms.write();
    await forms.act('Laatste streep weghalen');
    await expect(forms.dialog.getByRole('img', { name: 'Vak voor de handtekening, nog leeg' })).toBeVisible();
    await forms.write();
    await forms.act('Tekening bewaren');
    await expect(forms.dialog.getByText('Dit formulier is getekend en op slot.')).toBeVisible();
    await expect(forms.dialog.getByRole('img', { name: 'Handtekening van Anouk de Graaf' })).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    expect(await darkFindings(page)).toEqual([]);
  });

  await page.keyboard.press('Escape');
  await expect(forms.line(declaration)).toContainText('Opnieuw tekenen vanaf');
});

test('a new text asks everybody to sign again, and what was signed on paper stays as it was', async ({
  app,
}) => {
  const page = app.window();
  const forms = formsPage(page);
  const { id: volunteerId } = await app.call('volunteers.add', aVolunteer());
  const { id } = await app.call('forms.draft', aDraft(volunteerId));
  await app.call('forms.sign', { id, signature: { kind: 'on-screen', strokes: someStrokes } });

  await test.step('a text without its blanks is refused while it is typed', async () => {
    await app.goTo('/instellingen/formulieren');
    expect(await axeFindings(page)).toEqual([]);
    await app.goTo('/instellingen/formulieren/confidentiality/wijzigen');
    const body = page.getByRole('textbox', { name: 'Tekst', exact: true });
    const before = await body.inputValue();
    await body.fill(before.replace('{inleveren bij}', 'de balie'));
    await expect(page.getByText('Zet dit nog in de tekst: {inleveren bij}.').first()).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await body.fill(`${before}\n\nIk heb dit gelezen.`);
    await press(page, 'Versie 2 maken');
    await expect(page.getByRole('heading', { name: 'Eerdere versies' })).toBeVisible();
    await expect(page.getByRole('article')).toContainText('Ik heb dit gelezen.');
    await press(page, 'Tekst van versie 1 lezen');
    await expect(forms.dialog.getByRole('article')).not.toContainText('Ik heb dit gelezen.');
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  await test.step('the list says who, and leads to the form', async () => {
    await app.goTo('/vrijwilligers/tekenen');
    await expect(page.getByRole('row', { name: /Graaf, A\. de/ })).toContainText('versie 1');
    expect(await axeFindings(page)).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
    await pick(page, /Welk formulier/, 'Gedragscode');
    await expect(page.getByRole('row', { name: /Graaf, A\. de/ })).toContainText('nog niets getekend');
    await pick(page, /Welk formulier/, declaration);
    await page.getByRole('link', { name: 'Formulier openen' }).click();
    await expect(forms.line(declaration).first()).toContainText('Er is een nieuwe tekst: opnieuw tekenen.');
  });

  await test.step('a day before the service began is refused beside its field', async () => {
    await press(page, `${declaration} opnieuw klaarzetten`);
    await forms.prepare();
    await forms.act('Op papier getekend');
    await forms.onPaper('2024-01-01');
    await expect(forms.dialog.getByText(/ligt voor de begindatum/).first()).toBeVisible();
    const { today } = await app.call('vault.me', {});
    await forms.onPaper(today);
    await expect(forms.dialog.getByText('Er ligt geen scan bij.')).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('the earlier form shows its own words', async () => {
    await expect(page.getByText(/opgevolgd door een nieuw formulier/)).toBeVisible();
    const { forms: kept } = await app.call('forms.ofVolunteer', { volunteerId });
    expect(kept.map(({ state, version }) => [state, version])).toEqual([
      ['signed', 2],
      ['superseded', 1],
    ]);
    expect(kept.at(-1)?.text.body).not.toContain('Ik heb dit gelezen.');
  });
});

test('a draft that is wrong goes, and is not offered any more', async ({ app }) => {
  const page = app.window();
  const forms = formsPage(page);
  const { id } = await app.call('volunteers.add', aVolunteer({ startOn: day('2025-02-03') }));
  await app.call('forms.draft', { ...aDraft(id), kind: 'agreement' });
  await app.goTo(`/vrijwilligers/${id}/formulieren`);
  await press(page, 'Verder met Vrijwilligersovereenkomst');
  await expect(forms.dialog.getByRole('article')).toContainText('vanaf 3 februari 2025 vrijwilliger');
  await forms.remove('Er staat iets in dat niet klopt');
  await expect(page.getByRole('button', { name: 'Vrijwilligersovereenkomst klaarzetten' })).toBeVisible();
});
