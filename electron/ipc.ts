import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron';
import type { AnswerWindow } from '../vault/hosting/answer-window.ts';
import { appOrigin } from './native/security.ts';

/** The one channel on which windows ask, and the one on which they hear store events; preload.ts knows both. */
export const askChannel = 'vertrouwd:ask';
export const eventChannel = 'vertrouwd:event';

const refused = (rule: string) => ({ ok: false, error: { code: 'refused', rule } }) as const;

type Sender = Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>;

/** Whether a question comes from the main frame of `window`, still at the app's own origin. */
export const isFrom = (window: WebContents | null, { sender, senderFrame }: Sender): boolean =>
  window !== null &&
  sender === window &&
  senderFrame !== null &&
  senderFrame === sender.mainFrame &&
  senderFrame.origin === appOrigin;

/** What the windows of this app may ask, and who they are. */
export type Windows = {
  readonly main: () => WebContents | null;
  /** The document that a print window must show, or null when these are not the contents of a print window. */
  readonly documentFor: (contents: WebContents) => string | null;
  readonly answer: AnswerWindow;
};

/**
 * Answers the windows: the main window may call the store and the machine, a print window may ask for its document,
 * and nobody else gets anything. Never throws, because an error loses its shape between processes.
 */
export const answerWindows = (ipc: Pick<IpcMain, 'handle'>, windows: Windows): void => {
  ipc.handle(askChannel, async (event, asked: unknown, name: unknown, input: unknown) => {
    if (asked === 'document')
      return isFrom(event.sender, event) ? (windows.documentFor(event.sender) ?? '') : '';
    if (!isFrom(windows.main(), event)) return refused('not-our-page');
    return asked === 'call' || asked === 'host'
      ? windows.answer(asked, name, input)
      : refused('unknown-operation');
  });
};
