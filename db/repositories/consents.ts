import type { ConsentEvent, ConsentText } from '../../core/contract/consents.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { ClientId, RecipientId, RepresentativeId } from '../../core/kernel/ids.ts';
import type { PersonName } from '../../core/kernel/names.ts';
import { all, type ReadableDb, run, value, type WritableDb } from '../sql.ts';

/** An answer as it is kept: `recordedBy` is a user's id, `textId` names the wording that was shown. */
export type StoredConsentEvent = Omit<ConsentEvent, 'text' | 'recipient' | 'representative'> & {
  readonly clientId: ClientId;
  readonly representativeId: RepresentativeId | null;
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

/** Every version of one wording, the newest first. */
export const listTextVersions = (
  db: ReadableDb,
  { purpose, language }: Pick<ConsentText, 'purpose' | 'language'>,
): (ConsentText & { readonly madeAt: string })[] => [
  ...all<ConsentText & { readonly madeAt: string }>(
    db,
    `SELECT ${textColumns}, t.made_at AS madeAt FROM consent_text t
     WHERE t.purpose = @purpose AND t.language = @language ORDER BY t.version DESC`,
    { purpose, language },
  ),
];

/** The name of a recipient in the address book; undefined when there is none with this id. */
export const recipientName = (db: ReadableDb, id: RecipientId): string | undefined =>
  value<string>(db, 'SELECT name FROM recipient WHERE id = ?', [id]);

/** How often something was given to a recipient about one client, on the consent for that. */
export const countGivenOnConsent = (db: ReadableDb, clientId: ClientId, recipientId: RecipientId): number =>
  value<number>(
    db,
    "SELECT count(*) FROM disclosure WHERE client_id = @clientId AND recipient_id = @recipientId AND basis = 'consent'",
    { clientId, recipientId },
  ) ?? 0;

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
       recorded_by, recorded_at, is_explicit, recipient_id, representative_id, interpreter, present)
     VALUES (@id, @clientId, @purpose, @kind, @textId, @method, @by, @isFreeHelp, @on, @expiresOn,
       @recordedBy, @recordedAt, @isExplicit, @recipientId, @representativeId, @interpreter, @present)`,
    { ...event, isFreeHelp: Number(event.isFreeHelp), isExplicit: Number(event.isExplicit) },
  );
};

type EventRow = Omit<ConsentEvent, 'text' | 'isExplicit'> & {
  readonly isExplicit: number;
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
       e.recorded_by AS recordedBy, e.recorded_at AS recordedAt, e.is_explicit AS isExplicit,
       e.recipient_id AS recipientId, coalesce(r.name, '') AS recipient, coalesce(p.name, '') AS representative,
       e.interpreter, e.present, t.id AS textId, t.version, t.language, t.title, t.wording
     FROM consent_event e LEFT JOIN consent_text t ON t.id = e.text_id
       LEFT JOIN recipient r ON r.id = e.recipient_id LEFT JOIN representative p ON p.id = e.representative_id
     WHERE e.client_id = ? ORDER BY e.recorded_at, e.rowid`,
    [clientId],
  ).map(({ textId, version, language, title, wording, isExplicit, ...event }) => ({
    ...event,
    isExplicit: isExplicit === 1,
    text: textId === null ? null : { id: textId, purpose: event.purpose, version, language, title, wording },
  }));

/**
 * The files in which something may have to be asked again: a representative said yes in them, or a consent ends up to
 * a day. With the birth day, because core decides by it. They are few: the plus and `ALL` keep SQLite from walking along
 * all clients, or all answers, to have them in order.
 */
export const filesToLookAt = (
  db: ReadableDb,
  until: string,
): readonly (PersonName & { readonly id: ClientId; readonly birthOn: Day | null })[] =>
  all(
    db,
    `SELECT id, birth_on AS birthOn, given_name AS givenName, initials, prefix, family_name AS familyName, alias
     FROM client WHERE +is_stub = 0 AND id IN (
       SELECT client_id FROM consent_event WHERE kind = 'given' AND by_whom <> 'self'
       UNION ALL SELECT client_id FROM consent_event WHERE kind = 'given' AND expires_on <= @until)
     ORDER BY sort_key, row`,
    { until },
  );
