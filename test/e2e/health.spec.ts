import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { makeTestVault } from '../support/open-vault.ts';
import { press } from '../support/pages/controls.ts';
import { healthPage } from '../support/pages/health.ts';
import { unlock, unlockPage } from '../support/pages/unlock.ts';
import { type App, expect, test } from './app/app.ts';

const flipNearTheEnd = (path: string): void => {
  const bytes = readFileSync(path);
  const at = bytes.length - 3 * 4096 + 1_000;
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.from([(bytes[at] ?? 0) ^ 1]), 0, 1, at);
  closeSync(file);
};

/** The name that a killed process leaves behind. */
const leaveOpen = (folder: string): void => writeFileSync(join(folder, 'in-use.txt'), 'iemand');

test.describe('a damaged vault', () => {
  test.use({ holding: 'imported', isSignedIn: false });

  test('is found before it opens, gives what still reads and the facts for a helper, and opens again when a whole file is put back', async ({
    app,
  }) => {
    const page = app.window();
    const health = healthPage(page);
    const path = join(app.folder, 'vault.db');
    const stick = join(app.home, 'stick');
    mkdirSync(stick);
    copyFileSync(path, join(app.home, 'heel.db'));
    flipNearTheEnd(path);
    const damaged = readFileSync(path);
    leaveOpen(app.folder);

    await test.step('the check before the first screen finds the damage', async () => {
      await unlockPage(page).open();
      await health.troubled('Deze kluis is beschadigd');
      expect(await health.offers()).toEqual([
        'Reservekopie kiezen',
        'Leesbaar deel bewaren',
        'Opnieuw kijken',
        'Andere kluis openen',
      ]);
      await expect(page.getByText('Er is niets gewist.')).toBeVisible();
    });

    await test.step('what a helper needs names nobody and no place', async () => {
      await press(page, 'Gegevens laten zien');
      const facts = page.getByRole('definition');
      await expect(facts.filter({ hasText: 'vault-damaged' })).toHaveCount(1);
      const text = (await facts.allInnerTexts()).join('\n');
      expect(text).toMatch(/SQLite \d/);
      expect(text).toMatch(/vault\.db · \d+ bytes/);
      expect(text).not.toMatch(/Fatma|Bakker|Brug|vertrouwd-|kluis\.vertrouwd/);
    });

    await test.step('what still reads goes into one closed file', async () => {
      await health.salvage(stick);
      await expect(page.getByText(/Bewaard: \d+ dossiers en \d+ notities\./)).toBeVisible();
      const [name = '', ...others] = readdirSync(stick);
      expect(others).toEqual([]);
      expect(name).toBe('vertrouwd-gered-2026-11-21.json.age');
      expect(readFileSync(join(stick, name)).subarray(0, 21).toString()).toBe('age-encryption.org/v1');
      await press(page, 'Verder met herstellen');
    });

    await test.step('nothing touched the vault, and a whole file opens it', async () => {
      expect(readFileSync(path).equals(damaged)).toBe(true);
      copyFileSync(join(app.home, 'heel.db'), path);
      await press(page, 'Opnieuw kijken');
      await unlock(page);
      expect((await app.call('health.state', {})).findings).toEqual([]);
    });
  });

  test('leads to the copies, of which the newest is put back', async ({ app }) => {
    await unlock(app.window());
    await app.call('backup.make', {});
    await app.restart();
    const page = app.window();
    flipNearTheEnd(join(app.folder, 'vault.db'));
    leaveOpen(app.folder);
    await unlockPage(page).open();
    await healthPage(page).troubled('Deze kluis is beschadigd');
    await press(page, 'Reservekopie kiezen');
    await expect(page.getByRole('radio')).not.toHaveCount(0);
  });
});

type Broken = {
  readonly what: string;
  readonly breakIt: (app: App) => void | Promise<void>;
  readonly title: string;
};

const broken: readonly Broken[] = [
  {
    what: 'a vault file that was cut off',
    breakIt: ({ folder }) => truncateSync(join(folder, 'vault.db'), 20_000),
    title: 'Deze kluis is beschadigd',
  },
  {
    what: 'an empty vault file',
    breakIt: ({ folder }) => truncateSync(join(folder, 'vault.db'), 0),
    title: 'Deze kluis is beschadigd',
  },
  {
    what: 'a missing vault file',
    breakIt: ({ folder }) => rmSync(join(folder, 'vault.db')),
    title: 'Deze kluis is beschadigd',
  },
  {
    what: 'missing keys',
    breakIt: ({ folder }) => rmSync(join(folder, 'keys.json')),
    title: 'De sleutels van deze kluis ontbreken of zijn beschadigd',
  },
  {
    what: 'keys that were cut off',
    breakIt: ({ folder }) => truncateSync(join(folder, 'keys.json'), 200),
    title: 'De sleutels van deze kluis ontbreken of zijn beschadigd',
  },
  {
    what: 'a file that is not encrypted',
    breakIt: ({ folder }) =>
      writeFileSync(
        join(folder, 'vault.db'),
        Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(8_176)]),
      ),
    title: 'De bestanden van deze kluis passen niet bij elkaar',
  },
  {
    what: 'the keys of another vault',
    breakIt: async ({ folder }) => {
      const another = await makeTestVault();
      copyFileSync(join(another.folder, 'keys.json'), join(folder, 'keys.json'));
      await another.close();
    },
    title: 'De bestanden van deze kluis passen niet bij elkaar',
  },
];

/** The two files that nobody may touch, as they are. */
const bytesOf = (folder: string): readonly string[] =>
  ['vault.db', 'keys.json']
    .map((name) => join(folder, name))
    .map((path) => (existsSync(path) ? readFileSync(path).toString('base64') : 'not there'));

test.describe('a vault that does not open', () => {
  test.use({ holding: 'empty', isSignedIn: false });

  for (const { what, breakIt, title } of broken)
    test(`with ${what} has a screen of its own with ways on, and nothing is made or removed`, async ({
      app,
    }) => {
      await breakIt(app);
      const files = readdirSync(app.folder).toSorted();
      const before = bytesOf(app.folder);
      await app.restart();
      const page = app.window();
      const heading = page.getByRole('heading', { level: 1, name: title });
      const form = page.getByRole('textbox', { name: 'Uw naam' });
      await heading.or(form).first().waitFor();
      if (await form.isVisible()) await unlockPage(page).open();
      await heading.waitFor();
      expect((await healthPage(page).offers()).length).toBeGreaterThan(1);
      const left = readdirSync(app.folder).toSorted();
      // The lock of whoever has the vault open, and what is remembered of checks.
      expect(left.filter((name) => !['in-use.db', 'health.json'].includes(name))).toEqual(
        files.filter((name) => !['in-use.db', 'health.json'].includes(name)),
      );
      expect(bytesOf(app.folder)).toEqual(before);
    });

  test('an older file in the place of the newest opens, and Vandaag says that the log does not fit', async ({
    app,
  }) => {
    const path = join(app.folder, 'vault.db');
    copyFileSync(path, join(app.home, 'ouder.db'));
    await unlock(app.window());
    await app.restart();
    copyFileSync(join(app.home, 'ouder.db'), path);
    await unlock(app.window());
    await app.goTo('/vandaag');
    await expect(app.window().getByText(/Er klopte iets niet aan het logboek/)).toBeVisible();
  });
});

test.describe('a sound vault', () => {
  test.use({ holding: 'imported', isSignedIn: true });

  test('is checked from the settings, which say when it was', async ({ app }) => {
    const page = app.window();
    await app.goTo('/instellingen');
    await expect(page.getByText('Nagekeken op 21 november 2026: alles is in orde.')).toBeVisible();
    await healthPage(page).checkNow();
    await expect(page.getByText(/Vertrouwd kijkt weer na op 21 december 2026/)).toBeVisible();
  });
});
