import { retentionPage } from '../support/pages/retention.ts';
import { expect, test } from './app/app.ts';

test('an own rule is made, seen at work and withdrawn, and one that clashes is refused', async ({ app }) => {
  const page = app.window();
  const rules = retentionPage(page);
  const name = 'Dossiers van de inloop';
  const ruleNamed = async () => (await app.call('retention.rules', {})).find((rule) => rule.name === name);
  await rules.open();
  await rules.openRules();

  await test.step('data that must stay longer than another rule allows: which rule it clashes with, nothing written', async () => {
    await rules.proposeOwn(name, '9', 'Minstens zo lang');
    await expect(page.getByText('Deze termijn botst met de regel “Dienst”.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Eigen regel bevestigen' })).toHaveCount(0);
    expect(await ruleNamed()).toBeUndefined();
  });

  await test.step('a thousand years are refused beside the field, with the limits', async () => {
    await page.getByRole('textbox', { name: 'Aantal' }).fill('1000');
    await page.getByRole('button', { name: 'Gevolgen bekijken' }).click();
    await expect(page.getByText('hoogstens 50 jaar.').first()).toBeVisible();
    await expect(page.getByText('Deze termijn is te lang.')).toBeVisible();
    await page.getByRole('link', { name: 'Regels', exact: true }).click();
  });

  await test.step('a shorter term shows what it does before it runs', async () => {
    await rules.proposeOwn(name, '3', 'Uiterlijk zo lang');
    await expect(rules.effect).toContainText('De regel bepaalt dan voor');
    expect(await ruleNamed()).toBeUndefined();
    await rules.confirmOwn();
    expect(await ruleNamed()).toMatchObject({ state: 'confirmed' });
  });

  await test.step('the rule tells whom it governs', async () => {
    await app.goTo('/bewaren/regels');
    await rules.openRule(name);
    await expect(page.getByText('Eigen regel van uw organisatie.')).toBeVisible();
    const governs = (await ruleNamed())?.governs ?? 0;
    expect(governs).toBeGreaterThan(0);
    const records = page.getByRole('table', { name: 'Voor wie deze regel nu geldt' });
    await expect(records.getByRole('rowheader')).toHaveCount(Math.min(10, governs));
  });

  await test.step('withdrawing shows to which rule the files fall, and keeps the history', async () => {
    await rules.proposeWithdrawal('Toch niet nodig.');
    await expect(rules.effect).toContainText('onder de regel “Dienst”');
    await rules.withdraw();
    await expect(page.getByText('Deze regel is ingetrokken en geldt niet meer.')).toBeVisible();
    await expect(page.getByRole('table', { name: 'Eerdere besluiten' })).toContainText('Toch niet nodig.');
    expect(await ruleNamed()).toMatchObject({ state: 'withdrawn', governs: 0 });
  });
});
