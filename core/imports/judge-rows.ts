import { maskBsn } from '../kernel/bsn.ts';
import type { Day } from '../kernel/day.ts';
import { listName, sortKey } from '../kernel/names.ts';
import {
  type CellRemark,
  type ProposedClient,
  refuses,
  type RowFinding,
  type RowVerdict,
  sightFields,
} from './import-row.ts';
import { changesOf, type KnownFile } from './known-file.ts';
import { type ListContext, type RowIdentity, readRow } from './read-row.ts';

/** What tells namesakes apart. */
export type Namesake = { readonly birthOn: Day | null; readonly openedOn: Day };

/** When the file of these days is due; null when nothing ends it. The rule itself is another part's affair. */
export type DuePolicy = (openedOn: Day, lastContactOn: Day, closedOn: Day | null) => Day | null;

/** All that a row is judged by. */
export type ImportContext = ListContext & {
  /** Who is in the vault under a name, which is given by its `sortKey`. */
  readonly known: (nameKey: string) => readonly Namesake[];
  /** The file of whoever came in with an earlier list; null for a row that nobody knows. */
  readonly recognise?: (client: ProposedClient, identity: RowIdentity) => KnownFile | null;
  readonly due: DuePolicy;
};

/** A row's verdict, with the client that it says; null when the row is refused. `known` is the file that is here already. */
export type JudgedRow = {
  readonly verdict: RowVerdict;
  readonly client: ProposedClient | null;
  readonly identity: RowIdentity;
  readonly known: KnownFile | null;
};

/** Judges the next row; null for a row without any text, which counts as no row. */
export type RowJudge = (
  row: readonly string[],
  line: number,
  remarks?: readonly CellRemark[],
) => JudgedRow | null;

/** Who of the list was let in, by `sortKey`. */
type Seen = Map<string, Namesake[]>;

const remember = (seen: Seen, key: string, { birthOn, openedOn }: Namesake): void => {
  const namesakes = seen.get(key);
  if (namesakes) namesakes.push({ birthOn, openedOn });
  else seen.set(key, [{ birthOn, openedOn }]);
};

/**
 * Same name and birth day is the same person. So is same name and first day when neither has a birth day, unless that
 * day is today, which stands for "not known". With one birth day unknown, or both, she may be the same.
 */
const likeness = (
  person: Namesake,
  withName: readonly Namesake[],
  today: Day,
): 'same' | 'maybe' | 'other' => {
  const { birthOn, openedOn } = person;
  const namesakes = withName.filter(
    (other) => other.birthOn === birthOn || other.birthOn === null || birthOn === null,
  );
  const isSame = namesakes.some((other) =>
    birthOn === null
      ? other.birthOn === null && other.openedOn === openedOn && openedOn < today
      : other.birthOn === birthOn,
  );
  if (isSame) return 'same';
  return namesakes.length > 0 ? 'maybe' : 'other';
};

const outcomeOf = (
  isRefused: boolean,
  isKnown: boolean,
  findings: readonly RowFinding[],
): RowVerdict['outcome'] => {
  if (isRefused) return 'refused';
  if (isKnown) return 'known';
  return findings.length > 0 ? 'import-with-remark' : 'import';
};

const shown = (text: string): string =>
  maskBsn(text.slice(0, 200))
    .replace(/\p{Cc}+/gu, ' ')
    .slice(0, 60);

/**
 * Gives a judge for the rows of one list, to be called row by row and in order, so that a long list can be judged in
 * short steps. It remembers the people it let in: the second of two equal rows, or of two people who are the same
 * by `likeness`, is refused. `line` is the row's number as a spreadsheet counts, the header being 1.
 */
export const judgeRows = (context: ImportContext): RowJudge => {
  const { mapping, known, due, today, recognise } = context;
  const listed: Seen = new Map();
  const rows = new Set<string>();

  return (row, line, remarks) => {
    if (row.every((cell) => cell.trim() === '')) return null;
    const { client, identity, findings: own } = readRow(row, context, remarks);
    const content = JSON.stringify(row.filter((_, column) => mapping[column] !== 'number'));
    const key = sortKey(client);
    const inVault = likeness(client, known(key), today);
    const inList = likeness(client, listed.get(key) ?? [], today);
    const file = recognise?.(client, identity) ?? null;
    const others: RowFinding[] = [];
    if (rows.has(content) || inList === 'same') others.push({ code: 'doubled-in-list', field: null });
    else if (file) others.push({ code: 'imported-before', field: null });
    else if (inVault === 'same') others.push({ code: 'known-already', field: null });
    else if (inVault === 'maybe' || inList === 'maybe') others.push({ code: 'same-name', field: null });

    const findings = [...own, ...others];
    const isRefused = findings.some(refuses);
    if (!isRefused) {
      rows.add(content);
      remember(listed, key, client);
    }
    const isKnown = !isRefused && file !== null;
    const dueOn = isRefused || isKnown ? null : due(client.openedOn, client.lastContactOn, client.closedOn);
    const verdict: RowVerdict = {
      line,
      outcome: outcomeOf(isRefused, isKnown, findings),
      listName: shown(listName(client)),
      cells: sightFields.map((field) => shown(row[mapping.indexOf(field)] ?? '')),
      findings,
      changes: isKnown && file ? changesOf(client, file) : [],
      expiredOn: dueOn !== null && dueOn <= today ? dueOn : null,
    };
    return { verdict, client: isRefused ? null : client, identity, known: isRefused ? null : file };
  };
};

/** Judges a whole list at once; `rows` are the rows under the header. Rows without any text are passed over. */
export const previewImport = (
  rows: readonly (readonly string[])[],
  context: ImportContext,
): readonly JudgedRow[] => {
  const judge = judgeRows(context);
  return rows.map((row, at) => judge(row, at + 2)).filter((judged) => judged !== null);
};
