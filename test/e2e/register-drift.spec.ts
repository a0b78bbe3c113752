import { ActivityInput } from '../../core/contract/register.ts';
import { day } from '../../core/kernel/day.ts';
import { period } from '../../core/kernel/period.ts';
import { aClient } from '../support/a-client.ts';
import { aProcessor } from '../support/a-processor.ts';
import { pick, press, tick } from '../support/pages/controls.ts';
import { processorsPage } from '../support/pages/processors.ts';
import { registerPage } from '../support/pages/register.ts';
import { type App, expect, test } from './app/app.ts';
import { axeFindings, cutOff, darkFindings } from './app/look.ts';

test.use({ holding: 'empty' });

const fileActivity = async (app: App) => {
  const { content } = await app.call('register.current', {});
  const found = content.activities.find(({ category }) => category === 'client-file');
  if (!found) throw new Error('the app does not stand in its own register');
  return found;
};

const rewrite = async (app: App, changed: Partial<ActivityInput>) => {
  const activity = await fileActivity(app);
  const input = ActivityInput.strip().parse(activity);
  await app.call('register.changeActivity', { ...input, ...changed, id: activity.id });
};

test('a rule that changes makes the text of an approved register wrong, until it is mended', async ({
  app,
}) => {
  const page = app.window();
  const register = registerPage(page);
  await rewrite(app, { otherTerm: 'Papier gaat na vijf jaar weg' });
  await app.call('register.approve', { note: '' });
  await register.open();
  await expect(page.getByText('Het register klopt met wat Vertrouwd bewaart en doet.')).toBeVisible();

  await app.call('retention.confirmRule', {
    code: 'SERVICE_CLIENT',
    period: period('P2Y'),
    reason: 'Besluit van het bestuur.',
  });
  await app.goTo('/vandaag');
  await page.reload();
  await register.open();
  const line = register.drift('‘vijf jaar’ in de tekst');
  await expect(line).toContainText('uiterlijk 2 jaar na het laatste contact');
  expect(await axeFindings(page)).toEqual([]);
  expect(await darkFindings(page)).toEqual([]);
  expect(await cutOff(page)).toEqual([]);
  await line.getByRole('link', { name: 'Verwerking wijzigen' }).click();
  await register.part('Waar en hoe lang');
  await register.fill(/^Bewaartermijn buiten/, 'Papier gaat na 2 jaar weg');
  await register.save();
  await expect(page.getByText('Het register klopt met wat Vertrouwd bewaart en doet.')).toBeVisible();
  await register.goTo('/goedkeuren', /^Versie \d+ goedkeuren$/);
  await expect(page.getByRole('table').getByText('Papier gaat na 2 jaar weg')).toBeVisible();
});

test('an agreement that is over shows, cannot be written backwards, and is mended', async ({ app }) => {
  const page = app.window();
  const register = registerPage(page);
  const processors = processorsPage(page);
  const { id } = await app.call('processors.put', {
    ...aProcessor({ agreementOn: day('2024-01-01'), agreementUntil: day('2026-10-31') }),
    id: null,
  });
  await rewrite(app, { processorIds: [id] });
  await page.reload();
  await register.open();
  const line = register.drift('De overeenkomst met Salarisbureau Noord liep tot en met 31 oktober 2026.');
  await line.getByRole('link', { name: 'Verwerker bekijken' }).click();
  await expect(page.getByText('Deze verwerker werkt mee aan: Cliëntregistratie.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Van de lijst halen' })).toHaveCount(0);

  await processors.write({ until: '2023-01-01' });
  await processors.save();
  await expect(page.getByRole('alert')).toContainText(
    'De overeenkomst eindigt vóór de dag waarop zij is getekend',
  );
  await processors.write({ until: '2028-12-31' });
  await processors.save();
  await expect(processors.row('Salarisbureau Noord')).toContainText('01-01-2024 tot en met 31-12-2028');
  expect(await axeFindings(page)).toEqual([]);
  await register.open();
  await expect(page.getByText('Het register klopt met wat Vertrouwd bewaart en doet.')).toBeVisible();
});

test('a note of a kind that the register does not name is drift, until it is named with its exception', async ({
  app,
}) => {
  const page = app.window();
  const register = registerPage(page);
  const { id: clientId } = await app.call('clients.add', aClient());
  await app.call('notes.writeSpecial', {
    clientId,
    on: day('2026-06-01'),
    category: 'criminal',
    exception: 'legal-claim',
    reason: 'Er loopt een zaak.',
    text: 'De politie vroeg naar haar man.',
  });
  await page.reload();
  await register.open();
  const line = register.drift('In dossiers staat één notitie over strafbare feiten en verdenkingen.');
  await line.getByRole('link', { name: 'Verwerking wijzigen' }).click();
  await register.part('Over wie en wat');
  await tick(page, 'checkbox', 'Strafbare feiten en verdenkingen');
  await pick(page, /Strafbare feiten en verdenkingen: waarom mag dat\?/, 'Rechtszaak of klacht');
  expect(await axeFindings(page)).toEqual([]);
  await register.save();
  await expect(register.block('1. Cliëntregistratie')).toContainText('Rechtszaak of klacht');
  await expect(line).toHaveCount(0);
});

test('rows to choose from are ticked, and a name that is missing brings one back to its part', async ({
  app,
}) => {
  const page = app.window();
  const register = registerPage(page);
  await register.goTo('/nieuw', 'Verwerking toevoegen');
  await press(page, 'Verwerkingen toevoegen');
  await expect(page.getByRole('alert')).toContainText('Vink minstens één verwerking aan');
  await tick(page, 'checkbox', /^Nieuwsbrief/);
  await tick(page, 'checkbox', /^Dossiers van de meldcode/);
  expect(await axeFindings(page)).toEqual([]);
  await press(page, 'Twee verwerkingen toevoegen');
  await expect(page.getByRole('heading', { level: 2, name: '9. Nieuwsbrief' })).toBeVisible();

  await register.goTo('/nieuw/zelf', 'Verwerking toevoegen');
  await register.part('Bescherming');
  await register.save();
  await expect(page.getByRole('tab', { name: 'Waarom', selected: true })).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: 'Vul een naam in' })).toBeVisible();
});
