import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { day } from '../../core/kernel/day.ts';
import { fileNumber } from '../../core/kernel/file-number.ts';
import { anyLine } from '../support/any-line.ts';
import { passphrase } from '../support/open-vault.ts';
import { auditPage } from '../support/pages/audit.ts';
import { clientFile } from '../support/pages/client-file.ts';
import { clientsPage } from '../support/pages/clients.ts';
import { press } from '../support/pages/controls.ts';
import { readPdf } from '../support/read-pdf.ts';
import { axeFindings, cutOff, darkFindings } from './app/look.ts';
import { type App, expect, test } from './app/app.ts';

const findAyse = async (app: App) => {
  const { rows } = await app.call('clients.search', {
    words: 'kowalska ayse',
    filter: 'all',
    offset: 0,
    limit: 1,
  });
  const [ayse] = rows;
  if (!ayse) throw new Error('the list lacks the client of this journey');
  return ayse;
};

test('everyone who can read a file sees who else did, under a number that the log knows too', async ({
  app,
}) => {
  const { id } = await findAyse(app);
  await clientsPage(app.window()).open();
  await clientsPage(app.window()).choose('kowalska ayse', 'Kowalska, A.');
  const file = clientFile(app.window());
  await expect(file.fact('Dossiernummer')).toContainText(fileNumber(id));
  await file.writeNote('Brief samen gelezen');
  await file.tab('Overzicht');
  await press(app.window(), 'Wie heeft dit dossier gezien?');
  const rows = app
    .window()
    .getByRole('table', { name: 'Wie dit dossier opende of veranderde' })
    .locator('tbody tr');
  await expect(rows.filter({ hasText: 'Notitie schrijven' })).toHaveCount(1);
  await expect(rows.last()).toContainText('Dossier openen');
  await expect(rows.last()).toContainText('Fatma Bakker');
  expect(await axeFindings(app.window())).toEqual([]);
});

test('the FG finds a file by its number, checks the log and prints it, without a name of a client', async ({
  app,
}) => {
  const { id } = await findAyse(app);
  await app.call('clients.open', { id });
  const { startCode } = await app.call('users.add', {
    label: 'Sanne Visser',
    volunteerId: null,
    roles: ['fg'],
    declarationOn: day('2026-01-05'),
    acceptsFgCombination: false,
  });
  await app.restart();
  await app.call('vault.begin', { label: 'Sanne Visser', startCode, passphrase });
  await app.window().reload();
  await app.window().getByRole('navigation').first().waitFor();

  const log = auditPage(app.window());
  await log.open();
  await log.search(fileNumber(id).toUpperCase());
  await expect(log.rows).toHaveCount(1);
  await expect(log.rows.first()).toContainText(`Dossier openenDossier ${fileNumber(id)}`);
  await expect(app.window().locator('main')).not.toContainText('Kowalska');

  await log.check();
  await expect(app.window().getByText(/^Alle \d+ regels zijn nagerekend$/)).toBeVisible();

  const paper = await readPdf(await log.print());
  expect(paper.isTagged).toBe(true);
  expect(paper.words).toContain(`dossier ${fileNumber(id)}`);
  expect(paper.words).toContain('Pagina 1 van 1');
  expect(paper.words).not.toContain('Kowalska');
  // The newest line says that the log was checked for this print; the line before it is the head that was checked.
  const { lines } = await app.call('audit.list', { ...anyLine, offset: 1, limit: 1 });
  expect(paper.words).toContain(`regel ${lines[0]?.seq}, controleteken ${lines[0]?.mark}`);
});

test('a vault that was put back to an older state says so, until somebody looked into it', async ({
  app,
}) => {
  const { id } = await findAyse(app);
  await app.close();
  const aside = join(app.home, 'aside.db');
  copyFileSync(join(app.folder, 'vault.db'), aside);
  await app.restart();
  await app.signIn();
  await app.call('clients.open', { id });
  await app.close();
  copyFileSync(aside, join(app.folder, 'vault.db'));
  await app.restart();
  await app.signIn();
  await app.goTo('/vandaag');
  await app.window().getByRole('link', { name: 'Logboek bekijken' }).click();
  await expect(
    app.window().getByText(/^De laatste 3 regels van voor 21 november 2026 ontbreken$/),
  ).toBeVisible();
  expect(await axeFindings(app.window())).toEqual([]);
  expect(await darkFindings(app.window())).toEqual([]);
  await app.window().setViewportSize({ width: 640, height: 800 });
  expect(await cutOff(app.window())).toEqual([]);
  await auditPage(app.window()).acknowledge();
  await expect(app.window().getByText(/Nagegaan door Fatma Bakker/)).toBeVisible();
  await app.goTo('/vandaag');
  await expect(app.window().getByRole('link', { name: 'Logboek bekijken' })).toBeHidden();
});
