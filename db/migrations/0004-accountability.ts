import type { WritableDb } from '../sql.ts';

/**
 * Showing that the law is kept: rules and figures of the law, holds, the purge in two pairs of hands, and the papers of
 * the FG.
 *
 * - `own_rule` says what a rule of the organisation's own is about; its term and reason stand in `retention_rule` like
 *   those of every other rule. A withdrawn rule has no row there, and a last version that says so.
 * - `legal_parameter` holds figures of the law with the day from which each counts, and when its source was checked.
 * - `hold` stops every removal of one record while it is not released; texts in it name nobody.
 * - `purge_list` is what one purge may remove: exactly the lines of `purge_line`, which the approval signs. The lines go
 *   with the run. `outside_copy` is what lies outside the app of each numbered file of a run, without names.
 * - `anonymous_count` is all that stays of a file that was anonymised: one more in a count.
 * - `incident`, `dpia`, `privacy_text` and `advice` name no clients and no volunteers; their contents are JSON that
 *   core/contract reads.
 */
export const up = (db: WritableDb): void => {
  db.exec(`
    ALTER TABLE retention_rule ADD COLUMN action TEXT NOT NULL DEFAULT 'delete'
      CHECK (action IN ('delete', 'review', 'anonymise'));
    ALTER TABLE retention_rule_version ADD COLUMN action TEXT NOT NULL DEFAULT 'delete'
      CHECK (action IN ('delete', 'review', 'anonymise'));
    ALTER TABLE retention_rule_version ADD COLUMN is_withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (is_withdrawn IN (0, 1));

    -- A change of a rule walks over everything that is kept: none of its questions may read every note or file in full.
    CREATE INDEX note_lost ON note (client_id, loses_basis_on) WHERE loses_basis_on IS NOT NULL;
    CREATE INDEX attachment_lost ON attachment (client_id, loses_basis_on) WHERE loses_basis_on IS NOT NULL;
    CREATE INDEX client_by_purpose ON client (is_stub, purpose_id);
    CREATE INDEX client_restricted ON client (restricted_on) WHERE restricted_on IS NOT NULL;

    CREATE TABLE own_rule (
      code TEXT PRIMARY KEY, name TEXT NOT NULL, category TEXT NOT NULL, trigger_event TEXT NOT NULL,
      bound TEXT NOT NULL CHECK (bound IN ('MAX', 'MIN', 'FIX')), source TEXT NOT NULL,
      made_by TEXT NOT NULL, made_on TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE legal_parameter (
      code TEXT NOT NULL, valid_from TEXT NOT NULL, value TEXT NOT NULL, source TEXT NOT NULL, checked_on TEXT NOT NULL,
      put_by TEXT NOT NULL, put_at TEXT NOT NULL, PRIMARY KEY (code, valid_from)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE hold (
      id TEXT PRIMARY KEY, number INTEGER NOT NULL UNIQUE, record_id TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('client', 'volunteer', 'applicant')),
      reason_code TEXT NOT NULL CHECK (reason_code IN ('legal-claim', 'labour-conflict', 'authority-request',
        'open-request', 'open-complaint', 'veilig-thuis-investigation')),
      text TEXT NOT NULL, set_by TEXT NOT NULL, set_on TEXT NOT NULL, review_on TEXT NOT NULL,
      released_by TEXT, released_on TEXT, release_reason TEXT NOT NULL DEFAULT '', fg_seen_by TEXT, fg_seen_on TEXT,
      CHECK ((released_by IS NULL) = (released_on IS NULL))
    ) STRICT;
    CREATE INDEX hold_by_record ON hold (record_id, released_on);
    CREATE INDEX hold_open ON hold (review_on) WHERE released_on IS NULL;

    CREATE TABLE hold_review (
      id TEXT PRIMARY KEY, hold_id TEXT NOT NULL REFERENCES hold (id) ON DELETE CASCADE, on_day TEXT NOT NULL,
      by_user TEXT NOT NULL, review_on TEXT NOT NULL, text TEXT NOT NULL
    ) STRICT;
    CREATE INDEX hold_review_by_hold ON hold_review (hold_id, on_day);

    CREATE TABLE extension (
      id TEXT PRIMARY KEY, number INTEGER NOT NULL UNIQUE, record_id TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('client', 'volunteer', 'applicant')), category TEXT NOT NULL,
      rule_code TEXT NOT NULL, due_on TEXT NOT NULL, until_on TEXT NOT NULL, reason TEXT NOT NULL, by_user TEXT NOT NULL, on_day TEXT NOT NULL,
      ended_on TEXT, ended_by TEXT, fg_seen_by TEXT, fg_seen_on TEXT
    ) STRICT;
    CREATE INDEX extension_by_record ON extension (record_id, category);

    CREATE TABLE purge_list (
      id TEXT PRIMARY KEY, number INTEGER NOT NULL UNIQUE, made_by TEXT NOT NULL, made_at TEXT NOT NULL,
      digest TEXT NOT NULL, line_count INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('proposed', 'approved', 'withdrawn', 'lapsed', 'done')),
      approved_by TEXT, approved_at TEXT, alone_reason TEXT NOT NULL DEFAULT '',
      cooling_days INTEGER NOT NULL, cooling_reason TEXT NOT NULL DEFAULT '', ready_on TEXT,
      ended_by TEXT, ended_at TEXT, ended_reason TEXT NOT NULL DEFAULT '', run_id TEXT
    ) STRICT;
    CREATE UNIQUE INDEX purge_list_open ON purge_list ((1)) WHERE state IN ('proposed', 'approved');

    CREATE TABLE purge_line (
      list_id TEXT NOT NULL REFERENCES purge_list (id), number INTEGER NOT NULL, category TEXT NOT NULL,
      record_id TEXT, print TEXT NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('client', 'volunteer', 'applicant')),
      rule_code TEXT NOT NULL, rule_version INTEGER NOT NULL, due_on TEXT NOT NULL, content TEXT NOT NULL,
      PRIMARY KEY (list_id, number, category)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX purge_line_by_record ON purge_line (record_id);

    CREATE TABLE outside_copy (
      run_id TEXT NOT NULL, number INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('paper', 'mail', 'phone', 'stick')),
      state TEXT NOT NULL CHECK (state IN ('open', 'destroyed', 'none')),
      is_known INTEGER NOT NULL CHECK (is_known IN (0, 1)), ticked_by TEXT, ticked_at TEXT,
      PRIMARY KEY (run_id, number, kind),
      CHECK ((state = 'open') = (ticked_by IS NULL)), CHECK ((state = 'open') = (ticked_at IS NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX outside_copy_open ON outside_copy (run_id) WHERE state = 'open';

    CREATE TRIGGER certificate_is_final BEFORE UPDATE ON purge_run
      WHEN old.state = 'proven' AND json_extract(old.certificate, '$.finalAt') IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'a final certificate does not change'); END;
    CREATE TRIGGER outside_copy_is_final BEFORE UPDATE ON outside_copy
      WHEN (SELECT json_extract(certificate, '$.finalAt') FROM purge_run WHERE id = old.run_id) IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'a final certificate does not change'); END;

    ALTER TABLE ledger ADD COLUMN number INTEGER;

    ALTER TABLE client ADD COLUMN outcome TEXT
      CHECK (outcome IN ('goal-reached', 'partly-reached', 'referred', 'stopped-by-client', 'no-contact', 'moved', 'other'));

    CREATE TABLE anonymous_count (
      year INTEGER NOT NULL, help TEXT NOT NULL, outcome TEXT NOT NULL, count INTEGER NOT NULL CHECK (count > 0),
      PRIMARY KEY (year, help, outcome)
    ) STRICT, WITHOUT ROWID;

    ALTER TABLE activity ADD COLUMN reviewed_on TEXT;
    CREATE INDEX attachment_photo ON attachment (kind) WHERE kind = 'photo';
    CREATE INDEX paper_photo ON paper (kind) WHERE kind = 'photo';

    CREATE TABLE processor (
      id TEXT PRIMARY KEY, name TEXT NOT NULL, content TEXT NOT NULL, agreement_on TEXT, agreement_until TEXT,
      changed_on TEXT NOT NULL
    ) STRICT;

    CREATE TABLE processing_for (
      id TEXT PRIMARY KEY, number INTEGER NOT NULL UNIQUE, content TEXT NOT NULL, changed_on TEXT NOT NULL
    ) STRICT;

    CREATE TABLE register_import (
      id TEXT PRIMARY KEY, number INTEGER NOT NULL UNIQUE, at TEXT NOT NULL, by_user TEXT NOT NULL,
      content TEXT NOT NULL, undone_at TEXT
    ) STRICT;

    CREATE TABLE advice (
      id TEXT PRIMARY KEY, subject TEXT NOT NULL CHECK (subject IN ('register', 'dpia', 'incident', 'hold', 'general')),
      subject_id TEXT NOT NULL, text TEXT NOT NULL, by_user TEXT NOT NULL, at TEXT NOT NULL,
      answer TEXT NOT NULL DEFAULT '', answered_by TEXT, answered_at TEXT
    ) STRICT;
    CREATE INDEX advice_by_subject ON advice (subject, subject_id, at);

    CREATE TABLE advice_question (
      subject TEXT NOT NULL, subject_id TEXT NOT NULL, asked_by TEXT NOT NULL, asked_at TEXT NOT NULL,
      PRIMARY KEY (subject, subject_id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE incident (
      id TEXT PRIMARY KEY, number INTEGER NOT NULL UNIQUE, aware_at TEXT NOT NULL, content TEXT NOT NULL,
      raised_by TEXT NOT NULL, raised_at TEXT NOT NULL, raised_text TEXT NOT NULL, closed_on TEXT,
      names_saved INTEGER NOT NULL, changed_by TEXT NOT NULL, changed_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX incident_open ON incident (aware_at) WHERE closed_on IS NULL;

    CREATE TABLE incident_step (
      id TEXT PRIMARY KEY, incident_id TEXT NOT NULL REFERENCES incident (id), at TEXT NOT NULL, kind TEXT NOT NULL,
      text TEXT NOT NULL, by_user TEXT NOT NULL, recorded_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX incident_step_by_incident ON incident_step (incident_id, at);

    CREATE TABLE dpia (
      id TEXT PRIMARY KEY, number INTEGER NOT NULL UNIQUE, activity_id TEXT NOT NULL, content TEXT NOT NULL,
      decided_on TEXT, review_on TEXT, changed_by TEXT NOT NULL, changed_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX dpia_by_activity ON dpia (activity_id);

    CREATE TABLE privacy_text (
      kind TEXT NOT NULL CHECK (kind IN ('policy', 'clients', 'volunteers')), version INTEGER NOT NULL,
      content TEXT NOT NULL, settled_on TEXT, changed_by TEXT NOT NULL, changed_at TEXT NOT NULL,
      PRIMARY KEY (kind, version)
    ) STRICT, WITHOUT ROWID;
  `);
};
