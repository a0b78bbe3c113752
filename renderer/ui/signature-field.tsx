import { type ReactNode, useEffect, useEffectEvent, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import SignaturePad, { type PointGroup } from 'signature_pad';
import { mostPoints, signatureField, type Strokes } from '../../core/contract/signature.ts';
import { Button } from './button.tsx';
import words from './field.module.css';
import { FormActions } from './form.tsx';
import styles from './signature.module.css';

const pen = { minWidth: 0.9, maxWidth: 2.4, dotSize: 1.6, minDistance: 2, throttle: 12 } as const;

const within = (value: number, most: number): number => Math.min(Math.max(Math.round(value), 0), most);

/** What the pad wrote, in the field's own units; `scale` is the field's width in points of the screen. */
const strokesFrom = (groups: readonly PointGroup[], scale: number): Strokes => {
  const start = groups[0]?.points[0]?.time ?? 0;
  const unit = signatureField.width / scale;
  let left: number = mostPoints;
  return groups.slice(0, 200).flatMap(({ points }) => {
    const kept = points.slice(0, Math.min(5_000, left));
    left -= kept.length;
    if (kept.length === 0) return [];
    return [
      kept.map(({ x, y, time }): Strokes[number][number] => [
        within(x * unit, signatureField.width),
        within(y * unit, signatureField.height),
        within(time - start, 3_600_000),
      ]),
    ];
  });
};

const groupsFrom = (strokes: Strokes, scale: number, penColor: string): PointGroup[] => {
  const unit = scale / signatureField.width;
  return strokes.map((stroke) => ({
    ...pen,
    penColor,
    velocityFilterWeight: 0.7,
    compositeOperation: 'source-over',
    points: stroke.map(([x, y, time]) => ({ x: x * unit, y: y * unit, time, pressure: 0.5 })),
  }));
};

export type SignatureFieldProps = {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | null | undefined;
  readonly strokes: Strokes;
  readonly onChange: (strokes: Strokes) => void;
  /** The same without a mouse, pen or finger, such as a button to sign on paper: signing needs a pointer. */
  readonly otherWay: ReactNode;
};

/** Where one signs with a mouse, a pen or a finger. Gives the strokes; what was written stays when the window changes. */
export const SignatureField = (props: SignatureFieldProps) => {
  const { label, hint, error, strokes, onChange, otherWay } = props;
  const { t } = useTranslation('ui');
  const base = useId();
  const canvas = useRef<HTMLCanvasElement>(null);
  const pad = useRef<SignaturePad | null>(null);
  const own = useRef<Strokes>([]);

  const draw = useEffectEvent(() => {
    const surface = canvas.current;
    if (!surface || !pad.current) return;
    const { width, height } = surface.getBoundingClientRect();
    surface.width = Math.round(width * devicePixelRatio);
    surface.height = Math.round(height * devicePixelRatio);
    surface.getContext('2d')?.scale(devicePixelRatio, devicePixelRatio);
    pad.current.penColor = getComputedStyle(surface).color;
    pad.current.clear();
    pad.current.fromData(groupsFrom(strokes, width, pad.current.penColor));
  });
  const wrote = useEffectEvent(() => {
    if (!pad.current || !canvas.current) return;
    own.current = strokesFrom(pad.current.toData(), canvas.current.getBoundingClientRect().width);
    onChange(own.current);
  });
  useEffect(() => {
    if (!canvas.current) return;
    const made = new SignaturePad(canvas.current, pen);
    pad.current = made;
    const ended = () => wrote();
    made.addEventListener('endStroke', ended);
    const seen = new ResizeObserver(() => draw());
    seen.observe(canvas.current);
    return () => {
      seen.disconnect();
      made.removeEventListener('endStroke', ended);
      made.off();
      pad.current = null;
    };
  }, []);
  // What came from elsewhere (a draft, a step back) is drawn; what was just written is there already.
  useEffect(() => {
    if (strokes !== own.current) draw();
  }, [strokes]);

  const isEmpty = strokes.length === 0;
  return (
    <div
      role="group"
      aria-labelledby={`${base}label`}
      aria-describedby={`${base}words`}
      data-invalid={error ? true : undefined}
      className={styles['field']}
    >
      <span id={`${base}label`} className={words['label']}>
        {label}
      </span>
      <span id={`${base}words`} className={styles['words']}>
        <span className={words['hint']}>{hint ?? t('signature.hint')}</span>
        {error ? (
          <span role="alert" className={words['error']}>
            {error}
          </span>
        ) : null}
      </span>
      <div className={styles['paper']}>
        <canvas ref={canvas} role="img" aria-label={t(isEmpty ? 'signature.empty' : 'signature.written')} />
      </div>
      <FormActions>
        <Button size="small" isDisabled={isEmpty} onPress={() => onChange(strokes.slice(0, -1))}>
          {t('signature.undo')}
        </Button>
        <Button size="small" isDisabled={isEmpty} onPress={() => onChange([])}>
          {t('signature.clear')}
        </Button>
        {otherWay}
      </FormActions>
    </div>
  );
};
