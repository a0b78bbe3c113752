import { addLeaver, addRejected, confirmStaffRules } from '../support/past-staff.ts';
import { purgePage } from '../support/pages/purge.ts';
import { readPdf } from '../support/read-pdf.ts';
import { expect, test } from './app/app.ts';
import { axeFindings } from './app/look.ts';

test.use({ holding: 'empty' });

test('somebody who left and an applicant go with the evening, and what tax law keeps stays with a name', async ({
  app,
}) => {
  const page = app.window();
  const evening = purgePage(page);
  await confirmStaffRules(app);
  const volunteerId = await addLeaver(app);
  await addRejected(app, '2025-02-03');

  await test.step('her file says of each part why it is still here, and who decided that', async () => {
    await app.goTo(`/vrijwilligers/${volunteerId}`);
    const terms = page.getByText('7 jaar na het einde van het boekjaar op 31 december 2018');
    await expect(terms).toBeVisible();
    await expect(page.getByText(/dat besliste .* \(bron: AWR art\. 52 lid 4\)/)).toBeVisible();
  });

  await test.step('each line says why it is due, and leads to whom it is about', async () => {
    await evening.begin();
    await evening.toExceptions();
    await expect(evening.rows.filter({ hasText: 'Smit, B.' })).toContainText(
      '4 weken na het einde van de procedure op 03-02-2025',
    );
    await expect(evening.rows.filter({ hasText: 'Graaf, A. de' }).getByRole('link').first()).toHaveAttribute(
      'href',
      `#/vrijwilligers/${volunteerId}`,
    );
    expect(await axeFindings(page)).toEqual([]);
  });

  await test.step('it goes, with a proof and a paper that name nobody', async () => {
    await evening.signAtOnce();
    await evening.toErasing();
    await evening.erase(4, 'Vier onderdelen wissen');
    await expect(page.getByText(/^0 treffers/).first()).toBeVisible();
    await evening.printCertificate();
    const { words } = await readPdf(await app.saved(/^verklaring.*\.pdf$/));
    expect(words).toContain('Van één persoon blijft de naam');
    for (const name of ['Graaf', 'Smit']) expect(words).not.toContain(name);
  });

  await test.step('a name stays for what tax law keeps, and nobody is due', async () => {
    expect(await app.call('volunteers.list', { filter: 'all' })).toMatchObject([
      { id: volunteerId, isStub: true, functionName: '' },
    ]);
    expect(await app.call('applicants.list', { isEnded: true })).toEqual([]);
    await app.goTo(`/vrijwilligers/${volunteerId}`);
    await expect(page.getByText('Waarom hebben we dit nog, tot wanneer, en wie besliste dat?')).toBeVisible();
    expect(await app.call('purge.dryRun', {})).toMatchObject({ lines: 0 });
  });
});
