import type { RuleEffect } from '../core/contract/retention.ts';
import type { Category } from '../core/contract/timer.ts';
import { consentEndedOn } from '../core/consents/consent-ended-on.ts';
import { listName } from '../core/kernel/names.ts';
import { rememberingExpiry } from '../core/retention/expiry.ts';
import { type Governing, governingRule } from '../core/retention/govern.ts';
import { presets } from '../core/retention/presets.ts';
import { type ConfirmedRule, type RunningRule, runningRules } from '../core/retention/rule.ts';
import { getClient } from '../db/repositories/clients.ts';
import { filesWithAnswers, listAnswers, listFileDays } from '../db/repositories/retention-events.ts';
import { deleteTimer, putTimer } from '../db/repositories/retention.ts';
import { listConfirmedRules } from '../db/repositories/rules.ts';
import type { ReadableDb, WritableDb } from '../db/sql.ts';
import type { Progress, ReadContext } from './context.ts';
import { outcomeOf, rulesIn } from './timers.ts';

const categories: readonly Category[] = ['client-file', 'consent-proof'];
const filesPerPage = 500;
const mostExamples = 20;

type FileDecision = {
  readonly id: Parameters<typeof listAnswers>[1];
  readonly category: Category;
  readonly governing: Governing | null;
};

/** Decides over every file anew under some rules, page by page. */
function* decideAll(db: ReadableDb, rules: readonly RunningRule[]): Generator<readonly FileDecision[]> {
  const expire = rememberingExpiry();
  const asked = filesWithAnswers(db);
  for (let after = 0; ; ) {
    const files = listFileDays(db, after, filesPerPage);
    const last = files.at(-1);
    if (!last) return;
    after = last.row;
    yield files.flatMap((file) => {
      const answers = asked.has(file.id) ? listAnswers(db, file.id) : [];
      const events = {
        ...file,
        consentEndedOn: consentEndedOn(answers, file.closedOn ?? file.lastContactOn),
      };
      return categories
        .filter((category) => !(file.isStub && category === 'client-file'))
        .map((category) => ({
          id: file.id,
          category,
          governing: governingRule(category, events, rules, expire),
        }));
    });
  }
}

const withRule = (rules: readonly ConfirmedRule[], rule: ConfirmedRule): readonly RunningRule[] =>
  runningRules(presets, [...rules.filter(({ code }) => code !== rule.code), rule]);

const nameOf = (db: ReadableDb, id: FileDecision['id']): string => {
  const client = getClient(db, id);
  return client ? listName(client) : '';
};

/** What a rule would do to every timer, before it is confirmed. Writes nothing. */
export const previewMoves = (
  { db, today }: Pick<ReadContext, 'db' | 'today'>,
  rule: ConfirmedRule,
): RuleEffect => {
  const before = rulesIn(db);
  const after = withRule(listConfirmedRules(db), rule);
  let governs = 0;
  let moved = 0;
  let dueNow = 0;
  let dueThen = 0;
  const examples: {
    id: FileDecision['id'];
    from: RuleEffect['examples'][number]['from'];
    to: RuleEffect['examples'][number]['to'];
  }[] = [];
  const then = decideAll(db, after);
  for (const page of decideAll(db, before)) {
    const next = then.next().value ?? [];
    page.forEach(({ id, governing }, index) => {
      const changed: Governing | null = next[index]?.governing ?? null;
      const [from, to] = [governing?.dueOn ?? null, changed?.dueOn ?? null];
      if (changed?.rule.code === rule.code) governs += 1;
      if (from !== null && from <= today) dueNow += 1;
      if (to !== null && to <= today) dueThen += 1;
      if (from === to) return;
      moved += 1;
      if (examples.length < mostExamples) examples.push({ id, from, to });
    });
  }
  return {
    governs,
    moved,
    dueNow,
    dueThen,
    examples: examples.map(({ id, from, to }) => ({ clientId: id, listName: nameOf(db, id), from, to })),
  };
};

/** Brings every timer up to date with the rules that run now. Yields after every page of files. */
export function* moveTimers(db: WritableDb): Generator<Progress, void> {
  let done = 0;
  for (const page of decideAll(db, rulesIn(db))) {
    for (const { id, category, governing } of page) {
      if (governing) putTimer(db, outcomeOf(id, category, governing));
      else deleteTimer(db, id, category);
    }
    done += page.length / categories.length;
    yield { step: 'moving-timers', done, total: 0 };
  }
}
