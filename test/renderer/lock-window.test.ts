import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { refreshRenderer } from '../../build/outputs.ts';
import { openTestWindow, type TestWindow } from '../support/open-window.ts';
import { press } from '../support/pages/controls.ts';
import { comeBack, unlock, unlockPage } from '../support/pages/unlock.ts';
import { callFrom } from '../support/window-call.ts';
import { axeFindings } from './axe-clean.ts';

let app: TestWindow;

beforeAll(async () => {
  if (refreshRenderer() !== 0) throw new Error('The window cannot be built');
  app = await openTestWindow('rules');
  app.page.setDefaultTimeout(8_000);
  await app.page.clock.install();
  await app.page.reload();
});

afterAll(() => app?.close());

const warning = () => app.page.getByRole('alertdialog', { name: 'Bent u er nog?' });
const goTo = (place: string) =>
  app.page.evaluate((hash) => {
    location.hash = hash;
  }, place);

beforeEach(async () => {
  if (await app.page.getByRole('heading', { name: 'Leeg scherm' }).isVisible()) await comeBack(app.page);
  if (await app.page.getByRole('navigation').count()) return;
  await unlock(app.page);
  await goTo('/vandaag');
});

test('half a minute before the five minutes are over one is warned, and any key counts as a sign', async () => {
  await app.page.clock.fastForward('03:00');
  expect(await warning().count()).toBe(0);
  await app.page.clock.fastForward('01:35');
  await warning().waitFor();
  expect(await axeFindings(app.page)).toEqual([]);
  await app.page.keyboard.press('Shift');
  await warning().waitFor({ state: 'detached' });
  await app.page.clock.fastForward('03:00');
  expect(await warning().count()).toBe(0);
});

test('moving the mouse is no sign, and after five minutes the vault is locked and says why', async () => {
  await app.page.clock.fastForward('04:00');
  await app.page.mouse.move(300, 300);
  await app.page.mouse.move(500, 400);
  await app.page.clock.fastForward('01:05');
  await unlockPage(app.page).shown();
  await app.page.getByText('omdat er een tijd niets gebeurde').waitFor();
  expect(await app.page.getByText('Buurthuis').count()).toBe(0);
});

test('after a long sleep the first key does not keep the vault open', async () => {
  await app.page.clock.pauseAt(new Date(Date.now() + 3 * 86_400_000));
  await app.page.keyboard.press('a');
  await app.page.clock.resume();
  await unlockPage(app.page).shown();
  expect(await app.page.getByRole('navigation').count()).toBe(0);
});

test('F9 clears the screen at once, also out of a dialog, and says nothing of the vault', async () => {
  await app.page.keyboard.press('Control+k');
  await app.page.getByRole('dialog').waitFor();
  await app.page.keyboard.press('F9');
  await app.page.getByRole('heading', { name: 'Leeg scherm' }).waitFor();
  expect(await app.page.getByRole('dialog').count()).toBe(0);
  expect((await app.page.locator('body').innerText()).trim()).toMatch(/^(?:Leeg scherm\s*)?(?:Verder)?$/);
  await app.page.getByRole('button', { name: 'Verder' }).waitFor();
  expect(await axeFindings(app.page)).toEqual([]);
});

test('what was being typed at the lock is offered back, and gone after it was saved', async () => {
  const { page } = app;
  await goTo('/instellingen/organisatie');
  const phone = page.getByLabel('Telefoon');
  await phone.fill('020-1111111');
  await page.keyboard.press('F9');
  await comeBack(page);
  await unlock(page);
  await page.getByText('U was hier nog aan het typen').waitFor();
  await expect.poll(() => phone.inputValue()).toBe('020-0000000');
  await press(page, 'Verder met die tekst');
  await expect.poll(() => phone.inputValue()).toBe('020-1111111');
  await page.keyboard.press('Control+s');
  await page.getByRole('heading', { level: 1, name: 'Instellingen' }).waitFor();
  await goTo('/instellingen/organisatie');
  await phone.waitFor();
  await expect.poll(() => phone.inputValue()).toBe('020-1111111');
  expect(await page.getByText('U was hier nog aan het typen').count()).toBe(0);
});

test('a draft is kept every five seconds, so that also a store that ends by itself loses almost nothing', async () => {
  const { page } = app;
  await goTo('/instellingen/organisatie');
  await page.getByLabel('Adres').fill('Nieuwe straat 2, Amsterdam');
  await page.clock.fastForward('00:06');
  const kept = () => callFrom(page)('vault.draftText', { place: 'organisation/change' });
  await expect.poll(async () => (await kept()).text).toContain('Nieuwe straat 2');
});
