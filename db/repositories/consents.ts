import type { ConsentEvent, ConsentText } from '../../core/contract/consents.ts';
import type { ClientId } from '../../core/kernel/ids.ts';
import { all, type ReadableDb, run, value, type WritableDb } from '../sql.ts';

/** An answer as it is kept: `recordedBy` is a user's id, `textId` names the wording that was shown. */
export type StoredConsentEvent = Omit<ConsentEvent, 'text'> & {
  readonly clientId: ClientId;
  readonly textId: string | null;
  readonly isFreeHelp: boolean;
};

const textColumns = 't.id, t.purpose, t.version, t.language, t.title, t.wording';

/** The newest wording of every purpose in every language. */
export const listNewestConsentTexts = (db: ReadableDb): ConsentText[] => [
  ...all<ConsentText>(
    db,
    `SELECT ${textColumns} FROM consent_text t
     WHERE t.version = (SELECT max(n.version) FROM consent_text n WHERE n.purpose = t.purpose AND n.language = t.language)
     ORDER BY t.purpose, t.language`,
  ),
];

/** Adds a wording as the next version of its purpose and language; earlier versions stay as they were shown. */
export const insertConsentText = (
  db: WritableDb,
  text: Omit<ConsentText, 'version'> & { readonly madeAt: string },
): void => {
  const { id, purpose, language, title, wording, madeAt } = text;
  const newest = value<number>(
    db,
    'SELECT max(version) FROM consent_text WHERE purpose = @purpose AND language = @language',
    { purpose, language },
  );
  run(
    db,
    `INSERT INTO consent_text (id, purpose, version, language, title, wording, made_at)
     VALUES (@id, @purpose, @version, @language, @title, @wording, @madeAt)`,
    { id, purpose, language, title, wording, madeAt, version: (newest ?? 0) + 1 },
  );
};

/** Adds an answer. Answers are never changed: a correction is a new one (art. 7(1)). */
export const insertConsentEvent = (db: WritableDb, event: StoredConsentEvent): void => {
  run(
    db,
    `INSERT INTO consent_event (id, client_id, purpose, kind, text_id, method, by_whom, is_free_help, on_day, expires_on,
       recorded_by, recorded_at)
     VALUES (@id, @clientId, @purpose, @kind, @textId, @method, @by, @isFreeHelp, @on, @expiresOn,
       @recordedBy, @recordedAt)`,
    { ...event, isFreeHelp: Number(event.isFreeHelp) },
  );
};

type EventRow = Omit<ConsentEvent, 'text'> & {
  readonly textId: string | null;
  readonly version: number;
  readonly language: ConsentText['language'];
  readonly title: string;
  readonly wording: string;
};

/** The answers of one client, in the order in which they were recorded; `recordedBy` is a user's id. */
export const listConsentEvents = (db: ReadableDb, clientId: ClientId): readonly ConsentEvent[] =>
  all<EventRow>(
    db,
    `SELECT e.id, e.purpose, e.kind, e.method, e.by_whom AS "by", e.on_day AS "on", e.expires_on AS expiresOn,
       e.recorded_by AS recordedBy, e.recorded_at AS recordedAt, t.id AS textId, t.version, t.language, t.title, t.wording
     FROM consent_event e LEFT JOIN consent_text t ON t.id = e.text_id
     WHERE e.client_id = ? ORDER BY e.recorded_at, e.rowid`,
    [clientId],
  ).map(({ textId, version, language, title, wording, ...event }) => ({
    ...event,
    text: textId === null ? null : { id: textId, purpose: event.purpose, version, language, title, wording },
  }));
