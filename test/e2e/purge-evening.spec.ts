import { ClientInput } from '../../core/contract/clients.ts';
import { day } from '../../core/kernel/day.ts';
import { ClientId } from '../../core/kernel/ids.ts';
import { passphrase, userLabel } from '../support/open-vault.ts';
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

const board = 'Marijke Visser';

/** Adds somebody of the board who has begun, and gives the app back to the manager on the next day. */
const withBoard = async (app: App): Promise<void> => {
  const { startCode } = await app.call('users.add', {
    label: board,
    volunteerId: null,
    roles: ['board'],
    declarationOn: day('2026-02-03'),
    acceptsFgCombination: false,
  });
  await app.restart();
  await app.call('vault.begin', { label: board, startCode, passphrase });
  await app.restart('2026-11-22');
  await app.signIn();
};

test('what is due is reviewed, a second person signs the list, and after its days it goes with a proof without names', async ({
  app,
}) => {
  await withBoard(app);
  const [first = '', second = ''] = await withPaper(app, ['kast 2, map A3', 'kast 4, map B1']);
  const { total } = await app.call('purge.due', { ruleCode: null, offset: 0, limit: 1 });
  const { lines } = await app.call('purge.due', { ruleCode: null, offset: 0, limit: 200 });
  const people = await app.call('clients.counts', {});
  let page = app.window();
  let evening = purgePage(page);

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

  await test.step('the list is frozen, and withdrawn with a reason', async () => {
    await evening.toSigning();
    await evening.freeze();
    await expect(page.getByText(`${board} kan meetekenen.`)).toBeVisible();
    await expect(evening.rows).toHaveCount(25);
    await expect(page.getByRole('row', { name: second })).toHaveCount(0);
    await evening.withdraw('Eerst nog met het bestuur praten.');
    await expect(page.getByRole('button', { name: /^Lijst vastzetten met/ })).toBeVisible();
  });

  await test.step('the second person signs with her own passphrase, and the first stays in', async () => {
    await evening.freeze();
    await evening.sign(board, 'dit is niet haar wachtzin');
    await expect(evening.signing).toContainText('Deze wachtzin klopt niet. Er is niets ondertekend.');
    // After a wrong passphrase the next attempt waits a second, as at the unlock; a right one ends that.
    await expect(() => app.call('vault.confirm', { passphrase })).toPass();
    await evening.sign(board);
    await evening.signing.waitFor({ state: 'detached' });
    await expect(page.getByText(`${board} tekende mee.`)).toBeVisible();
    expect((await app.call('vault.me', {})).label).toBe(userLabel);
    expect((await app.call('purge.list', {})).open).toMatchObject({
      number: 2,
      approvedBy: board,
      readyOn: '2026-11-29',
    });
  });

  await test.step('nothing can be erased before its day', async () => {
    await app.goTo('/bewaren/opschoonavond/wissen');
    await expect(page.getByText('Wissen kan vanaf 29 november 2026.')).toBeVisible();
    await expect(page.getByRole('button', { name: /wissen$/ })).toHaveCount(0);
    await app.goTo('/vandaag');
    await expect(page.getByText(/wacht tot de wachttijd voorbij is/)).toBeVisible();
  });

  await test.step('on its day Vandaag says so, and the paper is printed before the names go', async () => {
    await app.restart('2026-11-29');
    await app.signIn();
    page = app.window();
    evening = purgePage(page);
    await page.getByRole('link', { name: 'Verder met de opschoonavond' }).click();
    await evening.toPaper();
    await evening.printPaperList();
    const list = await readPdf(await app.saved(/^papierlijst.*\.pdf$/));
    expect(list.isTagged).toBe(true);
    expect(list.words).toContain('kast 2, map A3');
    expect(list.words).not.toContain('kast 4, map B1');
  });

  await test.step('a wrong name wipes nothing', async () => {
    await evening.toErasing();
    await press(page, `${total - 1} dossiers wissen`);
    const question = page.getByRole('alertdialog');
    await question.getByRole('textbox').fill(board);
    await expect(question.getByRole('button', { name: /wissen$/ })).toBeDisabled();
    await page.keyboard.press('Escape');
    await evening.erase(total - 1);
  });

  await test.step('the proof says what was sought and found, and who signed', async () => {
    await expect(page.getByText(/^0 treffers/).first()).toBeVisible();
    await expect(page.getByText(`${board}, 22 november 2026`)).toBeVisible();
    const { open, closed } = await app.call('clients.counts', {});
    expect(open + closed).toBe(people.open + people.closed - (total - 1));
    const [certificate] = await app.call('purge.certificates', {});
    expect(certificate?.proof).toMatchObject({ hits: 0, damagedPages: 0, isByIdOnly: false });
    expect(certificate?.proof.valuesSought).toBeGreaterThan(100);
    expect(certificate).toMatchObject({
      leftOut: 1,
      paperFiles: 1,
      list: { number: 2, madeBy: userLabel, approvedBy: board, coolingDays: 7, skipped: [] },
    });
  });

  await test.step('the certificate is one tagged page and names no client', async () => {
    await evening.printCertificate();
    const paper = await readPdf(await app.saved(/^verklaring.*\.pdf$/));
    expect(paper.isTagged).toBe(true);
    expect(paper.pages).toHaveLength(1);
    expect(paper.words).toContain('Pagina 1 van 1');
    expect(paper.words).toContain(`${board}, 22 november 2026`);
    for (const { listName } of lines) expect(paper.words).not.toContain(listName);
  });

  await test.step('afterwards only what was left out is still on the list', async () => {
    await app.restart('2026-11-30');
    await app.signIn();
    const after = await app.call('purge.due', { ruleCode: null, offset: 0, limit: 10 });
    expect(after.lines.map(({ listName }) => listName)).toContain(second);
    expect(after.lines.map(({ listName }) => listName)).not.toContain(first);
  });
});
