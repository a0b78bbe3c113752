import type { RuleEffect } from '../../core/contract/retention.ts';
import type { Category } from '../../core/contract/timer.ts';
import { listName } from '../../core/kernel/names.ts';
import { rememberingExpiry } from '../../core/retention/expiry.ts';
import { type Governing, governingRule } from '../../core/retention/govern.ts';
import { presets } from '../../core/retention/presets.ts';
import { type ConfirmedRule, type RunningRule, runningRules } from '../../core/retention/rule.ts';
import { getClient } from '../../db/repositories/clients.ts';
import {
  filesWithAnswers,
  filesWithClosedRequests,
  filesWithLostParts,
  listAnswers,
  listFileDays,
} from '../../db/repositories/retention-events.ts';
import { deleteTimer, putTimer } from '../../db/repositories/retention.ts';
import { listConfirmedRules } from '../../db/repositories/rules.ts';
import type { ReadableDb, WritableDb } from '../../db/sql.ts';
import type { Progress, ReadContext } from '../context.ts';
import { categories, fileEvents, goesWithFile, outcomeOf, rulesIn } from './timers.ts';

const filesPerPage = 500;
const mostExamples = 20;

type FileDecision = {
  readonly id: Parameters<typeof listAnswers>[1];
  readonly category: Category;
  /** Under each of the sets of rules, in their order. */
  readonly under: readonly (Governing | null)[];
};

/** Decides over every file anew under one or more sets of rules, page by page. */
function* decideAll(
  db: ReadableDb,
  sets: readonly (readonly RunningRule[])[],
): Generator<readonly FileDecision[]> {
  const expire = rememberingExpiry();
  const asked = filesWithAnswers(db);
  const lost = filesWithLostParts(db);
  const closed = filesWithClosedRequests(db);
  for (let after = 0; ; ) {
    const files = listFileDays(db, after, filesPerPage);
    const last = files.at(-1);
    if (!last) return;
    after = last.row;
    yield files.flatMap((file) => {
      const answers = asked.has(file.id) ? listAnswers(db, file.id) : [];
      const events = fileEvents(file, file, {
        answers,
        partConsentEndedOn: lost.get(file.id) ?? null,
        requestClosedOn: closed.get(file.id) ?? null,
      });
      return categories
        .filter((category) => !(file.isStub && goesWithFile(category)))
        .map((category) => ({
          id: file.id,
          category,
          under: sets.map((rules) => governingRule(category, events, rules, expire)),
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

/**
 * Finds what a rule would do to every timer, before it is confirmed. Writes nothing; yields after every page of files,
 * with none of them moved yet.
 */
export function* previewSteps(
  { db, today }: Pick<ReadContext, 'db' | 'today'>,
  rule: ConfirmedRule,
): Generator<Progress, RuleEffect> {
  const sets = [rulesIn(db), withRule(listConfirmedRules(db), rule)];
  let governs = 0;
  let moved = 0;
  let dueNow = 0;
  let dueThen = 0;
  const examples: {
    id: FileDecision['id'];
    from: RuleEffect['examples'][number]['from'];
    to: RuleEffect['examples'][number]['to'];
  }[] = [];
  for (const page of decideAll(db, sets)) {
    for (const { id, under } of page) {
      const [before, after] = under;
      const [from, to] = [before?.dueOn ?? null, after?.dueOn ?? null];
      if (after?.rule.code === rule.code) governs += 1;
      if (from !== null && from <= today) dueNow += 1;
      if (to !== null && to <= today) dueThen += 1;
      if (from === to) continue;
      moved += 1;
      if (examples.length < mostExamples) examples.push({ id, from, to });
    }
    yield { step: 'moving-timers', done: 0, total: 0 };
  }
  return {
    governs,
    moved,
    dueNow,
    dueThen,
    examples: examples.map(({ id, from, to }) => ({ clientId: id, listName: nameOf(db, id), from, to })),
  };
}

/** What a rule would do to every timer, at once: for a question that somebody waits for. */
export const previewMoves = (context: Pick<ReadContext, 'db' | 'today'>, rule: ConfirmedRule): RuleEffect => {
  const steps = previewSteps(context, rule);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
};

/** Brings every timer up to date with the rules that run now. Yields after every page of files. */
export function* moveTimers(db: WritableDb): Generator<Progress, void> {
  let done = 0;
  for (const page of decideAll(db, [rulesIn(db)])) {
    for (const { id, category, under } of page) {
      const [governing] = under;
      if (governing) putTimer(db, outcomeOf(id, category, governing));
      else deleteTimer(db, id, category);
    }
    done += page.length / categories.length;
    yield { step: 'moving-timers', done, total: 0 };
  }
}
