import { aClient } from '../support/a-client.ts';
import { clientFile } from '../support/pages/client-file.ts';
import { retentionPage } from '../support/pages/retention.ts';
import { expect, test } from './app/app.ts';

test('a closed file and a changed rule move the timers, and one sees what moves before confirming', async ({
  app,
}) => {
  const page = app.window();
  const { id } = await app.call('clients.add', aClient({ lastContactOn: '2026-09-01' as never }));
  const dueOn = async () => (await app.call('retention.ofClient', { clientId: id }))[0]?.dueOn;
  expect(await dueOn()).toBe('2031-09-01');

  await test.step('the file says until when it stays, and why', async () => {
    await app.goTo(`/clienten/${id}/bewaren`);
    await expect(
      page.getByText(
        /We bewaren dit tot 1 september 2031, 5 jaar na het laatste contact op 1 september 2026/,
      ),
    ).toBeVisible();
  });

  await test.step('closing the file is shown with what it does', async () => {
    const file = clientFile(page);
    await app.goTo(`/clienten/${id}/bewaren`);
    await file.startClosing('2026-10-01', 'hulpvraag is opgelost');
    await expect(page.getByText('De bewaartermijnen blijven zoals ze zijn.')).toBeVisible();
    await file.confirmClosing();
    await expect(page.getByText(/Gesloten op 1 oktober 2026/).first()).toBeVisible();
  });

  await test.step('a shorter term shows how many files move, and how many become due', async () => {
    const rules = retentionPage(page);
    const before = await app.call('register.versions', {});
    const due = async () =>
      (await app.call('retention.overview', {})).due + (await app.call('retention.overview', {})).overdue;
    const dueBefore = await due();
    await rules.open();
    await rules.openRules();
    await rules.openRule('Dienst');
    await rules.propose('2', 'Besluit van het bestuur van 20 november 2026.');
    await expect(rules.effect).toContainText(/verandert de dag/);
    expect(await dueOn()).toBe('2031-09-01');
    await rules.confirm();
    expect(await dueOn()).toBe('2028-09-01');
    expect(await due()).toBeGreaterThan(dueBefore);
    const after = await app.call('register.versions', {});
    expect(after.length).toBe(before.length + 1);
  });
});
