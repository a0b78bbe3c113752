import { type Category, StaffCategory } from '../contract/timer.ts';
import { lawfulAtOnce } from './at-once.ts';
import { expiry } from './expiry.ts';
import { chooseRule, type Governing } from './govern.ts';
import type { RunningRule } from './rule.ts';
import { poolConsent, type StaffDays, type StaffPiece, staffPieces } from './staff-events.ts';

/** A piece of a staff record under the rule that governs it; null while no confirmed rule covers it. */
export type GovernedPiece = { readonly piece: StaffPiece; readonly governing: Governing | null };

/** What a conflict at leaving keeps: the whole file as it is, not what tax law or a complaint has of its own (handbook 4.4.6). */
const wholeFile: readonly Category[] = ['volunteer-file', 'form', 'plan', 'conduct-certificate'];

/** What goes when somebody has her data erased; a complaint and what the law keeps do not (art. 17(3)). */
const erasable: readonly Category[] = [...wholeFile, 'photo'];

/** What they asked about their data is kept as what clients asked. */
const staffKinds: readonly string[] = [...StaffCategory.options, 'request-log'];

/**
 * Whether a rule can decide over anything of who works here or wants to; if not, nothing of them changes with it. What
 * goes at once goes of everybody.
 */
export const reachesStaff = (rule: { readonly code: string; readonly category: string }): boolean =>
  staffKinds.includes(rule.category) || lawfulAtOnce.includes(rule.code);

const rulesFor = (
  { category, days }: StaffPiece,
  staff: StaffDays,
  rules: readonly RunningRule[],
): readonly RunningRule[] => {
  const own = rules.filter((rule) => rule.category === category);
  // What the law keeps stays, whatever else is asked (art. 17(3)(b)).
  const kept = own.filter(({ bound }) => bound !== 'MAX');
  const erasure = rules.find(({ code }) => code === 'ERASURE');
  if (erasure && erasable.includes(category) && days['erasure-granted'] !== undefined)
    return [erasure, ...kept];
  const conflict = rules.find(({ code }) => code === 'VOL_CONFLICT');
  if (conflict && wholeFile.includes(category) && staff.kind === 'volunteer' && staff.hasConflict)
    return [conflict, ...kept];
  const pool = own.find(({ code }) => code === 'APPLICANT_POOL');
  if (pool && poolConsent(staff).isHeld) return [pool, ...kept];
  // A picture that somebody no longer allows goes at once, by the rule for all that rested on a consent alone.
  const atOnce =
    category === 'photo' && days['consent-withdrawn'] !== undefined
      ? rules.filter(({ code }) => code === 'WITHDRAWN_PART')
      : [];
  return [...own.filter(({ code }) => code !== 'VOL_CONFLICT' && code !== 'APPLICANT_POOL'), ...atOnce];
};

/**
 * An applicant who withdraws falls back to the short term, and goes at once when that is over: on the day of the
 * withdrawal, not long before it.
 */
const notBeforeWithdrawal = (governing: Governing | null, staff: StaffDays): Governing | null => {
  const { withdrawnOn } = poolConsent(staff);
  if (!governing?.dueOn || withdrawnOn === null || governing.dueOn >= withdrawnOn) return governing;
  return { ...governing, anchor: { trigger: 'consent-withdrawn', on: withdrawnOn }, dueOn: withdrawnOn };
};

/**
 * Finds for every piece of a volunteer's or applicant's record the rule that governs it and the day on which it may go.
 * Takes the days of the record and the running rules.
 */
export const governStaff = (staff: StaffDays, rules: readonly RunningRule[]): readonly GovernedPiece[] =>
  staffPieces(staff).map((piece) => {
    const candidates = rulesFor(piece, staff, rules).map((rule): Governing => {
      const on = piece.days[rule.trigger];
      const anchor = on === undefined ? null : { trigger: rule.trigger, on };
      return { rule, anchor, dueOn: anchor && expiry(anchor.on, rule.period, rule.bound) };
    });
    return { piece, governing: notBeforeWithdrawal(chooseRule(candidates), staff) };
  });

const goesBefore = (a: Governing, b: Governing): boolean =>
  a.dueOn !== null && (b.dueOn === null || a.dueOn < b.dueOn);

/** The timer of one kind of data: that of its piece that is due first; null when no rule covers any. */
export const firstDue = (category: Category, pieces: readonly GovernedPiece[]): Governing | null =>
  pieces.reduce<Governing | null>((first, { piece, governing }) => {
    if (piece.category !== category || !governing) return first;
    return first === null || goesBefore(governing, first) ? governing : first;
  }, null);
