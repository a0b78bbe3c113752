import { protocol, type Session } from 'electron';
import { isPaperPath } from '../../vault/hosting/paper-out.ts';
import type { WindowFile, WindowFiles } from '../../vault/hosting/window-files.ts';
import { appOrigin, appScheme, schemePrivileges } from './security.ts';

/** Must run before the app is ready: from then on `app:` is a secure origin of its own. */
export const declareScheme = (): void => {
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges: schemePrivileges }]);
};

/**
 * Answers `app://vertrouwd/` from memory, each answer with its own page policy; any other host does not exist.
 * Attachments come sealed from the store; who may ask for one is for the walls (walls.ts) to say.
 */
export const serveFiles = (
  session: Session,
  files: WindowFiles,
  papers: (path: string) => Promise<WindowFile>,
): void => {
  session.protocol.handle(appScheme, async (request) => {
    const url = new URL(request.url);
    const path = `${url.protocol}//${url.host}` === appOrigin && request.method === 'GET' ? url.pathname : '';
    const { status, headers, body } = isPaperPath(path) ? await papers(path) : files(path);
    return new Response(new Uint8Array(body), { status, headers });
  });
};
