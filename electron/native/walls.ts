import { app, type Session, type WebContents } from 'electron';
import { answerNewWindow, answerPermission, isAllowedRequest } from './security.ts';

const deny = (event: { readonly preventDefault: () => void }): void => event.preventDefault();

/** No page may navigate, open a window or hold a web view: the app sets its pages itself. */
const wallIn = (contents: WebContents): void => {
  contents.on('will-navigate', deny);
  contents.on('will-frame-navigate', deny);
  contents.on('will-redirect', deny);
  contents.on('will-attach-webview', deny);
  contents.setWindowOpenHandler(() => answerNewWindow);
};

/** Walls in every page that will ever be made, by whatever way. */
export const wallInPages = (): void => {
  app.on('web-contents-created', (_, contents) => wallIn(contents));
};

/** No permission, no device, no download, no dictionary, and no request but for the app's own files. */
export const wallInSession = (session: Session): void => {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(answerPermission()));
  session.setPermissionCheckHandler(answerPermission);
  session.setDevicePermissionHandler(answerPermission);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', deny);
  session.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !isAllowedRequest(url, app.isPackaged) }),
  );
};
