import { refuse } from './refusal.ts';

/** The strokes of a signature: points with a place and a time. */
type Written = readonly (readonly (readonly [x: number, y: number, at: number])[])[];

/** A dot or a slip of the mouse is no signature: the pen goes at least a twentieth of the field's width (300 of 6,000). */
const leastLength = 300;

/** How far the pen went over the field, in its own units. */
export const lengthOf = (strokes: Written): number => {
  let length = 0;
  for (const stroke of strokes)
    for (const [index, [x, y]] of stroke.entries()) {
      const [fromX, fromY] = stroke[index - 1] ?? [x, y];
      length += Math.hypot(x - fromX, y - fromY);
    }
  return length;
};

/** Takes what was written in a signature field; refuses `signature-without-strokes` when that is nothing, or a dot. */
export const checkStrokes = (strokes: Written): void => {
  if (lengthOf(strokes) < leastLength) refuse('signature-without-strokes');
};
