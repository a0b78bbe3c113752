import { aClient } from '../support/a-client.ts';
import { clientFile } from '../support/pages/client-file.ts';
import { clientForm, clientsPage } from '../support/pages/clients.ts';
import { intakePage, phasesPage, purposesPage } from '../support/pages/intake.ts';
import { PhaseId } from '../../core/kernel/ids.ts';
import { axeFindings, cutOff, darkFindings } from './app/look.ts';
import { tieFounder } from '../support/ready-volunteer.ts';
import { expect, test } from './app/app.ts';

test.describe('in an organisation that just began', () => {
  test.use({ holding: 'new' });

  test('a file has a purpose and a ground, and each further field is asked about once', async ({ app }) => {
    const page = app.window();
    const form = clientForm(page);
    const intake = intakePage(page);
    await clientsPage(page).open();
    await clientsPage(page).add();

    await test.step('what every file needs is asked at once', async () => {
      await form.save();
      await expect(form.error(/Vul één naam in/)).toBeVisible();
      await expect(form.error('Kies waarvoor u dit dossier bewaart.')).toBeVisible();
      await expect(form.error('Kies op welke grond u dit dossier bewaart.')).toBeVisible();
      await form.fill('Voornaam', 'Işıl');
      await form.fill('Achternaam', 'Şahin');
      await form.why();
    });

    await test.step('the household is filled in by the keyboard, and a row goes again', async () => {
      await form.open('Gezin');
      await expect(page.getByRole('button', { name: 'Gezinslid toevoegen' })).toBeFocused();
      await intake.addMember({ who: 'Partner', age: '18 jaar of ouder', isHome: true });
      await intake.addMember({ who: 'Kind', age: /0 tot en met 11/, isHome: true });
      await intake.addMember({ who: 'Kind', age: /12 tot en met 15/, isHome: true });
      await page.getByRole('button', { name: 'Gezinslid toevoegen' }).focus();
      await page.keyboard.press('Enter');
      await expect(intake.members).toHaveCount(4);
      await form.save();
      await expect(form.error(/Kies wie dit gezinslid is/)).toBeVisible();
      await intake.removeMember(4);
      await expect(intake.members).toHaveCount(3);
    });

    await test.step('it is not kept until somebody says why it is needed', async () => {
      await form.save();
      await expect(form.error(/Zeg eerst één keer waarom/)).toBeVisible();
      expect(await axeFindings(page)).toEqual([]);
      await form.explain(/veiligheid van kinderen/);
    });

    await test.step('an own reason must have words', async () => {
      await form.open('Werk');
      await page.getByRole('button', { name: /Werk of opleiding/ }).click();
      await page.getByRole('option', { name: 'Volgt een opleiding' }).click();
      await intake.question.last().getByRole('radio', { name: 'Anders, namelijk' }).check({ force: true });
      await form.save();
      await expect(form.error(/Zeg eerst één keer waarom/)).toBeVisible();
      await form.fill('Uw eigen reden', 'Lessen en afspraken moeten bij elkaar passen.');
      await form.save();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Işıl Şahin');
    });

    const file = clientFile(page);
    await expect(file.fact('Gezin')).toHaveText('Woont samen met partner en 2 kinderen (0-11, 12-15).');
    await expect(file.fact('Werk')).toHaveText('volgt een opleiding');
    await expect(file.fact('Grondslag')).toHaveText('Gerechtvaardigd belang');

    await test.step('the next file is not asked again', async () => {
      await clientsPage(page).add();
      await form.fill('Achternaam', 'Nowak');
      await form.why();
      await form.open('Gezin');
      await intake.addMember({ who: 'Ouder', age: 'Niet bekend', isHome: false });
      await expect(intake.question).toHaveCount(0);
      await form.save();
      await expect(file.fact('Gezin')).toHaveText('Woont elders: ouder.');
    });

    await test.step('the settings and the register keep the reasons', async () => {
      await app.goTo('/instellingen/doelen');
      await expect(page.getByText('Lessen en afspraken moeten bij elkaar passen.')).toBeVisible();
      await app.goTo('/register');
      await expect(
        page.getByText(/^Gezin: Wij letten ook op de veiligheid van kinderen in huis\./),
      ).toBeVisible();
    });
  });
});

test.describe('in an organisation at work', () => {
  test.use({ holding: 'empty' });

  test('a purpose gets its ground and balance, proposes it, and the gap goes from the register', async ({
    app,
  }) => {
    const page = app.window();
    const purposes = purposesPage(page);
    await app.call('clients.add', aClient());
    await app.goTo('/register');
    await expect(page.getByRole('button', { name: /grondslag van elk doel/ })).toBeVisible();

    await app.goTo('/instellingen/doelen');
    await purposes.change('Ondersteuning bij huiselijk geweld');
    await purposes.basis('Gerechtvaardigd belang');
    await purposes.save();
    await expect(page.getByText('Schrijf uw afweging op.')).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await purposes.balance('Zonder deze gegevens kunnen wij niemand helpen. Wij vragen zo weinig als kan.');
    await purposes.save();
    await expect(purposes.dialog).toHaveCount(0);
    await expect(page.getByText('Wij vragen zo weinig als kan.')).toBeVisible();

    await app.goTo('/clienten/nieuw');
    await page.getByRole('button', { name: /Doel$/ }).click();
    await page.getByRole('option', { name: 'Ondersteuning bij huiselijk geweld' }).click();
    await expect(page.getByRole('button', { name: /Gerechtvaardigd belang.*Grondslag$/ })).toBeVisible();
    await page.getByRole('button', { name: 'Niet opslaan' }).click();
    await page.getByRole('button', { name: 'Weggaan zonder opslaan' }).click();

    await app.goTo('/register');
    await expect(page.getByText(/Afweging: Zonder deze gegevens/)).toBeVisible();
    await expect(page.getByRole('button', { name: /grondslag van elk doel/ })).toHaveCount(0);
  });

  test('phases are renamed, moved, added and taken away; one that files have stays with them', async ({
    app,
  }) => {
    const page = app.window();
    const phases = phasesPage(page);
    const { id } = await app.call('clients.add', aClient({ phaseId: PhaseId.parse('help') }));
    await app.goTo('/instellingen/fasen');
    await phases.rename(1, 'Signalen zien en bespreken');
    await phases.save();
    await expect(page.getByRole('alert').getByText(/Twee fasen heten hetzelfde/)).toBeVisible();
    await phases.rename(1, 'Preventie');
    await phases.up('Nazorg');
    await expect(page.getByRole('button', { name: 'Omhoog: Nazorg' })).toBeFocused();
    await phases.remove('Hulpverlening');
    await phases.add();
    await phases.rename(7, 'Een naam van precies zestig tekens voor de fase na de nazorg!');
    expect(await axeFindings(page)).toEqual([]);
    await phases.save();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Instellingen');
    const kept = await app.call('phases.list', {});
    expect(kept.map(({ name, isActive }) => [name, isActive])).toEqual([
      ['Preventie', true],
      ['Signalen zien en bespreken', true],
      ['Bewust worden en motiveren', true],
      ['Naar hulp toe leiden', true],
      ['Veiligheid regelen en hulp starten', true],
      ['Nazorg', true],
      ['Een naam van precies zestig tekens voor de fase na de nazorg!', true],
      ['Hulpverlening', false],
    ]);
    await app.goTo(`/clienten/${id}`);
    await expect(clientFile(page).fact('Fase')).toHaveText('Hulpverlening');
  });

  test('a phase that needs quiet warns about a new helper, and the file shows who leads and whose it is', async ({
    app,
  }) => {
    const page = app.window();
    await tieFounder(app);
    const { id } = await app.call('clients.add', aClient());
    await app.goTo(`/clienten/${id}/wijzigen`);
    await clientForm(page).open('Fase en begeleiding');
    await intakePage(page).phase('Veiligheid regelen en hulp starten');
    await expect(page.getByText(/komen er liever geen nieuwe mensen bij/)).toHaveCount(0);
    await intakePage(page).assign('Bakker, F.');
    await expect(page.getByText(/komen er liever geen nieuwe mensen bij/)).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    expect(await darkFindings(page)).toEqual([]);
    await clientForm(page).save();
    await expect(clientFile(page).fact('Fase')).toHaveText(
      'Veiligheid regelen en hulp starten, geleid door professionele hulp',
    );
    await expect(clientFile(page).fact('Vaste vrijwilliger')).toHaveText('Bakker, F.');
  });

  test('twenty of a household fit, at twice the size and with long names too', async ({ app }) => {
    const page = app.window();
    const household = Array.from({ length: 20 }, (_, at) => ({
      relation: at % 2 ? ('child' as const) : ('family' as const),
      ageBand: '12-15' as const,
      livesIn: at % 3 === 0,
    }));
    const long = 'Maximiliaan-Alexander van der Westhuijzen-Oosterhuis ten Brink';
    const { id } = await app.call('clients.add', aClient({ household, familyName: long }));
    await page.setViewportSize({ width: 640, height: 400 });
    for (const place of [
      `/clienten/${id}`,
      `/clienten/${id}/wijzigen`,
      '/instellingen/fasen',
      '/instellingen/doelen',
    ]) {
      await app.goTo(place);
      // A long name goes on inside its field.
      expect(
        (await cutOff(page)).filter((found) => !found.includes('INPUT')),
        place,
      ).toEqual([]);
    }
    await app.goTo(`/clienten/${id}/wijzigen`);
    await expect(intakePage(page).members).toHaveCount(20);
    await expect(page.getByText('Meer dan 20 gezinsleden kan niet.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Gezinslid toevoegen' })).toHaveCount(0);
  });
});
