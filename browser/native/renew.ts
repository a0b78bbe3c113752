import type { Page } from 'playwright-core';
import type { LockReason } from '../../core/contract/bridge.ts';
import { appOrigin } from '../app-page.ts';

/** Another site than the app's, so that the browser must leave the process of the page that was there. */
const elsewhere = 'data:text/html,<html translate="no"><title>Vertrouwd</title>';

/**
 * Replaces the page after a lock: all that the old one read is gone with its process, which the browser ends because
 * another site takes its place. The new one stands where the old one was and hears why from its address.
 */
export const renewPage = async (page: Page, because: LockReason): Promise<void> => {
  const { origin, hash } = new URL(page.url());
  const place = origin === appOrigin ? hash : '';
  await page.goto(elsewhere);
  await page.goto(`${appOrigin}/?locked=${because}${place}`);
};
