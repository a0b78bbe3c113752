import { contract, type OpName } from '../../core/contract/index.ts';
import { Role } from '../../core/contract/roles.ts';
import { userLabel } from '../support/open-vault.ts';
import { expect, test } from './app/app.ts';
import { cutOff } from './app/look.ts';
import { walk } from './app/walk.ts';

test.use({ holding: 'everybody', isSignedIn: false });

const whoIs: Readonly<Record<Role, string>> = {
  manager: userLabel,
  confidant: 'Noor Wit',
  worker: 'Piet Jansen',
  fg: 'Ria de Boer',
  board: 'Daan Smit',
};

/** Places that a role must come by, or the walk went nowhere. */
const mustSee: Readonly<Record<Role, readonly string[]>> = {
  manager: ['/clienten', '/bewaren/blokkades', '/register/dpia', '/datalekken/nieuw', '/instellingen/poort'],
  confidant: ['/clienten', '/vrijwilligers', '/bewaren'],
  worker: ['/clienten'],
  fg: ['/fg-bureau/adviezen', '/register/logboek', '/bewaren/blokkades', '/datalekken'],
  board: ['/register', '/fg-bureau'],
};

const isFor = (role: Role, name: string): boolean => {
  const { may } = contract[name as OpName] ?? { may: 'anyone' };
  return may === 'anyone' || may === 'outside' || may.includes(role);
};

for (const role of Role.options)
  test(`whatever a ${role} is led to opens, fits at 200 %, and asks nothing that is not for her`, async ({
    app,
  }) => {
    test.setTimeout(600_000);
    // 200 % zoom of a window of 1280 by 800 leaves half as many pixels.
    await app.window().setViewportSize({ width: 640, height: 400 });
    await app.signIn(whoIs[role]);
    app.asked();
    const places = await walk(
      app,
      async (place) => {
        // What stands in a form answers to what was chosen there.
        const alerts = await app.window().locator('[role=alert]:not(form *)').allInnerTexts();
        expect.soft(alerts, place).toEqual([]);
        expect.soft(await cutOff(app.window()), place).toEqual([]);
        const astray = app.asked().filter((name) => !isFor(role, name));
        expect.soft(astray, place).toEqual([]);
      },
      role === 'manager',
    );
    for (const place of mustSee[role]) expect.soft(places).toContain(place);
  });
