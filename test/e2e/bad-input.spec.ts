import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unlock, unlockPage } from '../support/pages/unlock.ts';
import { openApp } from './app/open-app.ts';
import { expect, test } from './app/app.ts';

test.use({ holding: 'empty', isSignedIn: false });

const broken: readonly {
  readonly what: string;
  readonly breakIt: (folder: string) => void;
  readonly says: RegExp;
}[] = [
  {
    what: 'a database without encryption in the place of the vault',
    breakIt: (folder) =>
      writeFileSync(
        join(folder, 'vault.db'),
        Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(8_176)]),
      ),
    says: /niet versleuteld en dus niet van Vertrouwd/,
  },
  {
    what: 'an empty vault file',
    breakIt: (folder) => truncateSync(join(folder, 'vault.db'), 0),
    says: /Het bestand met de gegevens is leeg/,
  },
  {
    what: 'a vault file that was cut off',
    breakIt: (folder) => truncateSync(join(folder, 'vault.db'), 20_000),
    says: /beschadigd|niet lezen/,
  },
  {
    what: 'keys that were cut off',
    breakIt: (folder) => truncateSync(join(folder, 'keys.json'), 200),
    says: /Het bestand met de sleutels is beschadigd/,
  },
];

for (const { what, breakIt, says } of broken)
  test(`${what} is refused in one sentence, and nothing is overwritten`, async ({ app }) => {
    for (const name of ['vault.db', 'keys.json'])
      copyFileSync(join(app.folder, name), join(app.home, `kept-${name}`));
    breakIt(app.folder);
    const after = (name: string) => readFileSync(join(app.folder, name));
    const before = { vault: after('vault.db'), keys: after('keys.json') };
    await app.restart();
    const page = app.window();
    const problem = page.getByText(says);
    const form = page.getByRole('textbox', { name: 'Uw naam' });
    await problem.or(form).first().waitFor();
    if (await form.isVisible()) await unlockPage(page).open();
    await expect(problem).toBeVisible();
    expect(after('vault.db').equals(before.vault)).toBe(true);
    expect(after('keys.json').equals(before.keys)).toBe(true);
    for (const name of ['vault.db', 'keys.json'])
      copyFileSync(join(app.home, `kept-${name}`), join(app.folder, name));
    await app.restart();
    await unlock(app.window());
  });

test('a second start on the same folder is turned away with the way to the first', async ({ app }) => {
  const again = openApp({ home: app.home, saveDir: app.home, today: '2026-11-21' });
  await expect(again).rejects.toThrow(/Vertrouwd is al open/);
  await unlock(app.window());
});

test('a vault that another start has open says who has it', async ({ app }) => {
  await unlock(app.window());
  const home = join(app.home, 'elders');
  const other = await openApp({ home, saveDir: home, today: '2026-11-21' });
  try {
    await other.page.getByRole('button', { name: 'Ik heb al een kluis' }).click();
    await other.page.getByLabel('Map van de kluis').fill(app.folder);
    await other.page.getByRole('button', { name: 'Deze kluis openen' }).click();
    await unlockPage(other.page).open();
    await expect(other.page.getByText(/Fatma Bakker/)).toBeVisible();
  } finally {
    await other.close();
  }
});
