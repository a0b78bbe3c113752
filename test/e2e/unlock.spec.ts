import { passphrase, userLabel } from '../support/open-vault.ts';
import { unlock, unlockPage } from '../support/pages/unlock.ts';
import { expect, test } from './app/app.ts';

test.use({ holding: 'empty', isSignedIn: false });

test('a wrong passphrase and an unknown user get the same answer, and the wait survives a restart', async ({
  app,
}) => {
  const answersTo = async (name: string, words: string): Promise<void> => {
    // Right after a failure the store asks for a second of patience.
    await expect(async () => {
      await unlockPage(app.window()).open(name, words);
      await expect(app.window().getByText('De naam of de wachtzin klopt niet.')).toBeVisible({
        timeout: 1_000,
      });
    }).toPass();
    await app.window().reload();
  };
  await answersTo(userLabel, 'dit is niet de goede wachtzin');
  await answersTo('Niemand', passphrase);
  await app.restart();
  await unlockPage(app.window()).open();
  await expect(app.window().getByText(/te veel pogingen/)).toBeVisible();
  await expect(app.window().getByRole('navigation')).toHaveCount(0);
});

test('the right name and passphrase open the vault', async ({ app }) => {
  await unlock(app.window());
  await expect(app.window().getByText('Buurthuis De Brug')).toBeVisible();
});

test('the recovery code gives a lost passphrase a successor, and the old one no longer opens', async ({
  app,
}) => {
  const next = 'tulp kabel winter spiegel anker regen';
  const [first = '', ...rest] = app.recoveryCode.split('-');
  await unlockPage(app.window()).recover([first, ...rest].join(' ').toLowerCase(), userLabel, next);
  await expect(app.window().getByRole('navigation').first()).toBeVisible();
  await app.restart();
  await unlockPage(app.window()).open(userLabel, passphrase);
  await expect(app.window().getByText(/naam of de wachtzin klopt niet/)).toBeVisible();
  await expect(async () => {
    await unlockPage(app.window()).open(userLabel, next);
    await expect(app.window().getByRole('navigation').first()).toBeVisible({ timeout: 2_000 });
  }).toPass();
});
