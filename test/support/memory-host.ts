import type { Page } from 'playwright-core';
import { openBrowserHost } from '../../browser/browser-host.ts';
import { readWindowFiles } from '../../vault/hosting/window-files.ts';

/**
 * Runs the app in a process of its own, so that its memory can be searched from outside. What it must type arrives
 * hidden and is made readable only inside the page: neither this process nor the line to the browser ever holds it in
 * the clear by the test's own doing.
 */
export type Order =
  | { readonly do: 'fill'; readonly label: string; readonly hidden: string }
  | { readonly do: 'click'; readonly text: string }
  | { readonly do: 'go'; readonly to: string }
  | { readonly do: 'see'; readonly selector: string }
  | { readonly do: 'key'; readonly key: string }
  | { readonly do: 'close' };

/** Runs in the page. */
const fill = ({ label, hidden }: { readonly label: string; readonly hidden: string }): void => {
  const text = Array.from(hidden, (letter) => String.fromCharCode(letter.charCodeAt(0) ^ 1)).join('');
  const words = [...document.querySelectorAll('label')].find((each) => each.textContent?.trim() === label);
  const field = document.getElementById(words?.htmlFor ?? '') as
    | HTMLInputElement
    | HTMLTextAreaElement
    | null;
  if (!field) throw new Error(`no field ${label}`);
  field.focus();
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

const obey = async (page: Page, order: Exclude<Order, { readonly do: 'close' }>): Promise<void> => {
  switch (order.do) {
    case 'fill':
      await page.locator('label').getByText(order.label, { exact: true }).waitFor();
      return page.evaluate(fill, order);
    case 'click':
      return page.getByRole('button', { name: order.text, exact: true }).first().click();
    case 'go':
      await page.evaluate((to) => {
        location.hash = to;
      }, order.to);
      return;
    case 'see':
      return page.locator(order.selector).first().waitFor();
    case 'key':
      return page.keyboard.press(order.key);
  }
};

const [home = '', files = ''] = process.argv.slice(2);
const host = await openBrowserHost({
  vaultHome: home,
  saveDir: home,
  headless: true,
  today: '2026-11-22',
  startTimeout: 60_000,
  ...(files ? { files: readWindowFiles(files) } : {}),
});
host.page.setDefaultTimeout(20_000);
process.on('message', (order: Order) => {
  if (order.do === 'close') {
    void host.close().then(() => process.exit(0));
    return;
  }
  obey(host.page, order).then(
    () => process.send?.({ ok: true }),
    (error: unknown) => process.send?.({ ok: false, error: String(error) }),
  );
});
process.send?.({ ok: true });
