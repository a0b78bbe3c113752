import type { TimerMove } from '../../core/contract/clients.ts';
import { type Category, ClientCategory, type RecordKind, type Timer } from '../../core/contract/timer.ts';
import { consentEndedOn } from '../../core/consents/consent-ended-on.ts';
import type { Answer } from '../../core/consents/consent-state.ts';
import { fileConsentEndedOn } from '../../core/consents/file-consent-ended-on.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { ClientId, RecordId } from '../../core/kernel/ids.ts';
import { found } from '../../core/kernel/refusal.ts';
import type { WhatRulesSay } from '../../core/purge/plan.ts';
import type { FileEvents } from '../../core/retention/file-events.ts';
import { type Governing, governingRule, isKeptByDuty } from '../../core/retention/govern.ts';
import { type RunningRule, runningRules } from '../../core/retention/rule.ts';
import { timerState } from '../../core/retention/timer-state.ts';
import {
  type FileDaysRow,
  firstLostPart,
  getFileDays,
  lastRequestClosing,
} from '../../db/repositories/retention-events.ts';
import {
  deleteTimer,
  listTimers,
  putTimer,
  type StoredTimer,
  type TimerOutcome,
} from '../../db/repositories/retention.ts';
import { listAnswers } from '../../db/repositories/retention-events.ts';
import { listConfirmedRules } from '../../db/repositories/rules.ts';
import type { ReadableDb, WritableDb } from '../../db/sql.ts';
import { ruleTableIn } from './rule-table.ts';

/** Every kind of data of a client file. */
export const categories: readonly ClientCategory[] = ClientCategory.options;

/** Whether a kind of data is gone with the file itself, so that a stub has nothing of it. */
export const goesWithFile = (category: ClientCategory): boolean =>
  category === 'client-file' || category === 'on-consent';

/** The days of a file that its terms count from, as a preview may put them. */
export type FileDays = { readonly openedOn: Day; readonly lastContactOn: Day; readonly closedOn: Day | null };

/** The rules that run now, whether they ship or are the organisation's own. */
export const rulesIn = (db: ReadableDb): readonly RunningRule[] =>
  runningRules(ruleTableIn(db), listConfirmedRules(db));

/**
 * What each rule that runs says is to be done at the end of its term (what no rule governs any more is removed), and what
 * a duty to keep protects on a day.
 */
export const rulesSay = (db: ReadableDb, on: Day): WhatRulesSay => {
  const rules = rulesIn(db);
  const actions = new Map(rules.map(({ code, action }) => [code, action]));
  return {
    actionOf: (ruleCode) => actions.get(ruleCode) ?? 'delete',
    mustStay: ({ category, anchorOn = null }) => isKeptByDuty({ category, anchorOn }, rules, on),
  };
};

/** Which version of each rule runs. */
export const versionIn = (db: ReadableDb): ((ruleCode: string) => number | undefined) => {
  const versions = new Map(rulesIn(db).map(({ code, version }) => [code, version]));
  return (ruleCode) => versions.get(ruleCode);
};

/** The events of a file on which its clocks start: its days, and the end of its consents. */
export const eventsOf = (
  db: ReadableDb,
  clientId: ClientId,
  days: FileDays,
  grounds: Pick<FileDaysRow, 'legalBasis' | 'eraseOn'>,
): FileEvents =>
  fileEvents(days, grounds, {
    answers: listAnswers(db, clientId),
    partConsentEndedOn: firstLostPart(db, clientId),
    requestClosedOn: lastRequestClosing(db, clientId),
  });

/** The events of a file out of what was gathered of it. */
export const fileEvents = (
  { openedOn, lastContactOn, closedOn }: FileDays,
  { legalBasis, eraseOn }: Pick<FileDaysRow, 'legalBasis' | 'eraseOn'>,
  {
    answers,
    ...known
  }: { readonly answers: readonly Answer[] } & Pick<FileEvents, 'partConsentEndedOn' | 'requestClosedOn'>,
): FileEvents => ({
  openedOn,
  lastContactOn,
  closedOn,
  eraseOn,
  ...known,
  consentEndedOn: consentEndedOn(answers, closedOn ?? lastContactOn),
  fileConsentEndedOn: fileConsentEndedOn(legalBasis, answers),
});

/** A decision of core in the form in which it is stored. */
export const outcomeOf = (
  record: { readonly recordId: RecordId; readonly kind: RecordKind },
  category: Category,
  { rule, anchor, dueOn }: Governing,
): TimerOutcome => ({
  ...record,
  category,
  ruleCode: rule.code,
  trigger: anchor?.trigger ?? rule.trigger,
  anchorOn: anchor?.on ?? null,
  dueOn,
});

/**
 * Brings the retention timers of one file up to date with its dates, its consents and the confirmed rules. Called by
 * every command that changes one of those, in the same transaction.
 */
export const refreshTimers = (db: WritableDb, clientId: ClientId): void => {
  const days = getFileDays(db, clientId);
  if (!days) return;
  const rules = rulesIn(db);
  const events = eventsOf(db, clientId, days, days);
  for (const category of categories) {
    if (days.isStub && goesWithFile(category)) continue;
    const governing = governingRule(category, events, rules);
    if (governing) putTimer(db, outcomeOf({ recordId: clientId, kind: 'client' }, category, governing));
    else deleteTimer(db, clientId, category);
  }
};

/** Makes a stored timer into one that the window can say in a sentence: rule, event, day, state and who decided. */
export const timerOf = (
  stored: Omit<StoredTimer, 'recordId' | 'kind'>,
  rules: readonly RunningRule[],
  labelOf: (userId: string) => string,
  today: Day,
): Timer => {
  const rule = rules.find(({ code }) => code === stored.ruleCode);
  if (!rule) throw new Error('A timer without a rule');
  const { category, ruleCode, trigger, anchorOn, dueOn, leftOutUntil, leftOutReason } = stored;
  return {
    category,
    ruleCode,
    ruleVersion: rule.version,
    trigger,
    anchorOn,
    period: rule.period,
    bound: rule.bound,
    dueOn,
    state: timerState({ dueOn, leftOutUntil, bound: rule.bound }, today),
    leftOutUntil,
    leftOutReason,
    source: rule.source,
    reason: rule.reason,
    confirmedBy: labelOf(rule.confirmedBy),
    confirmedOn: rule.confirmedOn,
  };
};

/** The timers of one record, in full. */
export const timersOf = (
  db: ReadableDb,
  id: RecordId,
  { labelOf, today }: { readonly labelOf: (userId: string) => string; readonly today: Day },
): Timer[] => {
  const rules = rulesIn(db);
  return listTimers(db, id).map((stored) => timerOf(stored, rules, labelOf, today));
};

/** What other days would do to the timers of a file: only the kinds of data whose timer would change. */
export const previewTimers = (
  db: ReadableDb,
  clientId: ClientId,
  days: FileDays,
  who: { readonly labelOf: (userId: string) => string; readonly today: Day },
): TimerMove[] => {
  const rules = rulesIn(db);
  const grounds = found(getFileDays(db, clientId), 'client');
  const events = eventsOf(db, clientId, days, grounds);
  const before = timersOf(db, clientId, who);
  return categories.flatMap((category) => {
    const from = before.find((timer) => timer.category === category) ?? null;
    const governing = governingRule(category, events, rules);
    const to = governing
      ? timerOf(
          {
            ...outcomeOf({ recordId: clientId, kind: 'client' }, category, governing),
            leftOutUntil: from?.leftOutUntil ?? null,
            leftOutReason: from?.leftOutReason ?? '',
          },
          rules,
          who.labelOf,
          who.today,
        )
      : null;
    return from?.dueOn === to?.dueOn && from?.ruleCode === to?.ruleCode ? [] : [{ category, from, to }];
  });
};
