import type { Store } from './store-process.ts';
import { headersFor, type WindowFile } from './window-files.ts';

/** Where a window fetches an attachment: behind this stands a ticket of `attachments.open`. */
export const papersAt = '/attachment/';

/** Whether a path of the window is that of an attachment, which only the app's own page may fetch. */
export const isPaperPath = (path: string): boolean => path.startsWith(papersAt);

/**
 * Answers a window's request for an attachment: sealed bytes for a ticket that is good, nothing (404) for any other
 * reason. They are no file: nobody may keep them (`no-store`), and without the window's key they say nothing.
 */
export const paperOut =
  (store: Pick<Store, 'fetch'>) =>
  async (path: string): Promise<WindowFile> => {
    const reply = await store.fetch(path.slice(papersAt.length));
    return reply.ok && reply.value instanceof Uint8Array
      ? { status: 200, headers: headersFor('application/octet-stream'), body: Buffer.from(reply.value) }
      : { status: 404, headers: headersFor('text/plain; charset=utf-8'), body: Buffer.alloc(0) };
  };
