import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { day } from '../../core/kernel/day.ts';
import { aClient } from '../support/a-client.ts';
import { attachmentsPage } from '../support/pages/attachments.ts';
import { press, tick } from '../support/pages/controls.ts';
import { purgePage } from '../support/pages/purge.ts';
import { aPdf } from '../support/papers.ts';
import { type App, expect, test } from './app/app.ts';
import { axeFindings, cutOff, darkFindings } from './app/look.ts';

test.use({ holding: 'empty' });

/** A file as a person has it somewhere on the computer. */
const fileOf = (app: App, name: string, bytes: Uint8Array): string => {
  const folder = join(app.home, 'mijn papieren');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};

test('a PDF and a photo are added, viewed page by page and by keyboard, renamed and removed', async ({
  app,
}) => {
  const page = app.window();
  const papers = attachmentsPage(page);
  const { id } = await app.call('clients.add', aClient());
  const pdf = fileOf(
    app,
    'Beschikking_gemeente.pdf',
    aPdf(['Beste mevrouw, dit is de eerste', 'En de tweede']),
  );
  const photo = fileOf(app, 'straatfeest.jpg', await page.screenshot({ type: 'jpeg' }));
  await app.goTo(`/clienten/${id}/bijlagen`);

  await test.step('a PDF is chosen, said what it is, and kept', async () => {
    await papers.choose(pdf);
    await expect(page.getByRole('textbox', { name: 'Naam', exact: true })).toHaveValue(
      'Beschikking gemeente',
    );
    await papers.keep();
    await expect(page.getByText('Kies wat het is.')).toBeVisible();
    await papers.kind('Brief');
    expect(await axeFindings(page)).toEqual([]);
    await papers.keep();
    await expect(papers.rows).toHaveText([/Beschikking gemeente.*brief.*toegevoegd door Fatma Bakker/]);
  });

  await test.step('a photo asks to look for a BSN first', async () => {
    await papers.choose(photo);
    await papers.keep();
    await expect(page.getByText('waarop de app niet kan zoeken')).toBeVisible();
    await papers.lookedAt();
    await papers.keep();
    await expect(papers.rows).toHaveCount(2);
    expect(await axeFindings(page)).toEqual([]);
    expect(await darkFindings(page)).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
  });

  await test.step('the PDF turns its pages by keyboard and is read out', async () => {
    await papers.view('Beschikking gemeente');
    await papers.drawn(1);
    await expect(papers.dialog.locator('[data-words]')).toHaveText('Beste mevrouw, dit is de eerste');
    await page.keyboard.press('PageDown');
    await papers.drawn(2);
    await expect(papers.dialog.getByText('Bladzijde 2 van 2')).toBeVisible();
    await expect(papers.dialog.locator('[data-words]')).toHaveText('En de tweede');
    await page.keyboard.press('+');
    await expect(papers.dialog.locator('canvas')).toHaveCSS('width', '1080px');
    expect(await axeFindings(page)).toEqual([]);
    await papers.close();
  });

  await test.step('the photo is shown, and the log says who saw it', async () => {
    await papers.view('straatfeest');
    const image = papers.dialog.getByRole('img', { name: 'straatfeest' });
    await expect.poll(() => image.evaluate((it) => (it as HTMLImageElement).naturalWidth)).toBe(1280);
    expect(await axeFindings(page)).toEqual([]);
    await papers.close();
    const { lines } = await app.call('audit.ofFile', { clientId: id, offset: 0, limit: 20 });
    expect(lines.filter(({ operation }) => operation === 'attachments.open')).toHaveLength(2);
  });

  await test.step('it gets another name, and a wrong one goes', async () => {
    await press(page, 'Wijzigen: straatfeest');
    const change = page.getByRole('alertdialog');
    await change.getByRole('textbox', { name: 'Naam', exact: true }).fill('Straatfeest 2026');
    await change.getByRole('button', { name: /^Opslaan/ }).click();
    await expect(papers.rows).toHaveText([/Straatfeest 2026/, /Beschikking/]);
    await press(page, 'Verwijderen: Beschikking gemeente');
    await tick(change, 'radio', 'De bijlage hoort bij iemand anders');
    await press(change, 'Bijlage verwijderen');
    await expect(papers.rows).toHaveText([/Straatfeest 2026/]);
    await expect.poll(async () => (await app.call('attachments.ofClient', { clientId: id })).length).toBe(1);
  });
});

test('what may not be kept is refused in one sentence, and nothing of it stays', async ({ app }) => {
  const page = app.window();
  const papers = attachmentsPage(page);
  const { id } = await app.call('clients.add', aClient());
  await app.goTo(`/clienten/${id}/bijlagen`);

  await test.step('before it is read: too large, empty, another type, another name', async () => {
    const huge = fileOf(app, 'scan.pdf', aPdf());
    truncateSync(huge, 500_000_000);
    for (const [path, sentence] of [
      [huge, 'groter dan 25 MB'],
      [fileOf(app, 'leeg.pdf', Buffer.alloc(0)), 'Dit bestand is leeg'],
      [fileOf(app, 'brief.docx', Buffer.from('PK\x03\x04')), 'geen PDF, JPEG of PNG'],
      [fileOf(app, 'brief.jpg', aPdf()), 'past niet bij zijn naam'],
    ] as const) {
      await papers.choose(path);
      await expect(page.getByText(sentence)).toBeVisible();
    }
  });

  await test.step('a copy of an identity paper, as soon as somebody says that it is one', async () => {
    await papers.choose(fileOf(app, 'paspoort.pdf', aPdf()));
    await papers.kind('Kopie van een identiteitsbewijs');
    await expect(page.getByText(/Een kopie van een identiteitsbewijs bewaart u niet/)).toBeVisible();
    await papers.kind('VOG');
    await expect(page.getByText(/Een VOG bewaart u niet/)).toBeVisible();
    await press(papers.form, 'Niet bewaren');
  });

  await test.step('a BSN in its words, and a number that may be one is asked about', async () => {
    await papers.choose(fileOf(app, 'toeslag.pdf', aPdf(['Uw burgerservicenummer is 123456782'])));
    await papers.kind('Brief');
    await papers.keep();
    await expect(page.getByText('In dit bestand staat een burgerservicenummer.')).toBeVisible();
    await press(papers.form, 'Niet bewaren');
    await papers.choose(fileOf(app, 'dossier.pdf', aPdf(['Dossiernummer 123456782'])));
    await papers.kind('Brief');
    await papers.keep();
    await expect(page.getByText('dat een burgerservicenummer kan zijn')).toBeVisible();
    expect(await app.call('attachments.ofClient', { clientId: id })).toEqual([]);
    await press(papers.form, 'Dit is geen BSN: bewaren');
    await expect(papers.rows).toHaveText([/dossier/]);
  });
});

test('a file goes on the purge evening with its attachments, and the proof counts them', async ({ app }) => {
  const page = app.window();
  const papers = attachmentsPage(page);
  const evening = purgePage(page);
  const longAgo = aClient({ openedOn: day('2018-01-02'), lastContactOn: day('2019-03-04') });
  const { id } = await app.call('clients.add', longAgo);
  await app.call('clients.add', longAgo);
  await app.goTo(`/clienten/${id}/bijlagen`);
  await papers.choose(fileOf(app, 'brief.pdf', aPdf(['Een brief'])));
  await papers.kind('Brief');
  await papers.keep();
  await expect(papers.rows).toHaveCount(1);
  await evening.begin();
  await evening.toExceptions();
  await evening.signAtOnce();
  await evening.toErasing();
  await evening.erase(2, 'Twee dossiers wissen');
  await expect(page.getByText(/^0 treffers/).first()).toBeVisible();
  const [certificate] = await app.call('purge.certificates', {});
  expect(certificate?.counts.reduce((sum, { attachments }) => sum + attachments, 0)).toBe(1);
  expect(certificate?.proof.hits).toBe(0);
});
