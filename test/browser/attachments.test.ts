import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserHost, openBrowserHost } from '../../browser/browser-host.ts';
import type { In, Out } from '../../core/contract/index.ts';
import { day } from '../../core/kernel/day.ts';
import type { AttachmentId } from '../../core/kernel/ids.ts';
import { readWindowFiles } from '../../vault/hosting/window-files.ts';
import { aClient } from '../support/a-client.ts';
import { ask, emptyFolder, valueOf } from '../support/open-fixture-host.ts';
import { openTestVault, passphrase, type TestVault, userLabel } from '../support/open-vault.ts';
import { aPdf, layPaper } from '../support/papers.ts';

const today = '2026-11-21';
const words = 'Zonnebloemlaan 12';

/** What a script gets that fetches a path: the status, or 0 when the host aborted it. */
const fetchIn = (frame: Pick<Page, 'evaluate'>, path: string): Promise<number> =>
  frame.evaluate(async (at) => {
    try {
      return (await fetch(at)).status;
    } catch {
      return 0;
    }
  }, path);

describe('an attachment on its way to the window', () => {
  let vault: TestVault;
  let host: BrowserHost;
  let id: AttachmentId;
  beforeAll(async () => {
    vault = await openTestVault({ today });
    const { id: clientId } = await vault.call('clients.add', aClient());
    const said: Omit<In<'attachments.add'>, 'ticket' | 'clientId'> = {
      kind: 'letter',
      on: day('2026-06-01'),
      name: 'Brief',
      restsOn: null,
      isWithoutBsn: false,
      isBsnHidden: false,
    };
    ({ id } = await vault.call('attachments.add', {
      ...said,
      clientId,
      ticket: layPaper(vault, aPdf([words])),
    }));
    await vault.call('vault.lock', {});
    host = await openBrowserHost({
      vaultHome: vault.home,
      saveDir: emptyFolder(),
      headless: true,
      today,
      files: readWindowFiles(join(import.meta.dirname, '..', 'support', 'window-fixture')),
      startTimeout: 60_000,
    });
    await ask(host.page, 'call', 'vault.unlock', { label: userLabel, passphrase });
  });
  afterAll(async () => {
    await host.close();
    await vault.close();
  });

  const ticket = async (): Promise<string> =>
    valueOf<Out<'attachments.open'>>(await ask(host.page, 'call', 'attachments.open', { id })).ticket;

  test('comes once, sealed, and is kept nowhere', async () => {
    const path = `/attachment/${await ticket()}`;
    const answer = await host.page.evaluate(async (at) => {
      const reply = await fetch(at);
      const bytes = new Uint8Array(await reply.arrayBuffer());
      const kept = reply.headers.get('cache-control');
      return { kept, text: String.fromCharCode(...bytes), type: reply.headers.get('content-type') };
    }, path);
    expect(answer.kept).toBe('no-store');
    expect(answer.type).toBe('application/octet-stream');
    expect(answer.text.length).toBe(aPdf([words]).length + 28);
    expect(answer.text).not.toContain('Zonnebloemlaan');
    expect(answer.text).not.toContain('%PDF');
    expect(await fetchIn(host.page, path)).toBe(404);
  });

  test('does not come for a made-up ticket, another path or another method', async () => {
    expect(await fetchIn(host.page, `/attachment/${'b'.repeat(20)}`)).toBe(404);
    expect(await fetchIn(host.page, `/attachment/${id}`)).toBe(404);
    expect(await fetchIn(host.page, '/attachment/../../vault.db')).toBe(404);
    const good = await ticket();
    const posted = await host.page.evaluate(
      (at) =>
        fetch(at, { method: 'POST' }).then(
          ({ status }) => status,
          () => 0,
        ),
      `/attachment/${good}`,
    );
    expect(posted).toBe(0);
    expect(await fetchIn(host.page, `/attachment/${good}`)).toBe(200);
  });

  test('does not come to a frame, as a picture, or by going there, and such a try does not use it up', async () => {
    const good = `/attachment/${await ticket()}`;
    const frame = host.page.frames().find((each) => each !== host.page.mainFrame());
    if (!frame) throw new Error('the fixture has a frame');
    expect(await fetchIn(frame as unknown as Page, `https://app.invalid${good}`)).toBe(0);
    const shown = await host.page.evaluate(
      (at) =>
        new Promise((settle) => {
          const image = new Image();
          image.addEventListener('load', () => settle('shown'));
          image.addEventListener('error', () => settle('not shown'));
          image.src = at;
        }),
      good,
    );
    expect(shown).toBe('not shown');
    await host.page.goto(`https://app.invalid${good}`).catch(() => undefined);
    const goBack = () =>
      host.page.goto('https://app.invalid/').then(
        () => true,
        () => false,
      );
    await expect.poll(goBack).toBe(true);
    expect(await fetchIn(host.page, good)).toBe(200);
  });

  test('a file that nobody chose in the dialog is not sent, whatever the window asks', async () => {
    for (const input of [{ ticket: 'b'.repeat(20) }, { ticket: '/etc/passwd' }, { path: '/etc/passwd' }])
      expect((await ask(host.page, 'host', 'attachment.send', input)).ok).toBe(false);
  });

  test('does not come after a lock, and a ticket from before it is no longer one', async () => {
    const before = `/attachment/${await ticket()}`;
    await ask(host.page, 'call', 'vault.lock', {}).catch(() => undefined);
    await host.page.waitForURL(/locked=/);
    expect(await fetchIn(host.page, before)).toBe(404);
    await ask(host.page, 'call', 'vault.unlock', { label: userLabel, passphrase });
    expect(await fetchIn(host.page, before)).toBe(404);
    expect(await fetchIn(host.page, `/attachment/${await ticket()}`)).toBe(200);
  });
});
