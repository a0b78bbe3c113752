import type { FigureCode, FigureUnit, FigureVersion } from '../contract/legal-parameters.ts';
import { type Day, day } from '../kernel/day.ts';
import { type Period, period } from '../kernel/period.ts';

/** What a figure is counted in, and whose it is. */
export const figureKinds: Readonly<
  Record<FigureCode, { readonly unit: FigureUnit; readonly norm: 'LAW' | 'APP' }>
> = {
  'breach-report': { unit: 'hours', norm: 'LAW' },
  'rights-answer': { unit: 'period', norm: 'LAW' },
  'rights-extension': { unit: 'period', norm: 'LAW' },
  'consent-age': { unit: 'years-of-age', norm: 'LAW' },
  'adult-age': { unit: 'years-of-age', norm: 'LAW' },
  'hold-review': { unit: 'period', norm: 'APP' },
};

const gdprFrom = day('2018-05-25');
const checkedOn = day('2026-11-21');

/** The figures as they ship, with the article of each; all were checked on 21 November 2026. */
export const shippedFigures: Readonly<Record<FigureCode, FigureVersion>> = {
  'breach-report': { value: '72', validFrom: gdprFrom, source: 'AVG art. 33 lid 1', checkedOn, putBy: '' },
  'rights-answer': { value: 'P1M', validFrom: gdprFrom, source: 'AVG art. 12 lid 3', checkedOn, putBy: '' },
  'rights-extension': {
    value: 'P3M',
    validFrom: gdprFrom,
    source: 'AVG art. 12 lid 3',
    checkedOn,
    putBy: '',
  },
  'consent-age': {
    value: '16',
    validFrom: gdprFrom,
    source: 'UAVG art. 5 lid 1, AVG art. 8',
    checkedOn,
    putBy: '',
  },
  'adult-age': { value: '18', validFrom: day('1988-01-01'), source: 'BW 1:233', checkedOn, putBy: '' },
  'hold-review': {
    value: 'P6M',
    validFrom: gdprFrom,
    source: 'Vertrouwd, bij AVG art. 5 lid 1 onder e',
    checkedOn,
    putBy: '',
  },
};

/** The figures as they count on one day. */
export type LegalFigures = {
  /** Within how many hours of awareness a breach is reported (art. 33(1)). Hours, weekends included. */
  readonly breachReportHours: number;
  /** Within which term of its receipt a request is answered (art. 12(3)). */
  readonly rightsAnswer: Period;
  /** The same when it was extended: the whole term, counted from receipt as well. */
  readonly rightsExtended: Period;
  /** From this age on, a person consents herself (UAVG art. 5(1), which follows art. 8 AVG). */
  readonly consentAge: number;
  /** From this age on nobody speaks for a person because she is young (BW 1:233, 1:245). */
  readonly adultAge: number;
  /** Within which term a hold is looked at again. */
  readonly holdReview: Period;
};

/** A version of a figure that somebody put beside those that ship. */
export type PutFigure = FigureVersion & { readonly code: FigureCode };

/** Every version of a figure, the newest first; of two from the same day the one that was put by hand counts. */
export const versionsOf = (code: FigureCode, put: readonly PutFigure[]): readonly FigureVersion[] => {
  const own = put
    .filter((it) => it.code === code)
    .map(
      ({ value, validFrom, source, checkedOn: seenOn, putBy }): FigureVersion => ({
        value,
        validFrom,
        source,
        checkedOn: seenOn,
        putBy,
      }),
    );
  const shipped = shippedFigures[code];
  return [...own, ...(own.some(({ validFrom }) => validFrom === shipped.validFrom) ? [] : [shipped])].sort(
    (a, b) => (a.validFrom < b.validFrom ? 1 : -1),
  );
};

/** The version of a figure that counts on a day: the newest that began by then, or the oldest for days before all of them. */
export const figureOn = (code: FigureCode, put: readonly PutFigure[], on: Day): FigureVersion => {
  const versions = versionsOf(code, put);
  return versions.find(({ validFrom }) => validFrom <= on) ?? versions.at(-1) ?? shippedFigures[code];
};

/** The figures that count on a day, out of what was put beside those that ship. */
export const figuresOn = (put: readonly PutFigure[], on: Day): LegalFigures => {
  const valueOf = (code: FigureCode) => figureOn(code, put, on).value;
  return {
    breachReportHours: Number(valueOf('breach-report')),
    rightsAnswer: period(valueOf('rights-answer')),
    rightsExtended: period(valueOf('rights-extension')),
    consentAge: Number(valueOf('consent-age')),
    adultAge: Number(valueOf('adult-age')),
    holdReview: period(valueOf('hold-review')),
  };
};
