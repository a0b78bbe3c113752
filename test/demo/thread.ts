import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { starterTexts } from '../../core/consents/starter-texts.ts';
import { clientFile } from '../support/pages/client-file.ts';
import { clientForm, clientsPage } from '../support/pages/clients.ts';
import { consentRoom } from '../support/pages/consent-room.ts';
import { press, tick } from '../support/pages/controls.ts';
import { disclosuresPage } from '../support/pages/disclosures.ts';
import { importsPage } from '../support/pages/imports.ts';
import { letLeave } from '../support/pages/leaving.ts';
import { withoutCooling } from '../support/purge-evening.ts';
import { callFrom } from '../support/window-call.ts';
import { purgePage } from '../support/pages/purge.ts';
import { registerPage } from '../support/pages/register.ts';
import { retentionPage } from '../support/pages/retention.ts';
import { rightsPage } from '../support/pages/rights.ts';
import { setupPage } from '../support/pages/setup.ts';
import { unlockPage } from '../support/pages/unlock.ts';
import { accounting } from './accounting.ts';
import { manager, organisation, passphrase, reason } from './people.ts';
import type { Step } from './step.ts';
import { volunteering } from './volunteering.ts';

const list = join(import.meta.dirname, '..', 'fixtures', 'clientenlijst.csv');

const rail = (page: Page, subject: RegExp) =>
  page.getByRole('navigation', { name: 'Onderwerpen' }).getByRole('link', { name: subject }).click();

const settle = (page: Page, title: string | RegExp) =>
  page.getByRole('heading', { level: 1, name: title }).waitFor();

/** Waits until the app saved a file. */
const savedFile = async (page: Page, folder: string, name: RegExp): Promise<void> => {
  for (let tries = 0; tries < 120; tries += 1) {
    if (readdirSync(folder).some((each) => name.test(each))) return;
    await page.waitForTimeout(500);
  }
  throw new Error(`no file ${String(name)} was saved`);
};

const firstRun: Step = {
  name: 'de eerste start',
  perform: async ({ page, album, saved }) => {
    const setup = setupPage(page);
    await settle(page, 'Uw organisatie');
    await album.take('organisatie', 'De eerste start begint met de organisatie.');
    await setup.contact(organisation);
    await settle(page, 'Toezicht en zorg');
    await setup.duty(organisation);
    await settle(page, 'Wie bent u?');
    await setup.person(manager, '2026-01-05');
    await settle(page, 'Uw wachtzin');
    await page.getByLabel('Wachtzin', { exact: true }).fill(passphrase);
    await page.getByText('Goed: deze zin is sterk genoeg.').waitFor();
    await album.take('wachtzin', 'Een wachtzin van minstens vijftien tekens, zonder rare regels.');
    await setup.next();
    const code = await setup.code();
    await press(page, 'Code afdrukken');
    await savedFile(page, saved, /^herstelcode.*\.pdf$/);
    await page.getByText(/^Het blad staat klaar/).waitFor();
    await album.take('herstelcode', 'De herstelcode: één keer te zien, en op papier.');
    await setup.next();
    await settle(page, 'Typ de code over');
    await setup.typeBack(code);
    await settle(page, 'Waar ligt de kluis?');
    await album.take('plaats', 'Waar de kluis ligt.');
    await setup.make();
    await settle(page, 'Hoe lang bewaart u een cliëntdossier?');
    await tick(page, 'radio', /^Vanaf het laatste contact/);
    await page.getByLabel('Waarom zo lang?').fill(reason);
    await album.take('termijn', 'Geen termijn geldt voordat iemand haar met een reden bevestigt.');
    await press(page, 'Termijn bevestigen');
    await settle(page, 'Hoe lang bewaart u het bewijs van toestemming?');
    await setup.confirmTerm(reason);
    await setup.skipRest();
    await album.take('besloten', 'Wat er is besloten, en wat later komt.');
    await setup.begin();
    await page.getByRole('navigation', { name: 'Onderwerpen' }).waitFor();
    await album.take('begin', 'Een lege kluis zegt wat de eerste stap is.');
  },
};

const importing: Step = {
  name: 'een lijst overnemen',
  perform: async ({ page, album, saved }) => {
    const imports = importsPage(page);
    await imports.open();
    await imports.choose(list);
    await page.getByText(/rijen gevonden/).waitFor();
    await album.take('kolommen', 'De kolommen van een oude lijst worden herkend.');
    await imports.look();
    await album.take('nakijken', 'Per rij: wat er gebeurt, en waarom.', 'light-and-dark');
    await imports.show(/Geweigerd/);
    await album.take('geweigerd', 'Wat niet kan, wordt geweigerd met de reden erbij.');
    await imports.show(/Alle rijen/);
    await press(page, /mensen overnemen$/);
    await page.getByText('mensen staan nu in Vertrouwd.').waitFor();
    await press(page, 'Verslag bewaren');
    await letLeave(page);
    await savedFile(page, saved, /verslag.*\.csv$/);
    await page.getByText(/^Bewaard als/).waitFor();
    await album.take('overgenomen', 'De lijst staat in Vertrouwd. Nu het oude bestand nog.');
  },
};

const caring: Step = {
  name: 'een dossier bijhouden',
  perform: async ({ page, album }) => {
    const clients = clientsPage(page);
    const file = clientFile(page);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('khattabi');
    await page.getByRole('menuitem').filter({ hasText: 'Khattabi' }).first().waitFor();
    await album.take('zoeken', 'Zoeken met Ctrl K: mensen en acties.');
    await page.getByRole('menuitem').filter({ hasText: 'Khattabi' }).first().click();
    await page.getByRole('tablist', { name: 'Dossier' }).waitFor();
    await clients.open();
    await clients.choose('kowalska ayse', 'Kowalska, A.');
    await file.writeNote('Formulier van de gemeente samen ingevuld. Belt volgende week over de uitslag.');
    await album.take('notities', 'Notities, elk met een eigen sleutel per dossier.');
    await file.tab('Toestemming');
    const newsletter =
      starterTexts(organisation.name).find(
        ({ purpose, language }) => purpose === 'newsletter' && language === 'nl',
      )?.title ?? '';
    await press(page, `Antwoord vastleggen: ${newsletter}`);
    await page.getByRole('dialog').waitFor();
    await album.take('toestemming-vragen', 'Toestemming vragen, met de tekst die wordt voorgelezen.');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await file.answer(newsletter, 'Ja', 'Op papier, met handtekening');
    await file.withdraw(newsletter, 'Per e-mail');
    await album.take('toestemming', 'Gegeven en weer ingetrokken: de stand volgt uit wat er gebeurde.');
    await file.tab('Bewaren');
    await album.take('bewaren', 'Waarom dit er nog is, en tot wanneer.');
    await file.tab('Overzicht');
    await album.take('dossier', 'Het dossier van één cliënt.', 'light-and-dark');
    await file.tab('Bewaren');
    await file.startClosing('2026-11-21', 'hulpvraag is opgelost');
    await album.take('sluiten', 'Een dossier sluiten: eerst zien wat dat doet.');
    await file.confirmClosing();
  },
};

const asking: Step = {
  name: 'toestemming, delen en een verzoek',
  perform: async ({ page, album, saved }) => {
    const clients = clientsPage(page);
    const file = clientFile(page);
    const room = consentRoom(page);
    await clients.open();
    await clients.choose('kowalska ayse', 'Kowalska, A.');
    await file.tab('Toestemming');
    await room.start('Gezondheid opschrijven');
    await album.take('in-de-kamer', 'Het scherm dat naar de cliënt wordt gedraaid.', 'light-and-dark');
    await room.turn();
    await room.answer('Ja, dat mag');
    await room.tickExplicit();
    await room.record('F.B., vrijwilliger');
    await settle(page, 'Dit gesprek is klaar');
    await room.toFile();
    await file.tab('Delen');
    const sharing = disclosuresPage(page);
    await sharing.start(/^Blijf Groep/, 'Telefoon, de cliënt zit erbij');
    await sharing.fill('Naam en telefoonnummer.', 'Voor een afspraak.');
    await sharing.ground(/^Toestemming/);
    await tick(sharing.dialog, 'checkbox', /^De cliënt zei ja/);
    await album.take('delen', 'Delen met een ander: op welke grond mag het?');
    await page.keyboard.press('Control+s');
    await sharing.dialog.waitFor({ state: 'detached' });
    const rights = rightsPage(page);
    await rights.open();
    await rights.receive('kowalska ayse', 'Kowalska, A.', /^Gegevens zien/, 'Wat staat er over mij?');
    await rights.checkIdentity('Een pas of paspoort gezien, geen kopie');
    await album.take(
      'verzoek',
      'Een verzoek, met de dag waarop het antwoord er moet zijn.',
      'light-and-dark',
    );
    await rights.decide('Wij doen wat gevraagd is', 'U krijgt een overzicht van alles wat wij bewaren.');
    await rights.showLetter('Besluit');
    await album.take('brief', 'De brief, in gewone taal.');
    await rights.takeLetter('Brief als PDF maken');
    await savedFile(page, saved, /^brief-.*\.pdf$/);
    await rights.closeLetter();
  },
};

const ruling: Step = {
  name: 'een regel wijzigen',
  perform: async ({ page, album }) => {
    await rail(page, /Vandaag/);
    await settle(page, /./);
    await album.take('vandaag', 'Vandaag: zinnen met elk één actie.', 'light-and-dark');
    const rules = retentionPage(page);
    await rules.open();
    await album.take('bewaren-begin', 'Bewaren: wat weg mag, en het bewijs van wat weg is.');
    await rules.openRules();
    await album.take('regels', 'De regels, met hun bron.');
    await rules.openRule('Dienst');
    await rules.propose('4', 'Besluit van het bestuur van 20 november 2026: vier jaar is genoeg.');
    await rules.effect.waitFor();
    await rules.effect.scrollIntoViewIfNeeded();
    await album.take('gevolgen', 'Wat een kortere termijn doet, voordat iemand haar bevestigt.');
    await rules.confirm();
    await album.take('regel-bevestigd', 'De dagen schuiven mee, en het register krijgt een nieuwe versie.');
  },
};

const purging: Step = {
  name: 'de opschoonavond',
  perform: async ({ page, album, saved }) => {
    const evening = purgePage(page);
    const name = async (row: number) =>
      (await evening.rows.nth(row).getByRole('rowheader').innerText()).split('\n')[0]?.trim() ?? '';
    await evening.begin();
    await album.take('opschoonavond', 'De opschoonavond begint met de regels.');
    await evening.toExceptions();
    await evening.rows.first().waitFor();
    const [withPaper, waiting] = [await name(0), await name(1)];
    await evening.rows.first().getByRole('rowheader').getByRole('link').click();
    await clientFile(page).change();
    await clientForm(page).open('Plaats van het papier');
    await clientForm(page).fill('Waar ligt het papieren dossier?', 'kast 2, map A3');
    await clientForm(page).explain(/Wij moeten ook het papier/);
    await clientForm(page).save();
    await page.getByRole('tablist', { name: 'Dossier' }).waitFor();
    await evening.begin();
    await evening.toExceptions();
    await evening.rows.filter({ hasText: withPaper }).first().waitFor();
    await evening.askToWait(waiting);
    await album.take('uitzonderen-vraag', 'Een regel uitzonderen kan, met een reden en een nieuwe dag.');
    await evening.answer('2027-03-01', 'klacht loopt nog');
    await evening.dialog.waitFor({ state: 'detached' });
    await album.take('uitzonderen', 'Elk dossier met de reden waarom het nu weg mag.', 'light-and-dark');
    await evening.toSigning();
    await album.take('vastzetten', 'Wat op de lijst gaat, voordat zij wordt vastgezet.');
    await withoutCooling({ call: callFrom(page) });
    await evening.freeze();
    await album.take('meetekenen', 'De vastgezette lijst wacht op een handtekening.', 'light-and-dark');
    await evening.signAlone();
    await album.take('getekend', 'Getekend: wat wanneer gebeurt, en hoe het nog te stoppen is.');
    await evening.toPaper();
    await evening.printPaperList();
    await album.take('papier', 'Het papier wordt opgehaald voordat de namen weg zijn.');
    await evening.toErasing();
    await album.take('wissen', 'Precies wat er weg gaat.');
    const label = (await page.getByRole('button', { name: /dossiers wissen$/ }).innerText()).trim();
    const count = Number(/^\d+/.exec(label.replace(/[.\s]/g, ''))?.[0]);
    await evening.erase(count);
    await album.take('bewijs', 'Gewist en nagezocht: het bewijs.', 'light-and-dark');
    await evening.printCertificate();
    await savedFile(page, saved, /^verklaring.*\.pdf$/);
  },
};

const registering: Step = {
  name: 'het register',
  perform: async ({ page, album, saved }) => {
    const register = registerPage(page);
    await register.open();
    await album.take('register', 'Het register volgt uit wat er echt is.', 'light-and-dark');
    await register.change('Cliëntregistratie');
    await album.take('verwerking', 'Eén verwerking invullen.');
    await tick(page, 'radio', /^(?:Gerechtvaardigd|Legitiem).*belang/i);
    await register.part('Wie erbij kan');
    await tick(page, 'radio', /^Niemand buiten de organisatie/);
    await register.save();
    await settle(page, 'Register van verwerkingen');
    await register.goTo('/goedkeuren', /^Versie \d+ goedkeuren$/);
    await album.take('goedkeuren', 'Zien wat er veranderde, en dan vastzetten.');
    await press(page, /^Versie \d+ goedkeuren$/);
    await page.getByText(/^Versie \d+ is goedgekeurd\.$/).waitFor();
    await register.goTo('/versies', 'Versies van het register');
    await album.take('versies', 'Twee versies vergelijken.');
    await register.open();
    await press(page, 'Afdrukken');
    await letLeave(page);
    await savedFile(page, saved, /^register.*\.pdf$/);
    await register.file('Bewaren als', /Excel/);
    await album.take('register-vandaag', 'Het register na de opschoonavond.');
  },
};

const leaving: Step = {
  name: 'vergrendelen',
  perform: async ({ page, album }) => {
    await rail(page, /Instellingen/);
    await settle(page, /./);
    await album.take('instellingen', 'Instellingen, en wat u moet weten.');
    await page.keyboard.press('F9');
    await page.getByRole('button', { name: 'Verder' }).waitFor();
    await album.take('snel-weg', 'Snel weg: een leeg scherm.');
    await press(page, 'Verder');
    await unlockPage(page).shown();
    await album.take('openen', 'De kluis noemt niemand voordat zij open is.', 'light-and-dark');
  },
};

/** The whole thread, from an empty computer to the printed register. */
export const thread: readonly Step[] = [
  firstRun,
  importing,
  asking,
  caring,
  volunteering,
  ruling,
  purging,
  registering,
  accounting,
  leaving,
];
