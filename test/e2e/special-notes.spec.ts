import { aClient } from '../support/a-client.ts';
import { bySelf } from '../support/by-self.ts';
import { clientFile } from '../support/pages/client-file.ts';
import { press } from '../support/pages/controls.ts';
import { specialNotes } from '../support/pages/special-notes.ts';
import { axeFindings, cutOff, darkFindings } from './app/look.ts';
import { type App, expect, test } from './app/app.ts';

test.use({ holding: 'empty' });

const expectSound = async (app: App, where: string): Promise<void> => {
  const page = app.window();
  expect.soft(await axeFindings(page), where).toEqual([]);
  expect.soft(await darkFindings(page), `${where} in dark`).toEqual([]);
  // 200 % zoom of a window of 1280 by 800 leaves half as many pixels.
  await page.setViewportSize({ width: 640, height: 400 });
  expect.soft(await cutOff(page), `${where} at 200 %`).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
};

test('health in an ordinary note is moved to a special one, with why it may and must be there', async ({
  app,
}) => {
  const page = app.window();
  const special = specialNotes(page);
  const file = clientFile(page);
  const { id } = await app.call('clients.add', aClient());
  await app.goTo(`/clienten/${id}`);

  await test.step('what is typed is looked at, and nothing keeps one from saving', async () => {
    await file.startNote(
      'Kwam met Karim Bouzid op gesprek. Slikt medicijnen voor een depressie. Afspraak dinsdag.',
    );
    await expect(page.getByText('Dit lijken bijzondere gegevens, over gezondheid')).toBeVisible();
    await expectSound(app, 'the editor with what was seen');
    await press(page, 'Maak er K.B. van');
    await expect(page.getByRole('textbox', { name: 'Notitie' })).toHaveValue(/^Kwam met K\.B\. op gesprek/);
  });

  await test.step('the sentence moves, and asks for a reason and an exception', async () => {
    await special.move();
    await expect(special.text).toHaveValue('Slikt medicijnen voor een depressie.');
    await special.save();
    await expect(special.dialog.getByText('Kies waarom het mag.').first()).toBeVisible();
    await expectSound(app, 'the special note with what is missing');
    await special.because(/^Uitdrukkelijke toestemming/);
    await special.needed('Om afspraken rond de behandeling te plannen.');
    await special.save();
    await expect(
      special.dialog.getByText(/is er geen toestemming voor dit soort gegevens/).first(),
    ).toBeVisible();
    await special.because(/^Zorg of maatschappelijke hulp/);
    await special.save();
    await expect(special.dialog).toHaveCount(0);
    await expect(page.getByRole('textbox', { name: 'Notitie' })).toHaveValue(
      'Kwam met K.B. op gesprek. Afspraak dinsdag.',
    );
    await page.keyboard.press('Control+s');
    await expect(file.notes.filter({ hasText: 'Afspraak dinsdag' })).toBeVisible();
  });

  await test.step('it is out of sight until somebody asks for it', async () => {
    await expect(page.getByText('Slikt medicijnen')).toHaveCount(0);
    await file.tab('Overzicht');
    await expect(page.getByText('Slikt medicijnen')).toHaveCount(0);
    await file.tab(/^Notities/);
    await special.show();
    await expect(special.list).toContainText(['Slikt medicijnen voor een depressie.']);
    await expect(special.list).toContainText(['Om afspraken rond de behandeling te plannen.']);
    await expectSound(app, 'the special notes');
  });

  await test.step('it is corrected as a special note', async () => {
    await special.list.getByRole('button', { name: /^Verbeteren/ }).click();
    await special.text.fill('Slikt medicijnen.');
    await special.save();
    await expect(special.list).toContainText(['verbeterd door']);
  });

  await test.step('the meter counts it', async () => {
    await app.goTo('/register/bijzonder');
    await expect(page.getByText('Dossiers met een bijzondere notitie: 1 van 1 (100 %).')).toBeVisible();
    await expectSound(app, 'the meter');
  });
});

test('a special note that rests on consent goes on the purge list when that is withdrawn', async ({
  app,
}) => {
  const page = app.window();
  const special = specialNotes(page);
  const file = clientFile(page);
  const { id } = await app.call('clients.add', aClient());
  const texts = await app.call('consents.texts', {});
  const textId =
    texts.find(({ purpose, language }) => purpose === 'special-data-other' && language === 'nl')?.id ?? '';
  const { today } = await app.call('vault.me', {});
  const answer = { clientId: id, purpose: 'special-data-other', ...bySelf, on: today } as const;
  await app.call('consents.record', {
    ...answer,
    answer: 'given',
    textId,
    method: 'paper-signed',
    expiresOn: null,
    isExplicit: true,
    isFreeHelp: false,
  });
  await app.goTo(`/clienten/${id}/notities`);
  await special.start();
  await special.about('Geloof of levensovertuiging');
  await expect(special.dialog.getByText(/De cliënt gaf die toestemming op/)).toBeVisible();
  await special.because(/^Uitdrukkelijke toestemming/);
  await special.needed('Om met eten rekening te houden.');
  await special.text.fill('Viert de ramadan.');
  await special.save();
  await expect(special.list).toContainText(['Viert de ramadan.']);

  await app.call('consents.withdraw', { ...answer, method: 'paper-signed' });
  await expect(special.list).toContainText(['staat op de opschoonlijst']);
  await expect(special.list.getByRole('button', { name: /^Verbeteren/ })).toHaveCount(0);
  await expect(special.list.getByRole('button', { name: /^Verwijderen/ })).toHaveCount(1);
  await file.tab('Bewaren');
  await expect(page.getByText(/de toestemming waarop het rustte/).first()).toBeVisible();
});
