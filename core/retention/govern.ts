import type { Category, ClientCategory } from '../contract/timer.ts';
import type { Day } from '../kernel/day.ts';
import { expiry } from './expiry.ts';
import { type Anchor, anchorOf, type FileEvents } from './file-events.ts';
import { lawfulAtOnce } from './at-once.ts';
import type { RunningRule } from './rule.ts';

/** Which rule decides over one kind of data of one record, which event started it, and when the data may go. */
export type Governing = {
  readonly rule: RunningRule;
  readonly anchor: Anchor | null;
  readonly dueOn: Day | null;
};

/** Whether a file has anything of a kind of data. */
const isThere = (category: ClientCategory, events: FileEvents): boolean => {
  switch (category) {
    case 'client-file':
      return true;
    case 'consent-proof':
      return events.consentEndedOn !== null;
    case 'on-consent':
      return events.partConsentEndedOn !== null;
    case 'request-log':
      return events.requestClosedOn !== null;
  }
};

const byDay = (a: Governing, b: Governing): number => ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : 1);

/**
 * Chooses among the rules that could govern one thing: a term that the law demands (MIN, FIX) goes before the shortest
 * MAX, and of several MIN terms the longest counts (facts 1.2). Without an event that started a clock the first is given.
 */
export const chooseRule = (candidates: readonly Governing[]): Governing | null => {
  const started = candidates.filter(({ dueOn }) => dueOn !== null);
  const shortestMax = started.filter(({ rule }) => rule.bound === 'MAX').sort(byDay)[0];
  const longestMin = started
    .filter(({ rule }) => rule.bound !== 'MAX')
    .sort(byDay)
    .at(-1);
  if (longestMin && (!shortestMax || (longestMin.dueOn ?? '') > (shortestMax.dueOn ?? ''))) return longestMin;
  return (
    shortestMax ?? longestMin ?? candidates.find(({ rule }) => !lawfulAtOnce.includes(rule.code)) ?? null
  );
};

/**
 * Whether a duty to keep (MIN, FIX) forbids on a day that a kind of data goes, although another rule may govern it: takes
 * the day from which its terms count. While that is not known the duty is not over.
 */
export const isKeptByDuty = (
  { category, anchorOn }: { readonly category: Category; readonly anchorOn: Day | null },
  rules: readonly RunningRule[],
  on: Day,
): boolean =>
  rules.some(
    (rule) =>
      rule.bound !== 'MAX' &&
      rule.category === category &&
      (anchorOn === null || expiry(anchorOn, rule.period, rule.bound) > on),
  );

/**
 * Finds the rule that governs a kind of data of a client file. Takes the events of one file and the running rules; gives
 * null when no confirmed rule covers this kind of data, or when there is nothing of it.
 */
export const governingRule = (
  category: ClientCategory,
  events: FileEvents,
  rules: readonly RunningRule[],
): Governing | null => {
  if (!isThere(category, events)) return null;
  return chooseRule(
    rules
      .filter((rule) => rule.category === category)
      .map((rule): Governing => {
        const anchor = anchorOf(rule.trigger, events, category);
        return { rule, anchor, dueOn: anchor && expiry(anchor.on, rule.period, rule.bound) };
      }),
  );
};
