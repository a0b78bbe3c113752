import { day } from '../../core/kernel/day.ts';
import { deskPage } from '../support/pages/desk.ts';
import { callFrom } from '../support/window-call.ts';
import type { Step } from './step.ts';

/** What an organisation shows when somebody asks how it keeps the law: holds, breaches, DPIA, statements, the binder. */
export const accounting: Step = {
  name: 'verantwoorden',
  perform: async ({ page, album }) => {
    const call = callFrom(page);
    const show = async (place: string, name: string, says: string, ways?: 'light-and-dark') => {
      await page.evaluate((hash) => {
        globalThis.location.hash = hash;
      }, place);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await page.waitForTimeout(500);
      await album.take(name, says, ways);
    };
    const { rows } = await call('clients.search', {
      words: 'khattabi',
      filter: 'all',
      offset: 0,
      limit: 1,
    });
    const [held] = rows;
    if (held)
      await call('holds.set', {
        recordId: held.id,
        reasonCode: 'legal-claim',
        text: 'Er loopt een zaak; de stukken moeten blijven.',
        reviewOn: day('2027-02-01'),
      });
    await show('/bewaren/blokkades', 'blokkades', 'Wat niet weg mag, waarom, en wanneer wie weer kijkt.');
    const { id } = await call('incidents.raise', {
      discoveredAt: '2026-11-21T09:30:00.000Z',
      what: 'Een tas met een notitieboekje bleef in de tram liggen.',
    });
    await show(
      `/datalekken/${id}`,
      'datalek',
      'Een datalek: de uren lopen vanaf het weten.',
      'light-and-dark',
    );
    await show('/register/dpia', 'dpia', 'Per verwerking: is een DPIA nodig, en waarom.');
    await show(
      '/register/privacy/clienten',
      'privacyverklaring',
      'De verklaring voor cliënten, uit het register.',
    );
    await show('/kalender', 'kalender', 'Wat het komende jaar wanneer moet, zonder namen.');
    await show('/fg-bureau', 'fg-bureau', 'Hoe het staat met alles waar de FG op let.', 'light-and-dark');
    await deskPage(page).take('Map afdrukken');
    await page.getByText(/^De map is bewaard/).waitFor();
  },
};
