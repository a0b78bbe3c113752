import { day } from '../../core/kernel/day.ts';
import { aVolunteer } from '../support/a-volunteer.ts';
import { formsPage } from '../support/pages/forms.ts';
import { letLeave } from '../support/pages/leaving.ts';
import { train } from '../support/ready-volunteer.ts';
import { callFrom } from '../support/window-call.ts';
import type { Step } from './step.ts';

const declaration = 'Geheimhoudingsverklaring';

/** A volunteer who signs, passes the training, and may then get a client. */
export const volunteering: Step = {
  name: 'een vrijwilliger',
  perform: async ({ page, album }) => {
    const call = callFrom(page);
    const goTo = async (place: string, title: string | RegExp) => {
      await page.evaluate((hash) => {
        globalThis.location.hash = hash;
      }, place);
      await page.getByRole('heading', { name: title }).first().waitFor();
    };
    const name = { givenName: 'Meryem', initials: 'M.', prefix: '', familyName: 'Demir' };
    const startOn = day('2026-10-05');
    const { id } = await call('volunteers.add', aVolunteer({ ...name, startOn }));
    const file = `/vrijwilligers/${id}`;
    await goTo(file, /Demir/);
    await page.getByText('Deze persoon mag nu geen cliënt en geen account krijgen.').waitFor();
    await album.take('poort-dicht', 'Wat er nog ontbreekt, en per punt wat u kunt doen.', 'light-and-dark');

    const forms = formsPage(page);
    await goTo(`${file}/formulieren`, /Demir/);
    await forms.begin(declaration);
    await forms.fill('de beheerder op kantoor', 'de coördinator');
    await forms.prepare();
    await forms.act('Afdrukken');
    await letLeave(page);
    await forms.act('Op het scherm tekenen');
    await forms.write();
    await album.take('tekenen', 'De geheimhoudingsverklaring, getekend op het scherm.');
    await forms.act('Tekening bewaren');
    await forms.dialog.getByText('Dit formulier is getekend en op slot.').waitFor();
    await page.keyboard.press('Escape');

    await train({ call }, id);
    await goTo(`${file}/scholing`, /Demir/);
    await album.take('scholing', 'De basistraining met haar tien onderwerpen, en de intervisie.');
    await goTo(file, /Demir/);
    await page.getByText(/mag een cliënt of een account krijgen\./).waitFor();
    await album.take(
      'poort-open',
      'De poort is open: nu mag zij een cliënt krijgen, met wat binnenkort moet.',
    );
    await goTo('/vrijwilligers/komende-weken', /weken/);
    await album.take('komende-weken', 'Wie de komende acht weken aan iets toe is.');
  },
};
