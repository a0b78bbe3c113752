import type { App, Session, WebContents } from 'electron';
import {
  answerNewWindow,
  answerPermission,
  isAllowedRequest,
  mayFetchPaper,
  noDictionaries,
} from './security.ts';

const deny = (event: { readonly preventDefault: () => void }): void => event.preventDefault();

/** No page may navigate, open a window, hold a web view or choose a device: the app sets its pages itself. */
const wallIn = (contents: WebContents): void => {
  contents.on('will-navigate', deny);
  contents.on('will-frame-navigate', deny);
  contents.on('will-redirect', deny);
  contents.on('will-attach-webview', deny);
  contents.on('select-bluetooth-device', (event, _devices, choose) => {
    deny(event);
    choose('');
  });
  contents.setWindowOpenHandler(() => answerNewWindow);
};

/** Walls in every page that will ever be made, by whatever way. */
export const wallInPages = (app: Pick<App, 'on'>): void => {
  app.on('web-contents-created', (_, contents) => wallIn(contents));
};

/**
 * No permission, no device, no download, no dictionary, and no request but for the app's own files; for an attachment
 * only by the script of the main frame of the window itself.
 */
export const wallInSession = (
  session: Session,
  isPackaged: boolean,
  main: () => WebContents | null,
): void => {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(answerPermission()));
  session.setPermissionCheckHandler(answerPermission);
  session.setDevicePermissionHandler(answerPermission);
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerDictionaryDownloadURL(noDictionaries);
  session.on('will-download', deny);
  session.webRequest.onBeforeRequest(({ url, resourceType, webContents, frame }, answer) => {
    const window = main();
    const isOurs = window !== null && webContents === window && frame === window.mainFrame;
    answer({
      cancel: !isAllowedRequest(url, isPackaged) || !mayFetchPaper(url, isOurs && resourceType === 'xhr'),
    });
  });
};
