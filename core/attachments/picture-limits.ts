import { refuse } from '../kernel/refusal.ts';

/** A sheet of A4 at 600 dots an inch has 35 million points; what is far beyond fills the memory of an old laptop. */
const mostPoints = 64_000_000;

/** Refuses `attachment-unreadable` for a picture without a size, and `attachment-too-many-points` for a huge one. */
export const checkPoints = (width: number, height: number): void => {
  if (width === 0 || height === 0) refuse('attachment-unreadable');
  if (width * height > mostPoints) refuse('attachment-too-many-points');
};
