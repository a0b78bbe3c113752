import { useSyncExternalStore } from 'react';
import { z } from 'zod';

const PageNumbers = z.record(z.string(), z.int().min(1));

/** The page of each heading by its id, counted from 1. */
export type PageNumbers = z.output<typeof PageNumbers>;

/** The event by which the host gives them after its first pass (vault/hosting/two-pass.ts). */
const event = 'page-numbers';

let numbers: PageNumbers | null = null;

const listen = (changed: () => void): (() => void) => {
  const take = (given: Event) => {
    numbers = PageNumbers.parse((given as CustomEvent<unknown>).detail);
    changed();
  };
  addEventListener(event, take);
  return () => removeEventListener(event, take);
};

/** On which page each heading of this document stands; null before the first pass, and on a screen. */
export const usePageNumbers = (): PageNumbers | null => useSyncExternalStore(listen, () => numbers);
