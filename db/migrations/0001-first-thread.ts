import type { WritableDb } from '../sql.ts';

/**
 * The first schema. Every table that holds a person is listed in db/purge/person-tables.ts as well: a test
 * reads this schema and fails when one is missing there.
 *
 * - `client.row` is a small whole number, because `search_term` refers to it many times per person.
 * - Search terms are plain rows and not an FTS5 index: what is a row can be searched for after a purge
 *   (docs/decisions/0004).
 * - `name_order` counts what changes the order of the names or who sees them, so that a search need not read that again
 *   for each key that is pressed.
 * - `circle.file_sealed` says under the file's own key that this circle is the file's: who cannot read a file cannot put
 *   another circle in the place of its own.
 * - A file's key is wrapped once for each circle that reads it: the team, and a circle of its own for named readers.
 * - After a restore `wanted_readers` says who reads a file, until somebody with its key makes it so.
 * - `retention_timer` holds the terms of clients, volunteers and applicants alike, by the id of their record.
 * - Texts about a person are sealed (`*_sealed`): AES-256-GCM under the key of that person's file.
 */
export const up = (db: WritableDb): void => {
  db.exec(`
    CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

    CREATE TABLE organisation (
      one INTEGER PRIMARY KEY CHECK (one = 1),
      name TEXT NOT NULL, kvk_no TEXT NOT NULL, address TEXT NOT NULL, email TEXT NOT NULL, phone TEXT NOT NULL,
      responsible_person TEXT NOT NULL, fg_name TEXT NOT NULL, fg_contact TEXT NOT NULL,
      fg_none_reason TEXT NOT NULL, is_care_provider INTEGER NOT NULL CHECK (is_care_provider IN (0, 1))
    ) STRICT;

    CREATE TABLE statement (
      seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, subject_id TEXT NOT NULL, body TEXT NOT NULL,
      made_by TEXT NOT NULL, made_at TEXT NOT NULL, signature BLOB NOT NULL
    ) STRICT;

    CREATE TABLE circle (
      id TEXT PRIMARY KEY, generation INTEGER NOT NULL, client_id TEXT UNIQUE REFERENCES client (id),
      file_sealed BLOB, CHECK ((client_id IS NULL) = (file_sealed IS NULL))
    ) STRICT;
    CREATE TABLE circle_key (
      circle_id TEXT NOT NULL REFERENCES circle (id), generation INTEGER NOT NULL, member_id TEXT NOT NULL,
      sealed BLOB NOT NULL, PRIMARY KEY (circle_id, generation, member_id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE client (
      row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
      given_name TEXT NOT NULL, initials TEXT NOT NULL, prefix TEXT NOT NULL, family_name TEXT NOT NULL,
      alias TEXT NOT NULL, birth_on TEXT,
      street TEXT NOT NULL, house_no TEXT NOT NULL, postcode TEXT NOT NULL, city TEXT NOT NULL,
      is_address_secret INTEGER NOT NULL CHECK (is_address_secret IN (0, 1)),
      may_send_post INTEGER NOT NULL CHECK (may_send_post IN (0, 1)),
      opened_on TEXT NOT NULL, last_contact_on TEXT NOT NULL, closed_on TEXT, closed_reason TEXT NOT NULL,
      paper TEXT NOT NULL, sort_key TEXT NOT NULL,
      import_id TEXT REFERENCES import_run (id),
      purpose_id TEXT NOT NULL REFERENCES file_purpose (id),
      legal_basis TEXT NOT NULL CHECK (legal_basis IN
        ('consent', 'contract', 'legal-obligation', 'vital-interest', 'public-task', 'legitimate-interest')),
      special_exception TEXT CHECK (special_exception IN
        ('explicit-consent', 'vital-interest', 'care-uavg30', 'legal-claim', 'own-interest-uavg33')),
      phase_id TEXT REFERENCES phase (id), lead TEXT CHECK (lead IN ('informal', 'formal')),
      assigned_to TEXT REFERENCES volunteer (id) ON DELETE SET NULL,
      restricted_on TEXT, erase_on TEXT,
      is_stub INTEGER NOT NULL DEFAULT 0 CHECK (is_stub IN (0, 1))
    ) STRICT;
    CREATE INDEX client_by_name ON client (is_stub, sort_key, row, closed_on, birth_on, opened_on);
    CREATE INDEX client_by_closed ON client (is_stub, closed_on);
    CREATE INDEX client_by_assigned ON client (assigned_to) WHERE assigned_to IS NOT NULL;
    CREATE INDEX client_by_import ON client (import_id) WHERE import_id IS NOT NULL;

    CREATE TABLE name_order (one INTEGER PRIMARY KEY CHECK (one = 1), changes INTEGER NOT NULL) STRICT;
    INSERT INTO name_order VALUES (1, 0);
    CREATE TRIGGER client_joins_names AFTER INSERT ON client
      BEGIN UPDATE name_order SET changes = changes + 1; END;
    CREATE TRIGGER client_leaves_names AFTER DELETE ON client
      BEGIN UPDATE name_order SET changes = changes + 1; END;
    CREATE TRIGGER client_moves_in_names AFTER UPDATE OF sort_key, closed_on, is_stub ON client
      WHEN (old.sort_key, old.closed_on IS NULL, old.is_stub) IS NOT (new.sort_key, new.closed_on IS NULL, new.is_stub)
      BEGIN UPDATE name_order SET changes = changes + 1; END;

    CREATE TABLE search_term (
      term TEXT NOT NULL, client_row INTEGER NOT NULL REFERENCES client (row), PRIMARY KEY (term, client_row)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX search_term_by_client ON search_term (client_row);

    CREATE TABLE contact_point (
      client_id TEXT NOT NULL REFERENCES client (id), position INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('phone', 'email')), value TEXT NOT NULL,
      safety TEXT NOT NULL CHECK (safety IN ('unknown', 'safe', 'only-at-times', 'unsafe')), remark TEXT NOT NULL,
      PRIMARY KEY (client_id, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE file_key (
      client_id TEXT NOT NULL REFERENCES client (id), circle_id TEXT NOT NULL REFERENCES circle (id),
      generation INTEGER NOT NULL, wrapped BLOB NOT NULL, PRIMARY KEY (client_id, circle_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX file_key_by_circle ON file_key (circle_id, generation);
    CREATE TRIGGER file_key_joins_names AFTER INSERT ON file_key
      BEGIN UPDATE name_order SET changes = changes + 1; END;
    CREATE TRIGGER file_key_leaves_names AFTER DELETE ON file_key
      BEGIN UPDATE name_order SET changes = changes + 1; END;

    CREATE TABLE sharing_event (
      id TEXT PRIMARY KEY, client_id TEXT NOT NULL REFERENCES client (id), at TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('given', 'taken', 'shielded', 'unshielded')),
      user_id TEXT, by_user TEXT NOT NULL, discussed_on TEXT, reason_sealed BLOB NOT NULL
    ) STRICT;
    CREATE INDEX sharing_event_by_client ON sharing_event (client_id, at);

    CREATE TABLE wanted_readers (
      client_id TEXT PRIMARY KEY REFERENCES client (id), is_shielded INTEGER NOT NULL CHECK (is_shielded IN (0, 1)),
      named TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE note (
      id TEXT PRIMARY KEY, client_id TEXT NOT NULL REFERENCES client (id), on_day TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('conversation', 'phone', 'visit', 'message', 'meeting', 'remark')),
      text_sealed BLOB NOT NULL, author_id TEXT NOT NULL, recorded_at TEXT NOT NULL,
      corrected_at TEXT, corrected_by TEXT,
      is_with_client INTEGER NOT NULL DEFAULT 0 CHECK (is_with_client IN (0, 1)),
      special_category TEXT CHECK (special_category IN ('health', 'belief', 'race-ethnicity', 'sex-life', 'political',
        'union', 'genetic', 'biometric', 'criminal')),
      special_exception TEXT CHECK (special_exception IN
        ('explicit-consent', 'vital-interest', 'care-uavg30', 'legal-claim', 'own-interest-uavg33')),
      reason_sealed BLOB, rests_on TEXT, loses_basis_on TEXT,
      CHECK ((special_category IS NULL) = (special_exception IS NULL)),
      CHECK ((special_category IS NULL) = (reason_sealed IS NULL))
    ) STRICT;
    CREATE INDEX note_by_client ON note (client_id, on_day);
    CREATE INDEX note_by_special ON note (special_category, client_id) WHERE special_category IS NOT NULL;

    CREATE TABLE consent_text (
      id TEXT PRIMARY KEY, purpose TEXT NOT NULL, version INTEGER NOT NULL, language TEXT NOT NULL,
      title TEXT NOT NULL, wording TEXT NOT NULL, made_at TEXT NOT NULL, UNIQUE (purpose, language, version)
    ) STRICT;
    CREATE TABLE consent_event (
      id TEXT PRIMARY KEY, client_id TEXT NOT NULL REFERENCES client (id), purpose TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('given', 'refused', 'withdrawn')),
      text_id TEXT REFERENCES consent_text (id), method TEXT NOT NULL,
      by_whom TEXT NOT NULL CHECK (by_whom IN ('self', 'representative', 'both')),
      is_free_help INTEGER NOT NULL CHECK (is_free_help IN (0, 1)),
      on_day TEXT NOT NULL, expires_on TEXT, recorded_by TEXT NOT NULL, recorded_at TEXT NOT NULL,
      is_explicit INTEGER NOT NULL DEFAULT 0 CHECK (is_explicit IN (0, 1)),
      recipient_id TEXT REFERENCES recipient (id), representative_id TEXT REFERENCES representative (id),
      interpreter TEXT NOT NULL DEFAULT '', present TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX consent_event_by_client ON consent_event (client_id, recorded_at);
    CREATE INDEX consent_event_by_representative ON consent_event (representative_id) WHERE representative_id IS NOT NULL;
    CREATE INDEX consent_event_for_another ON consent_event (client_id) WHERE kind = 'given' AND by_whom <> 'self';
    CREATE INDEX consent_event_by_end ON consent_event (expires_on, client_id) WHERE expires_on IS NOT NULL;

    CREATE TABLE retention_rule (
      code TEXT PRIMARY KEY, period TEXT NOT NULL, reason TEXT NOT NULL,
      confirmed_by TEXT NOT NULL, confirmed_on TEXT NOT NULL, version INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE retention_rule_version (
      code TEXT NOT NULL, version INTEGER NOT NULL, period TEXT NOT NULL, reason TEXT NOT NULL,
      confirmed_by TEXT NOT NULL, confirmed_on TEXT NOT NULL, PRIMARY KEY (code, version)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE retention_timer (
      record_id TEXT NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('client', 'volunteer', 'applicant')),
      category TEXT NOT NULL CHECK (category IN ('client-file', 'consent-proof', 'on-consent', 'request-log',
        'volunteer-file', 'form', 'plan', 'conduct-certificate', 'payment', 'payroll-declaration', 'photo', 'complaint',
        'applicant')),
      rule_code TEXT NOT NULL, trigger_event TEXT NOT NULL, anchor_on TEXT, due_on TEXT,
      left_out_until TEXT, left_out_reason TEXT NOT NULL DEFAULT '', left_out_by TEXT,
      PRIMARY KEY (record_id, category)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX retention_timer_by_due ON retention_timer (due_on, rule_code, left_out_until, record_id, category);

    CREATE TABLE purge_run (
      id TEXT PRIMARY KEY, number INTEGER NOT NULL UNIQUE, reason TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('marked', 'proven')), started_at TEXT NOT NULL, by_user TEXT NOT NULL,
      summary TEXT NOT NULL, removed_ids BLOB NOT NULL, certificate TEXT
    ) STRICT;
    CREATE TABLE ledger (
      seq INTEGER PRIMARY KEY, removed TEXT NOT NULL, part TEXT NOT NULL, why TEXT NOT NULL,
      rule_version INTEGER, due_month TEXT, run_id TEXT, at TEXT NOT NULL, by_user TEXT NOT NULL
    ) STRICT;

    CREATE TABLE activity (
      id TEXT PRIMARY KEY, number INTEGER NOT NULL UNIQUE, category TEXT UNIQUE, content TEXT NOT NULL,
      changed_on TEXT NOT NULL
    ) STRICT;
    CREATE TABLE register_version (
      number INTEGER PRIMARY KEY, approved_at TEXT NOT NULL, approved_by TEXT NOT NULL, note TEXT NOT NULL,
      document TEXT NOT NULL, hash TEXT NOT NULL
    ) STRICT;
    CREATE TRIGGER register_version_is_frozen BEFORE UPDATE ON register_version
      BEGIN SELECT RAISE(ABORT, 'an approved register does not change'); END;
    CREATE TRIGGER register_version_is_kept BEFORE DELETE ON register_version
      BEGIN SELECT RAISE(ABORT, 'an approved register is kept'); END;

    CREATE TABLE import_run (
      id TEXT PRIMARY KEY, number INTEGER NOT NULL UNIQUE, at TEXT NOT NULL, by_user TEXT NOT NULL,
      totals TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN ('done', 'changed', 'undone')),
      source_file TEXT NOT NULL CHECK (source_file IN ('unanswered', 'destroyed', 'kept-safe', 'later'))
    ) STRICT;

    CREATE TABLE draft_text (
      user_id TEXT NOT NULL, place TEXT NOT NULL, text_sealed BLOB NOT NULL, saved_at TEXT NOT NULL,
      PRIMARY KEY (user_id, place)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE audit (
      seq INTEGER PRIMARY KEY, at TEXT NOT NULL, user_id TEXT NOT NULL, operation TEXT NOT NULL,
      object TEXT NOT NULL, link BLOB NOT NULL
    ) STRICT;
    CREATE INDEX audit_by_object ON audit (object, seq);
    CREATE TABLE audit_anchor (
      seq INTEGER PRIMARY KEY, link BLOB NOT NULL, made_by TEXT NOT NULL, made_at TEXT NOT NULL, signature BLOB NOT NULL
    ) STRICT;
    CREATE TABLE audit_gap (
      at TEXT PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('tail-missing', 'other-file', 'ledger-missing', 'ledger-foreign')),
      from_seq INTEGER NOT NULL, to_seq INTEGER NOT NULL, seen_by TEXT, seen_at TEXT
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE backup_copy (
      name TEXT PRIMARY KEY, made_at TEXT NOT NULL, place TEXT NOT NULL CHECK (place IN ('folder', 'vault')),
      is_other_disk INTEGER NOT NULL CHECK (is_other_disk IN (0, 1)),
      clients INTEGER NOT NULL, notes INTEGER NOT NULL, bytes INTEGER NOT NULL, dropped_at TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER audit_is_append_only BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit lines do not change'); END;
  `);
};
