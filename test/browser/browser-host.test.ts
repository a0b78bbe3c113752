import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserHost } from '../../browser/browser-host.ts';
import { familyOf } from '../support/process-memory.ts';
import { ask, type Echo, emptyFolder, openFixtureHost, valueOf } from '../support/open-fixture-host.ts';

type Asker = { readonly vertrouwdAsk?: (asked: string, name: string, input: unknown) => Promise<unknown> };

describe('the window of the browser host', () => {
  const saveDir = emptyFolder();
  const vaultHome = emptyFolder();
  let host: BrowserHost;
  beforeAll(async () => {
    host = await openFixtureHost({ saveDir, vaultHome });
  });
  afterAll(() => host.close());

  test('reaches the store through a bridge that cannot be changed', async () => {
    const echo = valueOf<Echo>(await ask(host.page, 'call', 'client.list', { take: 3 }));
    expect(echo).toMatchObject({ name: 'client.list', input: { take: 3 } });
    expect(echo.pid).not.toBe(process.pid);
    const changed = await host.page.evaluate(() => {
      const scope = globalThis as unknown as { vertrouwd: { call: unknown } };
      const before = scope.vertrouwd.call;
      try {
        scope.vertrouwd.call = 0;
      } catch {
        // A module is strict: the assignment throws.
      }
      try {
        scope.vertrouwd = { call: 0 };
      } catch {
        // The same for the property of the window itself.
      }
      return scope.vertrouwd.call !== before;
    });
    expect(changed).toBe(false);
  });

  test('gives the store its home folder and nothing that could steer Node', async () => {
    const { env } = valueOf<Echo>(await ask(host.page, 'call', 'x.y'));
    expect(env).toContain('VERTROUWD_HOME');
    expect(env.filter((name) => name.startsWith('VERTROUWD_TEST'))).toEqual([]);
    expect(env).not.toContain('NODE_OPTIONS');
    expect(env).not.toContain('VITEST');
  });

  test('passes an event of the store on to the page', async () => {
    await ask(host.page, 'call', 'echo.event');
    const heard = () =>
      host.page.evaluate(() => (globalThis as unknown as { readonly seenEvents: string[] }).seenEvents);
    await expect.poll(heard).toContain('changed');
  });

  test('describes itself and refuses an unknown capability', async () => {
    expect(valueOf(await ask(host.page, 'host', 'host.describe'))).toMatchObject({ shell: 'browser' });
    expect(await ask(host.page, 'host', 'file.delete')).toEqual({
      ok: false,
      error: { code: 'refused', rule: 'unknown-operation' },
    });
  });

  test('does not answer a frame, and gives it no bridge of its own', async () => {
    const frame = host.page.frames().find((each) => each !== host.page.mainFrame());
    if (!frame) throw new Error('the fixture has a frame');
    // The page policy already keeps the frame out; the guard must hold without it.
    const answer = await frame.evaluate(async () => {
      const { vertrouwdAsk } = globalThis as unknown as Asker;
      return vertrouwdAsk ? vertrouwdAsk('call', 'client.list', {}) : 'no-binding';
    });
    expect(answer).toEqual({ ok: false, error: { code: 'refused', rule: 'not-our-page' } });
  });

  test('closes every other page at once', async () => {
    await host.page.evaluate(() => {
      window.open('https://evil.invalid/');
      window.open('about:blank', '_blank', 'noopener');
    });
    await expect.poll(() => host.page.context().pages().length).toBe(1);
    expect(host.page.isClosed()).toBe(false);
  });

  test.skipIf(process.platform !== 'linux')(
    'drives the browser over a pipe, without a port or a name server',
    () => {
      const command = childCommands().find((line) =>
        line.includes(`--user-data-dir=${join(vaultHome, 'window')}`),
      );
      expect(command).toContain('--remote-debugging-pipe');
      expect(command).toContain('--host-resolver-rules=MAP * ~NOTFOUND');
      expect(command).not.toMatch(/--remote-debugging-port|--enable-automation/);
    },
  );

  test('gives the page no permission, no camera or place, and no download', async () => {
    const states = await host.page.evaluate(() => {
      const names = ['camera', 'microphone', 'geolocation', 'notifications', 'midi', 'clipboard-read'];
      return Promise.all(
        names.map((name) =>
          navigator.permissions.query({ name: name as PermissionName }).then(({ state }) => state),
        ),
      );
    });
    expect(states).not.toContain('granted');
    expect(states.slice(0, 3)).toEqual(['denied', 'denied', 'denied']);
    const download = host.page.waitForEvent('download');
    await host.page.evaluate(() => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['names']));
      link.download = 'names.txt';
      link.click();
    });
    expect(await (await download).failure()).not.toBeNull();
  });

  test('opens no file of the machine', async () => {
    const before = host.page.url();
    const refused = host.page.waitForEvent('console', {
      predicate: (message) => message.text().includes('Not allowed to load local resource'),
    });
    await host.page.evaluate(() => {
      location.href = 'file:///etc/passwd';
    });
    await refused;
    expect(host.page.url()).toBe(before);
  });

  test('reaches no other origin', async () => {
    const outcomes = await host.page.evaluate(async () => {
      const tried = ['https://example.com/', 'https://evil.app.invalid/', 'http://app.invalid/'].map((url) =>
        fetch(url).then(
          () => 'answered',
          () => 'aborted',
        ),
      );
      return Promise.all(tried);
    });
    expect(outcomes).toEqual(['aborted', 'aborted', 'aborted']);
  });

  test('serves only the files of the window, whatever the path looks like', async () => {
    const statuses = await host.page.evaluate(async () => {
      const paths = [
        '/page.js',
        '/missing.js',
        '/../package.json',
        '/..%2f..%2fpackage.json',
        '/%2e%2e/echo-store.ts',
      ];
      return Promise.all(paths.map(async (path) => (await fetch(path)).status));
    });
    expect(statuses).toEqual([200, 404, 404, 404, 404]);
  });

  test('sends the page policy with a fresh nonce for each load, and the page obeys it', async () => {
    const policies = [];
    for (const _ of [1, 2]) {
      const response = await host.page.reload();
      policies.push((await response?.allHeaders())?.['content-security-policy'] ?? '');
    }
    const nonces = policies.map((policy) => /'nonce-([^']+)'/.exec(policy)?.[1]);
    expect(policies[0]).toContain("default-src 'none'");
    expect(nonces[0]).toMatch(/^[A-Za-z0-9+/=]{20,}$/);
    expect(nonces[0]).not.toBe(nonces[1]);
    const colour = await host.page.evaluate(() => getComputedStyle(document.body).color);
    expect(colour).toBe('rgb(1, 2, 3)');
  });

  test('keeps nothing of a response', async () => {
    const cached = await host.page.evaluate(async () =>
      (await fetch('/page.js')).headers.get('cache-control'),
    );
    expect(cached).toBe('no-store');
  });

  test('prints a document to a file, and the print page can ask for nothing else', async () => {
    const document = JSON.stringify({ title: 'register' });
    const print = () => ask(host.page, 'host', 'document.pdf', { document, name: 'register-versie-1.pdf' });
    expect(valueOf(await print())).toEqual({ savedAs: join(saveDir, 'register-versie-1.pdf') });
    expect(valueOf(await print())).toEqual({ savedAs: join(saveDir, 'register-versie-1-2.pdf') });
    expect(readdirSync(saveDir).sort()).toEqual(['register-versie-1-2.pdf', 'register-versie-1.pdf']);
    const pdf = await readPdf(readFileSync(join(saveDir, 'register-versie-1.pdf')));
    expect(pdf.text).toContain('{"title":"register"}');
    expect(pdf.text).toContain('print-page print-page');
    expect(pdf).toMatchObject({ tagged: true, outline: ['Register'] });
  });

  test('copies a text and lets the page itself not read the clipboard', async () => {
    expect(await ask(host.page, 'host', 'clipboard.copy', { text: 'zes woorden' })).toEqual({
      ok: true,
      value: {},
    });
    const read = await host.page.evaluate(() =>
      navigator.permissions.query({ name: 'clipboard-read' as PermissionName }).then(({ state }) => state),
    );
    expect(read).not.toBe('granted');
  });

  test('answers locked when the store is killed in the middle of a call, and starts a new one', async () => {
    const { pid } = valueOf<Echo>(await ask(host.page, 'call', 'x.y'));
    const cutOff = host.store.call('echo.never', {});
    await host.store.call('x.y', {});
    process.kill(pid, 'SIGKILL');
    expect(await cutOff).toEqual({ ok: false, error: { code: 'locked' } });
    await host.page.waitForURL(/[?]locked=ended/);
    expect(valueOf<Echo>(await ask(host.page, 'call', 'x.y')).pid).not.toBe(pid);
  });

  test('ends the process of the store when the vault is locked, and puts a fresh page in the place of the old', async () => {
    const { pid } = valueOf<Echo>(await ask(host.page, 'call', 'x.y'));
    await host.page.evaluate(() => {
      location.hash = '#/clienten/1';
      Object.assign(globalThis, { left: 'behind' });
      // The answer can come when this page is gone already.
      void (globalThis as unknown as Asker).vertrouwdAsk?.('call', 'vault.lock', {});
    });
    await expect.poll(() => isRunning(pid)).toBe(false);
    const isLeft = () => host.page.evaluate(() => 'left' in globalThis).catch(() => true);
    await expect.poll(isLeft).toBe(false);
    await host.page.waitForURL('https://app.invalid/?locked=ended#/clienten/1');
  });

  test.skipIf(process.platform !== 'linux')(
    'ends the process of the old page at a lock: whatever it read is gone with it',
    async () => {
      await host.store.call('x.y', {});
      const before = renderers();
      host.store.end('suspend');
      await host.page.waitForURL(/[?]locked=suspend/);
      await expect.poll(() => renderers().filter((pid) => before.includes(pid))).toEqual([]);
      expect(renderers().length).toBeGreaterThan(0);
    },
  );

  test('tells a second start that it is already open', async () => {
    await expect(openFixtureHost({ vaultHome })).rejects.toThrow('Vertrouwd is al open');
  });

  test('does not answer a data: page, although the binding is there', async () => {
    await host.page.goto('data:text/html,<title>elsewhere</title>');
    const seen = await host.page.evaluate(async () => {
      const scope = globalThis as unknown as Asker & { readonly vertrouwd?: unknown };
      return {
        bridge: typeof scope.vertrouwd,
        answer: scope.vertrouwdAsk ? await scope.vertrouwdAsk('call', 'client.list', {}) : 'no-binding',
      };
    });
    expect(seen).toEqual({
      bridge: 'undefined',
      answer: { ok: false, error: { code: 'refused', rule: 'not-our-page' } },
    });
  });
});

describe('the end of the browser host', () => {
  test('removes the profile, ends the store and lets a new start in', async () => {
    const vaultHome = emptyFolder();
    const host = await openFixtureHost({ vaultHome });
    const { pid } = valueOf<Echo>(await ask(host.page, 'call', 'x.y'));
    expect(existsSync(join(vaultHome, 'window'))).toBe(true);
    await host.page.close();
    await host.closed;
    expect(existsSync(join(vaultHome, 'window'))).toBe(false);
    await expect.poll(() => isRunning(pid)).toBe(false);
    const again = await openFixtureHost({ vaultHome });
    await again.close();
  });

  test('follows app.quit of the window', async () => {
    const host = await openFixtureHost();
    // The page can be gone before its answer comes.
    ask(host.page, 'host', 'app.quit').catch(() => undefined);
    await host.closed;
    expect(host.page.isClosed()).toBe(true);
  });

  test('leaves no profile and no claim behind when the browser cannot start', async () => {
    const vaultHome = emptyFolder();
    await expect(openFixtureHost({ vaultHome, args: ['--no-such', '--version'] })).rejects.toThrow('browser');
    expect(existsSync(join(vaultHome, 'window'))).toBe(false);
    const again = await openFixtureHost({ vaultHome });
    await again.close();
  });
});

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const readPdf = async (bytes: Buffer) => {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pdf = await getDocument({ data: new Uint8Array(bytes) }).promise;
  const page = await pdf.getPage(1);
  const { items } = await page.getTextContent();
  const outline: readonly { readonly title: string }[] = (await pdf.getOutline()) ?? [];
  return {
    text: items.map((item) => ('str' in item ? item.str : '')).join(''),
    tagged: (await page.getStructTree())?.role === 'Root',
    outline: outline.map(({ title }) => title),
  };
};

/** The processes of pages below this one, as Linux tells them. */
const renderers = (): readonly number[] =>
  familyOf(process.pid).flatMap(({ pid, command }) => (command.includes('--type=renderer') ? [pid] : []));

/** The command lines of this process's own children, as Linux tells them. */
const childCommands = (): readonly string[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const parent = /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return parent === String(process.pid) ? [command] : [];
      } catch {
        // It ended between the two looks.
        return [];
      }
    });
