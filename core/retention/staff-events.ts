import type { Category, Trigger } from '../contract/timer.ts';
import { type Day, day } from '../kernel/day.ts';

/** The days of a volunteer's file that its clocks can start on, and of each of its pieces. */
export type VolunteerDays = {
  readonly kind: 'volunteer';
  readonly id: string;
  /** True when the file itself is gone. */
  readonly isStub: boolean;
  readonly endOn: Day | null;
  /** Whether a conflict at leaving still asks for the long term: a yearly check can end it (facts 1.1, VOL_CONFLICT). */
  readonly hasConflict: boolean;
  readonly forms: readonly string[];
  readonly plans: readonly {
    readonly id: string;
    readonly closedOn: Day | null;
    readonly supersededOn: Day | null;
  }[];
  readonly certificates: readonly string[];
  readonly payments: readonly { readonly id: string; readonly bookYear: number }[];
  readonly declarations: readonly string[];
  readonly photos: readonly {
    readonly id: string;
    readonly on: Day;
    readonly consentWithdrawnOn: Day | null;
  }[];
  readonly complaints: readonly { readonly id: string; readonly closedOn: Day | null }[];
  /** What she asked under chapter III of the GDPR. */
  readonly requests: readonly { readonly id: string; readonly closedOn: Day | null }[];
  /** When erasure was granted; null when not. */
  readonly eraseOn: Day | null;
};

/** The days of an applicant. */
export type ApplicantDays = {
  readonly kind: 'applicant';
  readonly id: string;
  readonly endedOn: Day | null;
  /** What was said of being kept for later vacancies, in the order in which it was recorded. */
  readonly consents: readonly { readonly kind: 'given' | 'withdrawn'; readonly on: Day }[];
};

export type StaffDays = VolunteerDays | ApplicantDays;

/** What goes by itself: one form, one plan, one paid year, or the file that no other kind names. */
export type StaffPiece = {
  readonly category: Category;
  readonly id: string;
  /** The events that happened to it, each on its day. */
  readonly days: Readonly<Partial<Record<Trigger, Day>>>;
};

const on = (trigger: Trigger, happenedOn: Day | null): StaffPiece['days'] =>
  happenedOn === null ? {} : { [trigger]: happenedOn };

const firstOf = (days: readonly (Day | null)[], isBefore: (a: Day, b: Day) => boolean): Day | null =>
  days.reduce((first, it) => (it !== null && (first === null || isBefore(it, first)) ? it : first), null);

const earliest = (...days: readonly (Day | null)[]): Day | null => firstOf(days, (a, b) => a < b);
const latest = (days: readonly (Day | null)[]): Day | null => firstOf(days, (a, b) => a > b);

/** The last day of a year: the terms of tax law count whole calendar years (facts 1.1, WAGE_ID and FISCAL). */
const endOfYear = (year: number): Day => day(`${String(year).padStart(4, '0')}-12-31`);

/** The last day on which one of them was closed; null while one is open, and when there is none. */
const lastClosing = (requests: VolunteerDays['requests']): Day | null =>
  requests.some(({ closedOn }) => closedOn === null)
    ? null
    : latest(requests.map(({ closedOn }) => closedOn));

const piecesOfVolunteer = (it: VolunteerDays): readonly StaffPiece[] => {
  const ended = { ...on('activities-ended', it.endOn), ...on('erasure-granted', it.eraseOn) };
  const requestsClosed = on('request-closed', lastClosing(it.requests));
  const yearEnded = it.endOn === null ? null : endOfYear(Number(it.endOn.slice(0, 4)));
  return [
    ...(it.isStub ? [] : [{ category: 'volunteer-file' as const, id: it.id, days: ended }]),
    ...it.forms.map((id) => ({ category: 'form' as const, id, days: ended })),
    ...it.certificates.map((id) => ({ category: 'conduct-certificate' as const, id, days: ended })),
    // A plan ends when it is closed or a new one takes its place, at the latest with the activities.
    ...it.plans.map(({ id, closedOn, supersededOn }) => ({
      category: 'plan' as const,
      id,
      days: { ...ended, ...on('form-ended', earliest(closedOn, supersededOn, it.endOn)) },
    })),
    ...it.payments.map(({ id, bookYear }) => ({
      category: 'payment' as const,
      id,
      days: on('book-year-ended', endOfYear(bookYear)),
    })),
    ...it.declarations.map((id) => ({
      category: 'payroll-declaration' as const,
      id,
      days: on('employment-year-ended', yearEnded),
    })),
    ...it.photos.map((photo) => ({
      category: 'photo' as const,
      id: photo.id,
      days: {
        ...ended,
        ...on('event-held', photo.on),
        ...on('consent-withdrawn', photo.consentWithdrawnOn),
      },
    })),
    ...it.complaints.map(({ id, closedOn }) => ({
      category: 'complaint' as const,
      id,
      days: on('handled', closedOn),
    })),
    ...it.requests.map(({ id }) => ({ category: 'request-log' as const, id, days: requestsClosed })),
  ];
};

/** Everything of a volunteer or applicant that goes by itself, with the days that its clocks can start on. */
export const staffPieces = (it: StaffDays): readonly StaffPiece[] =>
  it.kind === 'volunteer'
    ? piecesOfVolunteer(it)
    : [{ category: 'applicant', id: it.id, days: on('procedure-ended', it.endedOn) }];

/** Whether an applicant may be kept for later vacancies, and since when no longer. */
export const poolConsent = (
  it: StaffDays,
): { readonly isHeld: boolean; readonly withdrawnOn: Day | null } => {
  const last = it.kind === 'applicant' ? it.consents.at(-1) : undefined;
  return {
    isHeld: last?.kind === 'given',
    withdrawnOn: last?.kind === 'withdrawn' ? last.on : null,
  };
};
