import { setupPage } from '../support/pages/setup.ts';
import { axeFindings, darkFindings } from './app/look.ts';
import { walk } from './app/walk.ts';
import { passphrase, userLabel } from '../support/open-vault.ts';
import { withoutCooling } from '../support/purge-evening.ts';
import { expect, test } from './app/app.ts';

test('axe finds nothing to mend on any screen, in light and in dark', async ({ app }) => {
  test.setTimeout(600_000);
  await app.window().emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await walk(app, async (place) => {
    expect.soft(await axeFindings(app.window()), place).toEqual([]);
    expect.soft(await darkFindings(app.window()), `${place} in dark`).toEqual([]);
  });
});

test('the purge is done from the keyboard alone', async ({ app }) => {
  const page = app.window();
  await withoutCooling(app);
  /** Moves the focus by Tab to what has this name, as somebody without a mouse does, and presses Enter. */
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let step = 0; step < 400; step += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => document.activeElement?.textContent ?? '');
      if (name.test(at.trim())) return page.keyboard.press('Enter');
    }
    throw new Error(`no way to ${name} with Tab`);
  };
  await tabTo(/^Bewaren/);
  // Vandaag has a button of this name too, which goes with its screen.
  await page.getByRole('heading', { level: 1, name: 'Bewaren' }).waitFor();
  await tabTo(/^Opschoonavond beginnen$/);
  await page.getByRole('heading', { level: 1, name: /^Opschoonavond/ }).waitFor();
  await tabTo(/^Verder: .* nakijken$/);
  await page.getByRole('checkbox').first().waitFor();
  await tabTo(/laten meetekenen$/);
  await tabTo(/^Lijst vastzetten met/);
  await tabTo(/^Alleen tekenen$/);
  await page.getByRole('alertdialog').waitFor();
  await page.keyboard.type('Het bestuur zoekt een tweede lid.');
  await page.keyboard.press('Tab');
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');
  await page.getByRole('alertdialog').waitFor({ state: 'detached' });
  await tabTo(/^Verder: kopieën buiten de computer$/);
  await tabTo(/^Verder: wissen voorbereiden$/);
  await tabTo(/dossiers wissen$/);
  await page.getByRole('alertdialog').waitFor();
  await page.keyboard.type(userLabel);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gewist en nagezocht');
});

test('English is complete on every screen', async ({ app }) => {
  await app.call('vault.prefer', { language: 'en', theme: 'system', textPercent: 100 });
  await app.window().reload();
  await app.window().getByRole('navigation').first().waitFor();
  await walk(app, async (place) => {
    // What people wrote themselves stays in their own language; what one can press is the app's own.
    const words = await app.window().locator('button, a, h1, label, th').allInnerTexts();
    expect
      .soft(words.join('\n'), place)
      .not.toMatch(/\b(?:Opslaan|Wijzigen|Bewaren|Terug|Verder|dossiers|Notitie)\b/);
  });
});

test.describe('before there is a vault', () => {
  test.use({ holding: 'no-vault' });

  test('axe finds nothing to mend in the assistant, also with mistakes on the screen', async ({ app }) => {
    await setupPage(app.window()).title().waitFor();
    expect.soft(await axeFindings(app.window())).toEqual([]);
    await setupPage(app.window()).next();
    await app.window().getByRole('alert').waitFor();
    expect.soft(await axeFindings(app.window())).toEqual([]);
  });
});

test('what floats above the page is sound too', async ({ app }) => {
  const page = app.window();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('berg');
  await page.getByRole('menuitem').first().waitFor();
  // The focus stays in the search field, whose arrow keys scroll the list; axe does not know of aria-activedescendant.
  expect(await axeFindings(page, ['scrollable-region-focusable'])).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
