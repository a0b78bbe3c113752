import { day } from '../../core/kernel/day.ts';
import { aReview } from '../support/a-review.ts';
import { aVolunteer } from '../support/a-volunteer.ts';
import { pick, press, tick } from '../support/pages/controls.ts';
import { expect, test } from './app/app.ts';
import { axeFindings, darkFindings } from './app/look.ts';

test.use({ holding: 'empty' });

const topics = [/Persoonlijke ontwikkeling/, /Veiligheid van de vrijwilliger/, /Veiligheid van de cliënt/];

test('a group talks, a group of two does not, and help that waits is given', async ({ app }) => {
  const page = app.window();
  const startOn = day('2026-09-01');
  for (const familyName of ['Aerts', 'Bos', 'Cuijk'])
    await app.call('volunteers.add', aVolunteer({ familyName, prefix: '', startOn }));
  await app.call('volunteers.add', aVolunteer({ familyName: 'Ras', prefix: '', type: 'confidant', startOn }));

  await test.step('who is late stands first, with the one thing to do', async () => {
    await app.goTo('/vrijwilligers/intervisie');
    await expect(page.getByText('4 mensen zijn te laat.')).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('row', { name: /Aerts/ }).getByRole('link', { name: 'Vastleggen' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Intervisie vastleggen' })).toBeVisible();
  });

  await test.step('what is missing is said, one sentence for each field', async () => {
    await press(page, /^Intervisie opslaan/);
    await expect(page.getByRole('button', { name: 'Kies wie het gesprek leidde.' })).toBeVisible();
    await expect(page.getByRole('button', { name: /Kruis de drie onderwerpen aan/ })).toBeVisible();
  });

  await test.step('a group has three participants at least', async () => {
    await tick(page, 'radio', /^In een groep/);
    await pick(page, /Begeleider/, /Ras/);
    for (const topic of topics) await tick(page, 'checkbox', topic);
    for (const [at, name] of [/Bos/, /Cuijk/].entries()) {
      const fields = page.getByRole('group', { name: `Deelnemer ${at + 2}` });
      await fields.getByRole('button', { name: /Wie/ }).click();
      await page.getByRole('option', { name }).click();
    }
    const first = page.getByRole('group', { name: 'Deelnemer 1' });
    await first.getByRole('button', { name: /volgens de vertrouwenspersoon/ }).click();
    await page.getByRole('option', { name: 'Niet veilig' }).click();
    await tick(first, 'checkbox', /organisatie moet helpen/);
    await first.getByRole('textbox', { name: /Afspraken/ }).fill('Gaat voorlopig met zijn tweeën.');
    expect(await axeFindings(page)).toEqual([]);
    expect(await darkFindings(page)).toEqual([]);
    await press(page, /^Intervisie opslaan/);
    await expect(page.getByRole('heading', { level: 1, name: /^Intervisie van/ })).toBeVisible();
    await expect(page.getByText('Gaat voorlopig met zijn tweeën.')).toBeVisible();
  });

  await test.step('help of the organisation waits until it is given', async () => {
    await press(page, 'Hulp vastleggen');
    await expect(page.getByText('Gegeven op 21 november 2026')).toBeVisible();
    await expect(page.getByText('De organisatie moet nog helpen')).toHaveCount(0);
  });

  await test.step('a correction to two people is refused, and nothing is lost', async () => {
    const { sessions } = await app.call('peerReview.list', { offset: 0, limit: 1 });
    const [one] = await app.call('volunteers.list', { filter: 'present' });
    const id = sessions[0]?.id;
    if (!id || !one) throw new Error('nothing was recorded');
    const two = aReview(one.id, { form: 'group', on: day('2026-11-20') });
    await expect(app.call('peerReview.change', { ...two, id })).rejects.toThrow(/review-group-size/);
    expect((await app.call('peerReview.open', { id })).attendees).toHaveLength(3);
  });

  await test.step("the volunteer's file says when the next one is due", async () => {
    await app.goTo('/vrijwilligers');
    const [one] = await app.call('volunteers.list', { filter: 'present' });
    await app.goTo(`/vrijwilligers/${one?.id}/ontwikkeling`);
    await expect(page.getByText(/volgende intervisie is uiterlijk op 21 januari 2027/)).toBeVisible();
  });
});
