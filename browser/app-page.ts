import type { BrowserContext, Frame, Page, Route } from 'playwright-core';
import { isPaperPath } from '../vault/hosting/paper-out.ts';
import type { WindowFile, WindowFiles } from '../vault/hosting/window-files.ts';

/** The window's origin. `.invalid` is reserved (RFC 2606): no name server answers for it, so nothing can impersonate it. */
export const appOrigin = 'https://app.invalid';

const originOf = (url: string): string => {
  try {
    return new URL(url).origin;
  } catch {
    return 'null';
  }
};

/**
 * Whether a question comes from the page that the host itself opened: its main frame, at the app's origin. A binding is
 * also there in frames and in `data:` pages that never pass a route, so this check is the only one that stops those.
 */
export const isOurs = (page: Page, source: { readonly page: Page; readonly frame: Frame }): boolean =>
  source.page === page && source.frame === page.mainFrame() && originOf(source.frame.url()) === appOrigin;

/** Answers a window's request for an attachment, by its path (vault/hosting/paper-out.ts). */
export type PaperOut = (path: string) => Promise<WindowFile>;

/**
 * Serves the app's own files from memory and aborts every other origin. Attachments, when there is a way for them, are
 * for what `mayFetch` says is the app's own page: no frame, no other page, and never by going to their address.
 */
export const serveOnly = async (
  context: BrowserContext,
  files: WindowFiles,
  papers?: { readonly out: PaperOut; readonly mayFetch: (frame: Frame) => boolean },
): Promise<void> => {
  await context.route('**/*', async (route: Route) => {
    const request = route.request();
    const { origin, pathname } = new URL(request.url());
    if (origin !== appOrigin || request.method() !== 'GET') return route.abort('blockedbyclient');
    if (!isPaperPath(pathname)) return route.fulfill(files(pathname));
    return papers && request.resourceType() === 'fetch' && papers.mayFetch(request.frame())
      ? route.fulfill(await papers.out(pathname))
      : route.abort('blockedbyclient');
  });
};
