import { refuse } from '../../core/kernel/refusal.ts';
import type { Staging } from '../context.ts';

const place = 'imports.parts';
const mostBytes = 20 * 1024 * 1024;

type Parts = { readonly size: number; readonly parts: readonly Buffer[] };

/**
 * Keeps the next piece of a file in the store's memory. Refuses `no-file-read` for a piece that does not follow the one
 * before it (a lock forgot that), and `file-too-large` over 20 MB.
 */
export const addPart = (staging: Staging, part: Buffer, at: number): void => {
  const before = (at === 0 ? undefined : staging.get(place)) as Parts | undefined;
  if (at !== (before?.size ?? 0)) refuse('no-file-read');
  const size = at + part.length;
  if (size > mostBytes) {
    staging.delete(place);
    refuse('file-too-large');
  }
  staging.set(place, { size, parts: [...(before?.parts ?? []), part] } satisfies Parts);
};

/** All pieces as one file; they are forgotten. Refuses `no-file-read` when there are none. */
export const takeParts = (staging: Staging): Buffer => {
  const kept = (staging.get(place) as Parts | undefined) ?? refuse('no-file-read');
  staging.delete(place);
  return Buffer.concat(kept.parts);
};
