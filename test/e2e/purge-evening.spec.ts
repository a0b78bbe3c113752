import { ClientInput } from '../../core/contract/clients.ts';
import { ClientId } from '../../core/kernel/ids.ts';
import { press } from '../support/pages/controls.ts';
import { purgePage } from '../support/pages/purge.ts';
import { readPdf } from '../support/read-pdf.ts';
import { type App, expect, test } from './app/app.ts';

/** Notes that there is paper of the first people on the list. Gives their list names. */
const withPaper = async (app: App, places: readonly string[]): Promise<readonly string[]> => {
  const { lines } = await app.call('purge.due', { ruleCode: null, offset: 0, limit: places.length });
  for (const [at, { recordId }] of lines.entries()) {
    const client = ClientInput.strip().parse(
      await app.call('clients.open', { id: ClientId.parse(recordId) }),
    );
    await app.call('clients.change', { ...client, id: ClientId.parse(recordId), paper: places[at] ?? '' });
  }
  return lines.map(({ listName }) => listName);
};

test('what is due is reviewed, one line is left out, the rest goes with a proof without names', async ({
  app,
}) => {
  const page = app.window();
  const evening = purgePage(page);
  const [first = '', second = ''] = await withPaper(app, ['kast 2, map A3', 'kast 4, map B1']);
  const { total } = await app.call('purge.due', { ruleCode: null, offset: 0, limit: 1 });
  const { lines } = await app.call('purge.due', { ruleCode: null, offset: 0, limit: 200 });
  const people = await app.call('clients.counts', {});

  await test.step('every line says why it is due', async () => {
    await evening.begin();
    await evening.toExceptions();
    await expect(evening.rows.filter({ hasText: first }).first()).toContainText(
      /5 jaar na .*laatste contact op \d\d-\d\d-\d{4}/,
    );
    await expect(evening.rows.filter({ hasText: first }).first()).toContainText('handboek 5.4');
  });

  await test.step('a line is left out with a reason and a later day', async () => {
    await evening.askToWait(second);
    await evening.answer('2027-03-01', 'klacht loopt nog');
    await expect(evening.rows.filter({ hasText: second }).first()).toContainText(
      'Uitgezonderd tot 1 maart 2027: klacht loopt nog',
    );
  });

  await test.step('the paper is printed before the names go', async () => {
    await evening.toPaper();
    await evening.printPaperList();
    const list = await readPdf(await app.saved(/^papierlijst.*\.pdf$/));
    expect(list.isTagged).toBe(true);
    expect(list.words).toContain('kast 2, map A3');
    expect(list.words).not.toContain('kast 4, map B1');
  });

  await test.step('a wrong number wipes nothing', async () => {
    await evening.toErasing();
    await press(page, `${total - 1} dossiers wissen`);
    const question = page.getByRole('alertdialog');
    await question.getByRole('textbox').fill(String(total));
    await expect(question.getByRole('button', { name: /wissen$/ })).toBeDisabled();
    await page.keyboard.press('Escape');
    await evening.erase(total - 1);
  });

  await test.step('the proof says what was sought and found', async () => {
    await expect(page.getByText(/^0 treffers/).first()).toBeVisible();
    const { open, closed } = await app.call('clients.counts', {});
    expect(open + closed).toBe(people.open + people.closed - (total - 1));
    const [certificate] = await app.call('purge.certificates', {});
    expect(certificate?.proof).toMatchObject({ hits: 0, damagedPages: 0, isByIdOnly: false });
    expect(certificate?.proof.valuesSought).toBeGreaterThan(100);
    expect(certificate).toMatchObject({ leftOut: 1, paperFiles: 1 });
  });

  await test.step('the certificate is one tagged page and names nobody', async () => {
    await evening.printCertificate();
    const paper = await readPdf(await app.saved(/^verklaring.*\.pdf$/));
    expect(paper.isTagged).toBe(true);
    expect(paper.pages).toHaveLength(1);
    expect(paper.words).toContain('Pagina 1 van 1');
    for (const { listName } of lines) expect(paper.words).not.toContain(listName);
  });

  await test.step('afterwards only what was left out is still on the list', async () => {
    await app.restart();
    await app.signIn();
    const after = await app.call('purge.due', { ruleCode: null, offset: 0, limit: 10 });
    expect(after.lines.map(({ listName }) => listName)).toEqual([second]);
  });
});
