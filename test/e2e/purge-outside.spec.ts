import { day } from '../../core/kernel/day.ts';
import { period } from '../../core/kernel/period.ts';
import { aClient } from '../support/a-client.ts';
import { axeFindings } from './app/look.ts';
import { outsidePage } from '../support/pages/outside.ts';
import { approveList, proposeList, runOf, withoutCooling } from '../support/purge-evening.ts';
import { readPdf } from '../support/read-pdf.ts';
import { type App, expect, test } from './app/app.ts';

test.use({ holding: 'empty' });

/** Two files past their term, one of them with paper; from now on such files are counted and go whole. */
const prepare = async ({ call }: App): Promise<string> => {
  const years = { openedOn: day('2015-02-03'), lastContactOn: day('2017-03-04') };
  const { id } = await call('clients.add', aClient({ ...years, familyName: 'Zonneveld', paper: 'kast 2' }));
  await call('clients.add', aClient({ ...years, lastContactOn: day('2018-03-04'), familyName: 'Wolters' }));
  await call('retention.confirmRule', {
    code: 'SERVICE_CLIENT',
    period: period('P5Y'),
    action: 'anonymise',
    reason: 'Voor het jaarverslag.',
  });
  await withoutCooling({ call });
  await proposeList({ call });
  await approveList({ call });
  return id;
};

test('copies outside the app are looked for with names, ticked by number, and the certificate becomes final', async ({
  app,
}) => {
  const page = app.window();
  const outside = outsidePage(page);
  const id = await prepare(app);

  await test.step('the shred list has names, numbers and places while the names are there', async () => {
    await app.goTo('/bewaren/opschoonavond/papier');
    await outside.printShredList();
    const list = await readPdf(await app.saved(/^papierlijst.*\.pdf$/));
    for (const word of [
      'Zonneveld',
      'Wolters',
      'kast 2',
      'Telefoon',
      'USB-stick',
      'Vernietig ook deze lijst',
    ])
      expect(list.words).toContain(word);
  });

  await app.call('purge.run', await runOf(app));
  const [certificate] = await app.call('purge.certificates', {});
  const place = `/bewaren/bewijzen/${certificate?.id ?? ''}`;

  await test.step('Vandaag says that the certificate waits', async () => {
    await app.goTo('/vandaag');
    await expect(page.getByText('Eén verklaring van vernietiging is nog niet definitief.')).toBeVisible();
  });

  await test.step('whole kinds and single boxes are ticked; known paper can only be destroyed', async () => {
    await app.goTo(place);
    await expect(page.getByText('Nog niet definitief: 8 kopieën buiten de app staan open')).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    expect(await outside.choicesOf(1, 'Papier')).toEqual(['Vernietigd']);
    await outside.tickKind('Geen e-mail bij deze 2');
    await outside.tickKind('Niets op een telefoon bij deze 2');
    await outside.tickKind('Alle 2 vernietigd: USB-stick');
    await outside.tickBox(2, 'Papier', 'Was er niet');
    await expect(page.getByText('Nog niet definitief: één kopie buiten de app staat open')).toBeVisible();
    await outside.tickBox(1, 'Papier', 'Vernietigd');
    await expect(outside.final).toBeVisible();
    await expect(page.getByRole('button', { name: /^Papier van nummer/ })).toHaveCount(0);
  });

  await test.step('a final certificate takes no tick any more', async () => {
    await expect(
      app.call('purge.tick', { certificate: 1, kind: 'mail', numbers: [1], state: 'open' }),
    ).rejects.toThrow('certificate-final');
  });

  await test.step('a number, or the id out of an old copy, tells what became of it; a name does not', async () => {
    await app.goTo('/bewaren/bewijzen');
    await outside.lookUp('1-1');
    await expect(
      page.getByText(/^Nummer 1-1 \(een cliëntdossier\) is op .* gewist volgens de regel/),
    ).toBeVisible();
    await outside.lookUp(id);
    await expect(page.getByText(/^Nummer 1-1 \(een cliëntdossier\)/)).toBeVisible();
    await outside.lookUp('9-1');
    await expect(page.getByText(/^Dit nummer is niet gevonden/)).toBeVisible();
    await outside.lookUp('Zonneveld');
    await expect(page.getByText(/^Typ een nummer zoals 12-7/)).toBeVisible();
  });

  await test.step('of the two files only the counts are left, which are too small to show', async () => {
    await app.goTo('/bewaren/aantallen');
    await expect(page.getByText(/^Er is nog te weinig om te tonen/)).toBeVisible();
    expect((await app.call('clients.counts', {})).closed).toBe(0);
  });
});
