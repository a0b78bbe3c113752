import { lawfulAtOnce } from '../../core/retention/at-once.ts';
import { anOrganisation, passphrase, userLabel } from '../support/open-vault.ts';
import { setupPage } from '../support/pages/setup.ts';
import { unlockPage } from '../support/pages/unlock.ts';
import { readPdf } from '../support/read-pdf.ts';
import { expect, test } from './app/app.ts';

test.use({ holding: 'no-vault' });

const reason = 'Besluit van het bestuur van 5 januari 2026.';

test('an empty computer becomes a vault in four steps, also when one stops halfway', async ({ app }) => {
  const setup = () => setupPage(app.window());

  await test.step('what must be filled in is said, with the way to mend it', async () => {
    await setup().next();
    await expect(app.window().getByRole('alert')).toContainText('Vul de naam van de organisatie in.');
  });

  await test.step('after a stop one goes on where one was', async () => {
    await setup().contact(anOrganisation);
    await setup().duty(anOrganisation);
    await setup().person(userLabel, '2026-01-05');
    await expect(setup().title()).toHaveText('Uw wachtzin');
    await app.restart();
    await expect(setup().title()).toHaveText('Uw wachtzin');
  });

  await test.step('a passphrase that many people use is refused', async () => {
    await app.window().getByLabel('Wachtzin', { exact: true }).fill('wachtwoordwachtwoord');
    await setup().next();
    await expect(setup().title()).toHaveText('Uw wachtzin');
    await expect(app.window().getByRole('alert')).toContainText('Kies een wachtzin die goed is');
  });

  const code = await test.step('the recovery code is printed', async () => {
    await setup().passphrase(passphrase);
    const shown = await setup().code();
    expect(shown).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){9}[0-9A-HJKMNP-TV-Z]{4}$/);
    await app.window().getByRole('button', { name: 'Code afdrukken' }).click();
    const sheet = await readPdf(await app.saved(/^herstelcode.*\.pdf$/));
    expect(sheet.pages).toHaveLength(1);
    expect(sheet.isTagged).toBe(true);
    for (const group of shown.split('-')) expect(sheet.words).toContain(group);
    await setup().next();
    return shown;
  });

  await test.step('a mistyped code is refused and its group is named', async () => {
    const [first = '', second = '', ...rest] = code.split('-');
    const mistyped = [first, second === 'AAAA' ? 'BBBB' : 'AAAA', ...rest].join(' ');
    await setup().typeBack(mistyped);
    await expect(app.window().getByRole('alert')).toContainText('Groep 2 klopt nog niet');
    await setup().typeBack(code.toLowerCase());
  });

  await test.step('the vault is made, and no term runs before it is confirmed with a reason', async () => {
    await setup().make();
    await expect(setup().title()).toHaveText('Hoe lang bewaart u een cliëntdossier?');
    await app.restart();
    await unlockPage(app.window()).open();
    await expect(setup().title()).toHaveText('Hoe lang bewaart u een cliëntdossier?');
    await setup().confirmClientTerm(reason);
    await setup().skipRest();
    await setup().begin();
    await expect(app.window().getByRole('navigation').first()).toBeVisible();
    const rules = await app.call('retention.rules', {});
    // Those that the law leaves no choice in run from the first day.
    const chosen = rules.filter(
      ({ state, code: rule }) => state === 'confirmed' && !lawfulAtOnce.includes(rule),
    );
    expect(chosen.map(({ code: rule }) => rule)).toEqual(['SERVICE_CLIENT']);
  });
});
