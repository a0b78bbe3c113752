import type { Page } from 'playwright-core';
import type { Album } from './pictures.ts';

/** What a step works with: the window, the album, and the folder in which the app saves. */
export type Stage = { readonly page: Page; readonly album: Album; readonly saved: string };

/** One step of the thread, named as a person would. */
export type Step = { readonly name: string; readonly perform: (stage: Stage) => Promise<void> };
