import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { deskPage } from '../support/pages/desk.ts';
import { peoplePage } from '../support/pages/people.ts';
import { unlock, unlockPage } from '../support/pages/unlock.ts';
import { passphrase } from '../support/open-vault.ts';
import { readPdf } from '../support/read-pdf.ts';
import { expect, test } from './app/app.ts';
import { axeFindings, cutOff, darkFindings } from './app/look.ts';

test.use({ holding: 'empty' });

test('the FG is asked, advises at her desk, is answered, and takes the binder along', async ({ app }) => {
  const page = app.window();
  const desk = deskPage(page);
  const people = peoplePage(page);
  const lock = async () => {
    await app.call('vault.lock', {}).catch(() => undefined);
    await unlockPage(page).shown();
  };
  await people.open();
  const startCode = await people.add('Ria de Boer', ['FG'], '2026-11-20');

  await test.step('a manager asks for advice', async () => {
    await app.goTo('/fg-bureau');
    await desk.ask();
    await expect(page.getByText(/^Fatma Bakker vroeg op 21 november 2026 om advies/)).toBeVisible();
  });

  await test.step('the FG sees that a question waits, and writes; an empty advice is not taken', async () => {
    await lock();
    await people.begin('Ria de Boer', startCode, passphrase);
    await app.goTo('/fg-bureau');
    await expect(page.getByText('Er wacht een vraag om advies.')).toBeVisible();
    await desk.advise(' ');
    await expect(desk.dialog.getByText('Schrijf het advies op.').first()).toBeVisible();
    await desk.dialog.getByRole('textbox', { name: 'Advies' }).fill('Oefen een keer per jaar een datalek.');
    await desk.dialog.getByRole('button', { name: 'Advies vastleggen' }).click();
    await expect(page.getByText('Oefen een keer per jaar een datalek.')).toBeVisible();
    await expect(page.getByText('Op één advies antwoordde nog niemand.')).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    expect(await darkFindings(page)).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
  });

  await test.step('the binder is one PDF, with the hash of each file that leaves beside it', async () => {
    await desk.take('Map afdrukken');
    const { words, pages } = await readPdf(await app.saved(/^map-2026-11-21\.pdf$/));
    expect(pages.length).toBeGreaterThan(8);
    expect(words).toContain('Oefen een keer per jaar een datalek.');
    await desk.take('Gegevens van de map bewaren');
    const files = unzipSync(readFileSync(await app.saved(/^map-2026-11-21\.zip$/)));
    const register = createHash('sha256')
      .update(files['register.json'] ?? '')
      .digest('hex');
    expect(words.replaceAll(/\s/g, '')).toContain(register);
  });

  await test.step('who is responsible answers, once', async () => {
    await lock();
    await unlock(page);
    await app.goTo('/fg-bureau');
    await desk.answer('Dat doen wij in het voorjaar.');
    await expect(page.getByText(/^Fatma Bakker antwoordde op 21 november 2026/)).toBeVisible();
    await app.goTo('/fg-bureau/adviezen');
    await expect(page.getByText('Dat doen wij in het voorjaar.')).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
  });
});
