import type { Page } from 'playwright-core';

/** Runs in a world of its own inside the page: opens the browser's own dialog and gives what was chosen. */
const choose = `new Promise((settle) => {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.pdf,.jpg,.jpeg,.png';
  input.addEventListener('change', () => settle(input.files[0] ?? null));
  input.addEventListener('cancel', () => settle(null));
  input.click();
})`;

/**
 * Lets the person point out a file in the browser's own dialog, and gives its path, or null when she did not. The page
 * never gets it: the field is in no document, in a world that the page's scripts cannot reach, and the host reads the
 * file itself.
 */
export const chooseFile = async (page: Page): Promise<string | null> => {
  const session = await page.context().newCDPSession(page);
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'vertrouwd-choose',
    });
    const { result } = await session.send('Runtime.evaluate', {
      expression: choose,
      contextId: executionContextId,
      awaitPromise: true,
      userGesture: true,
    });
    if (result.objectId === undefined) return null;
    const { path } = await session.send('DOM.getFileInfo', { objectId: result.objectId });
    return path === '' ? null : path;
  } finally {
    // A lock takes the page away while its dialog is open: then the session is gone as well.
    await session.detach().catch(() => undefined);
  }
};
