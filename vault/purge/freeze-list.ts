import type { PurgeListId } from '../../core/kernel/ids.ts';
import { contentOf, type FrozenLine, inListOrder } from '../../core/purge/list-line.ts';
import type { RecordOnList } from '../../core/purge/plan.ts';
import type { Category } from '../../core/contract/timer.ts';
import { fingerprintOf } from '../../db/purge/fingerprint.ts';
import { sha256 } from '../sha256.ts';

/** A short text that stands for what a kind of data of a record is now; says nothing about what that is. */
export const contentMark = (record: RecordOnList, category: Category): string =>
  sha256(JSON.stringify(contentOf(record, category))).slice(0, 16);

/** Freezes records into the lines of a list, numbered in its order. `versionOf` gives the version of a running rule. */
export const frozenLines = (
  records: readonly RecordOnList[],
  versionOf: (ruleCode: string) => number | undefined,
): readonly FrozenLine[] =>
  inListOrder(records).flatMap((record, index) =>
    record.due.flatMap(({ category, ruleCode, dueOn }): readonly FrozenLine[] =>
      dueOn === null
        ? []
        : [
            {
              number: index + 1,
              recordId: record.recordId,
              print: fingerprintOf(record.recordId),
              kind: record.kind,
              category,
              ruleCode,
              ruleVersion: versionOf(ruleCode) ?? 0,
              dueOn,
              content: contentMark(record, category),
            },
          ],
    ),
  );

/**
 * What the approval signs (64 hex signs): the list, how long everybody may still think, and each line. A record stands
 * in it by its fingerprint, so the digest still fits when the record was removed in another way.
 */
export const digestOfList = (
  list: { readonly id: PurgeListId; readonly coolingDays: number; readonly madeAt: string },
  lines: readonly FrozenLine[],
): string =>
  sha256(
    JSON.stringify([
      'vertrouwd purge list 1',
      list.id,
      list.madeAt,
      list.coolingDays,
      ...lines
        .map(({ number, print, kind, category, ruleCode, ruleVersion, dueOn, content }) => [
          number,
          print,
          kind,
          category,
          ruleCode,
          ruleVersion,
          dueOn,
          content,
        ])
        .map((line) => JSON.stringify(line))
        .sort(),
    ]),
  );

/** Whether each line is about the record whose fingerprint it carries: the id alone is not signed. */
export const areTheirOwn = (lines: readonly FrozenLine[]): boolean =>
  lines.every(({ recordId, print }) => recordId === null || fingerprintOf(recordId) === print);
