import type { OwnParagraph, PrivacyKind } from '../../core/contract/privacy-policy.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { OwnPoint } from '../../core/privacy-policy/compose.ts';
import type { SettledText } from '../../core/privacy-policy/settle.ts';
import { all, one, type ReadableDb, run, type WritableDb } from '../sql.ts';

/** What the organisation wrote itself, which goes on from version to version. */
export type Writing = {
  readonly written: readonly OwnPoint[];
  readonly paragraphs: readonly OwnParagraph[];
};

/** A settled version; `settledBy` is a user id. */
export type SettledVersion = {
  readonly version: number;
  readonly settledOn: Day;
  readonly settledBy: string;
  readonly text: SettledText;
};

type Row = {
  readonly version: number;
  readonly content: string;
  readonly settledOn: Day | null;
  readonly changedBy: string;
};

type Content = Writing & { readonly text: SettledText | null };

const columns = 'SELECT version, content, settled_on AS settledOn, changed_by AS changedBy FROM privacy_text';

const contentOf = ({ content }: Row): Content => JSON.parse(content) as Content;

/** The settled versions of a text, the newest first. */
export const listSettled = (db: ReadableDb, kind: PrivacyKind): readonly SettledVersion[] =>
  all<Row>(db, `${columns} WHERE kind = ? AND settled_on IS NOT NULL ORDER BY version DESC`, [kind]).flatMap(
    (row) => {
      const { text } = contentOf(row);
      return text === null || row.settledOn === null
        ? []
        : [{ version: row.version, settledOn: row.settledOn, settledBy: row.changedBy, text }];
    },
  );

const newestRow = (db: ReadableDb, kind: PrivacyKind): Row | undefined =>
  one<Row>(db, `${columns} WHERE kind = ? ORDER BY version DESC LIMIT 1`, [kind]);

/** What the organisation wrote for a text, since the beginning. */
export const getWriting = (db: ReadableDb, kind: PrivacyKind): Writing => {
  const row = newestRow(db, kind);
  return row ? contentOf(row) : { written: [], paragraphs: [] };
};

type Stamp = { readonly by: string; readonly at: string };

/** The version that is being written: the newest while nobody settled it, otherwise the next. */
const openVersion = (db: ReadableDb, kind: PrivacyKind): number => {
  const row = newestRow(db, kind);
  if (!row) return 1;
  return row.settledOn === null ? row.version : row.version + 1;
};

const put = (
  db: WritableDb,
  row: { readonly kind: PrivacyKind; readonly content: Content; readonly settledOn: Day | null } & Stamp,
): number => {
  const version = openVersion(db, row.kind);
  run(
    db,
    `INSERT INTO privacy_text (kind, version, content, settled_on, changed_by, changed_at)
     VALUES (@kind, @version, @content, @settledOn, @by, @at)
     ON CONFLICT (kind, version) DO UPDATE SET content = excluded.content, settled_on = excluded.settled_on,
       changed_by = excluded.changed_by, changed_at = excluded.changed_at`,
    { ...row, version, content: JSON.stringify(row.content) },
  );
  return version;
};

/** Keeps what the organisation wrote, for the version to come. */
export const putWriting = (db: WritableDb, kind: PrivacyKind, writing: Writing, stamp: Stamp): void => {
  const { written, paragraphs } = writing;
  put(db, { kind, content: { written, paragraphs, text: null }, settledOn: null, ...stamp });
};

/** Keeps a text as a version, and gives its number. */
export const settleVersion = (
  db: WritableDb,
  kind: PrivacyKind,
  { text, on, ...stamp }: { readonly text: SettledText; readonly on: Day } & Stamp,
): number => {
  const { written, paragraphs } = getWriting(db, kind);
  return put(db, { kind, content: { written, paragraphs, text }, settledOn: on, ...stamp });
};
