import type { BrowserContext, Frame, Page, Route } from 'playwright-core';
import type { WindowFiles } from '../vault/hosting/window-files.ts';

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

/** Serves the app's own files from memory and aborts every other origin. */
export const serveOnly = async (context: BrowserContext, files: WindowFiles): Promise<void> => {
  await context.route('**/*', (route: Route) => {
    const url = new URL(route.request().url());
    return url.origin === appOrigin && route.request().method() === 'GET'
      ? route.fulfill(files(url.pathname))
      : route.abort('blockedbyclient');
  });
};
