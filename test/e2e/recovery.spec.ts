import { readFileSync } from 'node:fs';
import { Decrypter } from 'age-encryption';
import { anyLine } from '../support/any-line.ts';
import { readPdf } from '../support/read-pdf.ts';
import { passphrase, userLabel } from '../support/open-vault.ts';
import { recoveryPage } from '../support/pages/recovery.ts';
import { registerPage } from '../support/pages/register.ts';
import { unlockPage } from '../support/pages/unlock.ts';
import { expect, test } from './app/app.ts';
import { axeFindings, darkFindings } from './app/look.ts';

test.use({ holding: 'empty' });

const next = 'tulp kabel winter spiegel anker regen';

test('three codes are made, printed, typed back and drilled, and two of them give a lost passphrase a successor', async ({
  app,
}) => {
  const recovery = recoveryPage(app.window());
  await recovery.open();
  const codes = await recovery.draft();
  const [a = '', b = '', c = ''] = codes;
  // A button that was busy leaves words for screen readers that axe takes for a picture.
  expect(await axeFindings(app.window(), ['role-img-alt'])).toEqual([]);
  expect(await darkFindings(app.window())).toEqual([]);

  await test.step('each sheet is a file of its own that says which one it is and what it cannot do', async () => {
    await recovery.print();
    for (const [index, code] of codes.entries()) {
      const { pages } = await readPdf(await app.saved(new RegExp(`^herstelcode-${index + 1}\\.pdf$`)));
      expect(pages).toHaveLength(1);
      const text = pages[0]?.words ?? '';
      expect(text).toContain(`blad ${index + 1} van 3`);
      expect(text).toContain('Met dit blad alleen gaat er niets open');
      for (const group of code.split('-')) expect(text).toContain(group);
      for (const other of codes.filter((each) => each !== code))
        expect(text).not.toContain(other.slice(10, 14));
    }
  });

  await test.step('the present code is asked for, and then only the new ones open', async () => {
    await recovery.typeBack(codes);
    await recovery.replaceOne(app.recoveryCode);
    await expect(app.window().getByText(/^Drie codes, waarvan er twee nodig zijn/)).toBeVisible();
  });

  await test.step('a drill names a sheet of another set, and takes two of this one', async () => {
    await recovery.drill([a, app.recoveryCode]);
    await expect(app.window().getByText(/vervangen door een nieuwere/)).toBeVisible();
    await app
      .window()
      .getByRole('textbox', { name: /tweede blad/ })
      .fill(a);
    await app.window().getByRole('button', { name: 'Nakijken' }).click();
    await expect(app.window().getByText(/Twee keer hetzelfde blad/)).toBeVisible();
    await app
      .window()
      .getByRole('textbox', { name: /tweede blad/ })
      .fill(c);
    await app.window().getByRole('button', { name: 'Nakijken' }).click();
    await expect(app.window().getByText(/Deze twee codes openen de kluis/)).toBeVisible();
  });

  await test.step('a mistyped and a wrong sheet are named at the door, and two right ones open it', async () => {
    await app.restart();
    const door = unlockPage(app.window());
    const again = app.window().getByRole('button', { name: 'Nieuwe wachtzin instellen' });
    await door.recover(b.toLowerCase(), userLabel, next, 'x');
    await expect(app.window().getByText(/typefout in de herstelcode/)).toBeVisible();
    await app
      .window()
      .getByRole('textbox', { name: /tweede blad/ })
      .fill(b);
    await again.click();
    await expect(app.window().getByText(/Twee keer hetzelfde blad/)).toBeVisible();
    await app
      .window()
      .getByRole('textbox', { name: /tweede blad/ })
      .fill(a);
    await again.click();
    await expect(app.window().getByRole('navigation').first()).toBeVisible();
    await app.restart();
    await unlockPage(app.window()).open(userLabel, passphrase);
    await expect(app.window().getByText(/naam of de wachtzin klopt niet/)).toBeVisible();
  });
});

test('the register leaves the vault as a file that opens with its own passphrase only, and the log says so', async ({
  app,
}) => {
  const register = registerPage(app.window());
  await register.open();
  const path = await register.file('Bewaren als', /JSON/, next);
  expect(path).toMatch(/\.json\.age$/);
  const decrypter = new Decrypter();
  decrypter.addPassphrase(next);
  const text = await decrypter.decrypt(readFileSync(path), 'text');
  expect(JSON.parse(text)).toMatchObject({ format: 'vertrouwd register 2' });
  const { lines } = await app.call('audit.list', { ...anyLine, offset: 0, limit: 3 });
  expect(lines.map(({ operation }) => operation)).toContain('register.export');
});

test('a wrong passphrase keeps everything in the vault', async ({ app }) => {
  const page = app.window();
  await registerPage(page).open();
  await page.getByRole('button', { name: 'Afdrukken' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Dit gaat de kluis uit' });
  await dialog.getByRole('textbox', { name: 'Uw eigen wachtzin' }).fill('dit is niet de goede wachtzin');
  await dialog.getByRole('button', { name: 'Bestand maken' }).click();
  await expect(dialog.getByText('Deze wachtzin klopt niet. Er is niets weggegaan.').first()).toBeVisible();
  await dialog.getByRole('button', { name: 'In de kluis laten' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText(/^Bewaard als/)).toHaveCount(0);
});
