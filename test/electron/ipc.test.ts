import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron';
import { beforeEach, describe, expect, test } from 'vitest';
import { answerWindows, isFrom } from '../../electron/ipc.ts';

const contents = (url = 'app://vertrouwd'): WebContents =>
  ({ mainFrame: { origin: url } }) as unknown as WebContents;
const eventFrom = (sender: WebContents, frame: unknown = sender.mainFrame): IpcMainInvokeEvent =>
  ({ sender, senderFrame: frame }) as unknown as IpcMainInvokeEvent;

describe('who may ask in Electron', () => {
  const window = contents();

  test('the main frame of the window', () => {
    expect(isFrom(window, eventFrom(window))).toBe(true);
  });

  test.each([
    ['another window', eventFrom(contents())],
    ['a frame inside the window', eventFrom(window, { origin: 'app://vertrouwd' })],
    ['a frame that is gone', eventFrom(window, null)],
  ])('not %s', (_, event) => {
    expect(isFrom(window, event)).toBe(false);
  });

  test.each(['null', 'https://app.invalid', 'app://other', 'file://'])('not a page at %s', (origin) => {
    const elsewhere = contents(origin);
    expect(isFrom(elsewhere, eventFrom(elsewhere))).toBe(false);
  });

  test('nobody before there is a window', () => {
    expect(isFrom(null, eventFrom(window))).toBe(false);
  });
});

describe('what they are answered', () => {
  const main = contents();
  const printing = contents();
  type Handler = (event: IpcMainInvokeEvent, ...args: readonly unknown[]) => unknown;
  let ask: Handler;
  beforeEach(() => {
    const ipc: Pick<IpcMain, 'handle'> = {
      handle: (_, handler) => {
        ask = handler;
      },
    };
    answerWindows(ipc, {
      main: () => main,
      documentFor: (asker) => (asker === printing ? '{"kind":"register"}' : null),
      answer: async (asked, name) => ({ ok: true, value: `${asked} ${String(name)}` }),
    });
  });

  test('the window reaches the store and the machine, and has no document', async () => {
    expect(await ask(eventFrom(main), 'call', 'client.list', {})).toEqual({
      ok: true,
      value: 'call client.list',
    });
    expect(await ask(eventFrom(main), 'host', 'host.describe', {})).toEqual({
      ok: true,
      value: 'host host.describe',
    });
    expect(await ask(eventFrom(main), 'document')).toBe('');
    expect(await ask(eventFrom(main), 'other', 'x')).toMatchObject({ error: { rule: 'unknown-operation' } });
  });

  test('a print window gets its document and nothing else', async () => {
    expect(await ask(eventFrom(printing), 'document')).toBe('{"kind":"register"}');
    for (const half of ['call', 'host'])
      expect(await ask(eventFrom(printing), half, 'client.list', {})).toMatchObject({
        error: { code: 'refused', rule: 'not-our-page' },
      });
  });

  test('a frame in a print window does not get the document', async () => {
    expect(await ask(eventFrom(printing, { origin: 'app://vertrouwd' }), 'document')).toBe('');
  });
});
