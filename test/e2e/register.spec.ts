import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import readXlsxFile from 'read-excel-file/node';
import { ActivityInput } from '../../core/contract/register.ts';
import { registerPage } from '../support/pages/register.ts';
import { press } from '../support/pages/controls.ts';
import { readPdf } from '../support/read-pdf.ts';
import { expect, test } from './app/app.ts';

test('the register is approved, compared, printed and exported, without anybody in it', async ({ app }) => {
  const page = app.window();
  const register = registerPage(page);
  const { content } = await app.call('register.current', {});
  const [own] = content.activities.filter(({ category }) => category === 'client-file');
  if (!own) throw new Error('the app does not stand in its own register');

  await test.step('a mandatory field that is empty is marked, and can be filled in', async () => {
    await register.open();
    await expect(page.getByText(/nog .* in te vullen/).first()).toBeVisible();
    await register.change(own.name);
    await register.fill(/^Doel/, 'Hulp en een luisterend oor geven aan mensen in de buurt.');
    await register.save();
    await expect(register.block(own.name)).toContainText('luisterend oor');
  });

  const approved = await test.step('a version is approved and frozen', async () => {
    await register.goTo('/goedkeuren', /^Versie \d+ goedkeuren$/);
    await press(page, /^Versie \d+ goedkeuren$/);
    await expect(page.getByText(/^Versie \d+ is goedgekeurd\.$/)).toBeVisible();
    const versions = await app.call('register.versions', {});
    return Math.max(...versions.map(({ number }) => number));
  });

  await test.step('a second version is compared with the first', async () => {
    const input = ActivityInput.strip().parse(own);
    await app.call('register.changeActivity', {
      ...input,
      id: own.id,
      transfers: [{ to: '=1+1', safeguard: '' }],
    });
    await app.call('register.approve', { note: 'Tweede versie' });
    await register.goTo('/versies', 'Versies van het register');
    await expect(page.getByRole('table').getByText('=1+1')).toBeVisible();
  });

  await test.step('it is printed as one tagged A4 on its side, with page numbers', async () => {
    await register.open();
    const paper = await readPdf(await register.file('Afdrukken'));
    expect(paper.isTagged).toBe(true);
    for (const [at, sheet] of paper.pages.entries()) {
      expect([Math.round(sheet.width), Math.round(sheet.height)]).toEqual([842, 595]);
      expect(sheet.words).toContain(`Pagina ${at + 1} van ${paper.pages.length}`);
      expect(sheet.end).toBeLessThanOrEqual(842 - 40);
    }
    expect(paper.words).not.toContain('Khattabi');
  });

  await test.step('it is saved for Excel, as CSV and as JSON', async () => {
    const [sheet] = await readXlsxFile(await register.file('Bewaren als', /Excel/));
    expect(JSON.stringify(sheet)).toContain(own.name);
    const csv = readFileSync(await register.file('Bewaren als', /CSV/), 'utf8');
    expect(csv.startsWith('\u{FEFF}')).toBe(true);
    expect(csv.split('\r\n')[0]).toContain(';');
    expect(csv).toContain("'=1+1");
    expect(csv).not.toMatch(/(?:^|;|")[=@]/m);
    for (const text of [JSON.stringify(sheet), csv]) expect(text).not.toContain('Khattabi');
  });

  await test.step('the file of an approved version is exactly what its number stands for', async () => {
    const version = (await app.call('register.versions', {})).find(({ number }) => number === approved);
    await register.goTo(`/versies/${approved}`, `Register, versie ${approved}`);
    const json = readFileSync(await register.file('Bewaren als', /JSON/));
    expect(createHash('sha256').update(json).digest('hex')).toBe(version?.hash);
    expect(json.toString('utf8')).not.toContain('Khattabi');
  });
});
