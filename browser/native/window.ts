import type { BrowserContext, Page } from 'playwright-core';

/** Minimises the window that holds `page`. */
export const minimise = async (context: BrowserContext, page: Page): Promise<void> => {
  const session = await context.newCDPSession(page);
  try {
    const { windowId } = await session.send('Browser.getWindowForTarget');
    await session.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'minimized' } });
  } finally {
    await session.detach();
  }
};

/** Brings the window that holds `page` back and to the front. */
export const bringBack = async (context: BrowserContext, page: Page): Promise<void> => {
  const session = await context.newCDPSession(page);
  try {
    const { windowId } = await session.send('Browser.getWindowForTarget');
    await session.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'normal' } });
  } finally {
    await session.detach();
  }
  await page.bringToFront();
};
