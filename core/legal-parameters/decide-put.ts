import type { FigureCode } from '../contract/legal-parameters.ts';
import type { Day } from '../kernel/day.ts';
import { addPeriod, Period } from '../kernel/period.ts';
import { refuse } from '../kernel/refusal.ts';
import { figureKinds, figureOn, type PutFigure } from './figures.ts';

/** Between which bounds a figure can lie at all, so that a slip of the hand cannot move every day in the app. */
export const figureBounds: Readonly<Record<FigureCode, readonly [least: string, most: string]>> = {
  'breach-report': ['1', '720'],
  'rights-answer': ['P7D', 'P6M'],
  'rights-extension': ['P7D', 'P1Y'],
  'consent-age': ['12', '18'],
  'adult-age': ['16', '21'],
  'hold-review': ['P7D', 'P1Y'],
};

const isWithin = (code: FigureCode, value: string, today: Day): boolean => {
  const [least, most] = figureBounds[code];
  if (figureKinds[code].unit !== 'period')
    return /^\d+$/.test(value) && Number(value) >= Number(least) && Number(value) <= Number(most);
  // Four figures of years run off the calendar; no bound here needs more than three.
  if (!Period.safeParse(value).success || value.length > 5) return false;
  const end = addPeriod(today, value as Period);
  return end >= addPeriod(today, least as Period) && end <= addPeriod(today, most as Period);
};

/**
 * Decides whether a manager may put a newer value of a figure. It must count from a later day than the value that counts
 * today; a value that was only planned is replaced when it has the same day. Refuses `figure-impossible` (with the
 * bounds), `figure-not-newer`, `source-missing`, and `in-future` for a day of checking that is still to come.
 */
export const decidePutFigure = (next: PutFigure, put: readonly PutFigure[], today: Day): PutFigure => {
  const [least, most] = figureBounds[next.code];
  if (!isWithin(next.code, next.value, today)) return refuse('figure-impossible', { least, most });
  if (next.source.trim() === '') return refuse('source-missing');
  if (next.checkedOn > today) return refuse('in-future', { field: 'checkedOn' });
  const current = figureOn(next.code, put, today);
  if (next.validFrom <= current.validFrom) return refuse('figure-not-newer', { from: current.validFrom });
  return { ...next, source: next.source.trim() };
};
