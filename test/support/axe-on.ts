import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * axe on a page of the app, or of the gallery. In its legacy mode, because otherwise it opens a page of its own, which
 * the host closes like any other page. It tells of violations only: what is well would be described element by element
 * too, which nobody reads and which took most of its time.
 */
export const axeOn = (page: Page) =>
  new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
