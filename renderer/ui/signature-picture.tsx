import { signatureField, type Strokes } from '../../core/contract/signature.ts';
import styles from './signature.module.css';

/** A flowing line through the points of one stroke: straight to the first, then by the middle of each pair. */
const lineOf = (stroke: Strokes[number]): string => {
  const [first = [0, 0, 0]] = stroke;
  const parts = stroke.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = stroke[index] ?? first;
    return `Q${fromX} ${fromY} ${Math.round((fromX + x) / 2)} ${Math.round((fromY + y) / 2)}`;
  });
  const [lastX, lastY] = stroke.at(-1) ?? first;
  return `M${first[0]} ${first[1]}${parts.join('')}L${lastX} ${lastY}`;
};

/** A signature that was written on screen, as it was written; `label` says whose it is. Stays sharp on paper. */
export const SignaturePicture = ({
  strokes,
  label,
}: {
  readonly strokes: Strokes;
  readonly label: string;
}) => (
  <svg
    role="img"
    aria-label={label}
    viewBox={`0 0 ${signatureField.width} ${signatureField.height}`}
    className={styles['picture']}
  >
    {strokes.map((stroke, index) => (
      <path key={index} d={lineOf(stroke)} />
    ))}
  </svg>
);
