import type { WritableDb } from '../sql.ts';

/**
 * The people who work for the organisation, from applicant to farewell.
 *
 * - A staff file (of a volunteer or an applicant) has a key of its own in `staff_key`, wrapped under the key of the
 *   circle of managers and confidants. What is nobody else's business is sealed under it: addresses, bank account,
 *   who to call, plans, agreements, complaints. Names, functions, days and states lie under the vault's key, because
 *   terms, the gate and the overview count with them.
 * - Each part has a term of its own (facts 1.1), so a volunteer's row can outlive her file: `is_stub` then, with only
 *   the name and the days that the other terms count from.
 * - What happened to a form or a plan stands as days; its state follows from those by core.
 * - A group of peer review has one attendance for each participant, with what was agreed with her: so it goes with her.
 * - `payment` is the fiscal part: one row for each book year in which expenses were paid.
 */
export const up = (db: WritableDb): void => {
  db.exec(`
    CREATE TABLE staff_key (
      record_id TEXT PRIMARY KEY, generation INTEGER NOT NULL, wrapped BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE volunteer (
      id TEXT PRIMARY KEY, given_name TEXT NOT NULL, initials TEXT NOT NULL, prefix TEXT NOT NULL,
      family_name TEXT NOT NULL, sort_key TEXT NOT NULL,
      type TEXT NOT NULL CHECK (type IN ('indirect', 'direct', 'confidant')),
      engagement TEXT NOT NULL CHECK (engagement IN ('volunteer', 'trainee', 'employee')),
      function_name TEXT NOT NULL, start_on TEXT NOT NULL, end_on TEXT,
      end_reason TEXT CHECK (end_reason IN ('normal', 'conflict', 'secrecy-broken', 'deceased')),
      has_conflict INTEGER NOT NULL DEFAULT 0 CHECK (has_conflict IN (0, 1)),
      user_id TEXT UNIQUE, confidant_id TEXT REFERENCES volunteer (id) ON DELETE SET NULL,
      detail_sealed BLOB, restricted_on TEXT, erase_on TEXT,
      is_stub INTEGER NOT NULL DEFAULT 0 CHECK (is_stub IN (0, 1)),
      CHECK ((end_on IS NULL) = (end_reason IS NULL))
    ) STRICT;
    CREATE INDEX volunteer_by_name ON volunteer (is_stub, sort_key);
    CREATE INDEX volunteer_by_confidant ON volunteer (confidant_id) WHERE confidant_id IS NOT NULL;

    CREATE TABLE volunteer_profile (
      volunteer_id TEXT PRIMARY KEY REFERENCES volunteer (id), content_sealed BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE conduct_certificate (
      id TEXT PRIMARY KEY, volunteer_id TEXT NOT NULL REFERENCES volunteer (id), issued_on TEXT NOT NULL,
      seen_on TEXT NOT NULL, seen_by TEXT NOT NULL, is_met INTEGER NOT NULL CHECK (is_met IN (0, 1)), next_due_on TEXT
    ) STRICT;
    CREATE INDEX conduct_certificate_by_volunteer ON conduct_certificate (volunteer_id, seen_on);

    CREATE TABLE payment (
      id TEXT PRIMARY KEY, volunteer_id TEXT NOT NULL REFERENCES volunteer (id), book_year INTEGER NOT NULL,
      text_sealed BLOB NOT NULL, recorded_by TEXT NOT NULL, recorded_at TEXT NOT NULL, UNIQUE (volunteer_id, book_year)
    ) STRICT;

    CREATE TABLE payroll_declaration (
      id TEXT PRIMARY KEY, volunteer_id TEXT NOT NULL UNIQUE REFERENCES volunteer (id), signed_on TEXT NOT NULL,
      text_sealed BLOB NOT NULL, recorded_by TEXT NOT NULL, recorded_at TEXT NOT NULL
    ) STRICT;

    CREATE TABLE applicant (
      id TEXT PRIMARY KEY, given_name TEXT NOT NULL, initials TEXT NOT NULL, prefix TEXT NOT NULL,
      family_name TEXT NOT NULL, sort_key TEXT NOT NULL, vacancy TEXT NOT NULL, received_on TEXT NOT NULL,
      ended_on TEXT, outcome TEXT CHECK (outcome IN ('rejected', 'withdrawn')), detail_sealed BLOB NOT NULL,
      CHECK ((ended_on IS NULL) = (outcome IS NULL))
    ) STRICT;
    CREATE TABLE applicant_consent (
      id TEXT PRIMARY KEY, applicant_id TEXT NOT NULL REFERENCES applicant (id),
      kind TEXT NOT NULL CHECK (kind IN ('given', 'withdrawn')), on_day TEXT NOT NULL,
      method TEXT NOT NULL CHECK (method IN ('paper-signed', 'oral-witnessed', 'email')),
      wording TEXT NOT NULL, recorded_by TEXT NOT NULL, recorded_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX applicant_consent_by_applicant ON applicant_consent (applicant_id, recorded_at);

    CREATE TABLE paper (
      id TEXT PRIMARY KEY, volunteer_id TEXT REFERENCES volunteer (id), applicant_id TEXT REFERENCES applicant (id),
      on_day TEXT NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('certificate', 'signed-form', 'letter', 'photo', 'other')),
      type TEXT NOT NULL CHECK (type IN ('application/pdf', 'image/jpeg', 'image/png')), bytes INTEGER NOT NULL,
      head_sealed BLOB NOT NULL, consent_withdrawn_on TEXT, added_by TEXT NOT NULL, added_at TEXT NOT NULL,
      CHECK ((volunteer_id IS NULL) <> (applicant_id IS NULL))
    ) STRICT;
    CREATE INDEX paper_by_volunteer ON paper (volunteer_id) WHERE volunteer_id IS NOT NULL;
    CREATE INDEX paper_by_applicant ON paper (applicant_id) WHERE applicant_id IS NOT NULL;
    CREATE TABLE paper_part (
      paper_id TEXT NOT NULL REFERENCES paper (id), position INTEGER NOT NULL, content BLOB NOT NULL,
      PRIMARY KEY (paper_id, position)
    ) STRICT;

    CREATE TABLE form_template (
      id TEXT PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('confidentiality', 'privacy-promise', 'code-of-conduct', 'agreement')),
      version INTEGER NOT NULL, title TEXT NOT NULL, body TEXT NOT NULL, owner TEXT NOT NULL, valid_until TEXT,
      renew_after TEXT, hash TEXT NOT NULL, made_by TEXT NOT NULL, made_at TEXT NOT NULL, UNIQUE (kind, version)
    ) STRICT;
    CREATE TRIGGER form_template_is_frozen BEFORE UPDATE ON form_template
      BEGIN SELECT RAISE(ABORT, 'a template gets a new version'); END;
    CREATE TABLE signed_form (
      id TEXT PRIMARY KEY, volunteer_id TEXT NOT NULL REFERENCES volunteer (id),
      template_id TEXT NOT NULL REFERENCES form_template (id), text_sealed BLOB NOT NULL,
      printed_on TEXT, signed_on TEXT, signature_kind TEXT CHECK (signature_kind IN ('on-screen', 'on-paper')),
      paper_id TEXT REFERENCES paper (id) ON DELETE SET NULL, valid_until TEXT,
      superseded_by TEXT REFERENCES signed_form (id) ON DELETE SET NULL, superseded_on TEXT,
      withdrawn_on TEXT, made_by TEXT NOT NULL, made_at TEXT NOT NULL,
      CHECK ((signed_on IS NULL) = (signature_kind IS NULL))
    ) STRICT;
    CREATE INDEX signed_form_by_volunteer ON signed_form (volunteer_id, template_id, signed_on);
    CREATE INDEX signed_form_by_paper ON signed_form (paper_id) WHERE paper_id IS NOT NULL;
    CREATE INDEX signed_form_by_successor ON signed_form (superseded_by) WHERE superseded_by IS NOT NULL;
    CREATE TRIGGER signed_form_is_locked BEFORE UPDATE OF volunteer_id, template_id, text_sealed, signed_on, signature_kind
      ON signed_form WHEN OLD.signed_on IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'a signed form stays as it was signed'); END;

    CREATE TABLE development_plan (
      id TEXT PRIMARY KEY, volunteer_id TEXT NOT NULL REFERENCES volunteer (id),
      continues_id TEXT REFERENCES development_plan (id) ON DELETE SET NULL,
      period_from TEXT NOT NULL, period_until TEXT NOT NULL, volunteer_signed_on TEXT, coach_signed_on TEXT,
      agreed_on TEXT, closed_on TEXT, superseded_on TEXT,
      content_sealed BLOB NOT NULL, made_by TEXT NOT NULL, made_at TEXT NOT NULL,
      CHECK (period_from < period_until),
      CHECK (agreed_on IS NULL OR (volunteer_signed_on IS NOT NULL AND coach_signed_on IS NOT NULL)),
      CHECK (agreed_on IS NOT NULL OR (closed_on IS NULL AND superseded_on IS NULL)),
      CHECK (closed_on IS NULL OR superseded_on IS NULL)
    ) STRICT;
    CREATE INDEX development_plan_by_volunteer ON development_plan
      (volunteer_id, period_until, agreed_on, closed_on, superseded_on);
    CREATE INDEX development_plan_by_earlier ON development_plan (continues_id) WHERE continues_id IS NOT NULL;
    CREATE INDEX development_plan_closed ON development_plan (volunteer_id, closed_on)
      WHERE closed_on IS NOT NULL;
    CREATE TABLE plan_progress (
      id TEXT PRIMARY KEY, plan_id TEXT NOT NULL REFERENCES development_plan (id), goal INTEGER NOT NULL,
      on_day TEXT NOT NULL, review_id TEXT REFERENCES peer_review (id) ON DELETE SET NULL, text_sealed BLOB NOT NULL,
      recorded_by TEXT NOT NULL, recorded_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX plan_progress_by_plan ON plan_progress (plan_id, on_day);
    CREATE INDEX plan_progress_by_review ON plan_progress (review_id) WHERE review_id IS NOT NULL;

    CREATE TABLE training (
      id TEXT PRIMARY KEY, volunteer_id TEXT NOT NULL REFERENCES volunteer (id),
      kind TEXT NOT NULL CHECK (kind IN ('basic', 'further')), title TEXT NOT NULL, provider TEXT NOT NULL,
      start_on TEXT NOT NULL, end_on TEXT, half_days INTEGER NOT NULL, quarters INTEGER NOT NULL, topics TEXT NOT NULL, elsewhere_sealed BLOB,
      result TEXT NOT NULL CHECK (result IN ('following', 'passed', 'failed', 'stopped')),
      paper_id TEXT REFERENCES paper (id) ON DELETE SET NULL, recorded_by TEXT NOT NULL, recorded_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX training_by_volunteer ON training (volunteer_id, kind, result, end_on);
    CREATE INDEX training_by_paper ON training (paper_id) WHERE paper_id IS NOT NULL;

    CREATE TABLE peer_review (
      id TEXT PRIMARY KEY, on_day TEXT NOT NULL, form TEXT NOT NULL CHECK (form IN ('individual', 'group')),
      leader_id TEXT REFERENCES volunteer (id) ON DELETE SET NULL, outside_leader TEXT NOT NULL, topics TEXT NOT NULL,
      recorded_by TEXT NOT NULL, recorded_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX peer_review_by_day ON peer_review (on_day);
    CREATE INDEX peer_review_by_leader ON peer_review (leader_id) WHERE leader_id IS NOT NULL;
    CREATE TABLE review_attendance (
      id TEXT PRIMARY KEY, review_id TEXT NOT NULL REFERENCES peer_review (id),
      volunteer_id TEXT NOT NULL REFERENCES volunteer (id), on_day TEXT NOT NULL,
      safety_own TEXT NOT NULL CHECK (safety_own IN ('safe', 'doubt', 'unsafe', 'not-asked')),
      safety_confidant TEXT NOT NULL CHECK (safety_confidant IN ('safe', 'doubt', 'unsafe', 'not-asked')),
      help_needed INTEGER NOT NULL CHECK (help_needed IN (0, 1)), help_given_on TEXT, text_sealed BLOB NOT NULL,
      UNIQUE (review_id, volunteer_id)
    ) STRICT;
    CREATE INDEX review_attendance_by_volunteer ON review_attendance (volunteer_id, on_day);
    CREATE INDEX review_attendance_waiting ON review_attendance (volunteer_id, on_day)
      WHERE help_needed = 1 AND help_given_on IS NULL;

    CREATE TABLE gate_override (
      id TEXT PRIMARY KEY, volunteer_id TEXT NOT NULL REFERENCES volunteer (id),
      item TEXT NOT NULL CHECK (item IN ('peer-review', 'conduct-certificate')), reason TEXT NOT NULL,
      until_on TEXT NOT NULL, given_by TEXT NOT NULL, given_on TEXT NOT NULL, ended_on TEXT
    ) STRICT;
    CREATE INDEX gate_override_by_volunteer ON gate_override (volunteer_id, until_on);

    CREATE TABLE farewell_step (
      volunteer_id TEXT NOT NULL REFERENCES volunteer (id),
      step TEXT NOT NULL CHECK (step IN ('returned', 'transferred', 'deleted')),
      done_on TEXT, done_by TEXT NOT NULL, PRIMARY KEY (volunteer_id, step)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE conflict_review (
      id TEXT PRIMARY KEY, volunteer_id TEXT NOT NULL REFERENCES volunteer (id), on_day TEXT NOT NULL,
      is_still_needed INTEGER NOT NULL CHECK (is_still_needed IN (0, 1)), reason_sealed BLOB NOT NULL,
      recorded_by TEXT NOT NULL, recorded_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX conflict_review_by_volunteer ON conflict_review (volunteer_id, on_day);

    CREATE TABLE complaint (
      id TEXT PRIMARY KEY, number INTEGER NOT NULL UNIQUE, volunteer_id TEXT NOT NULL REFERENCES volunteer (id),
      received_on TEXT NOT NULL, text_sealed BLOB NOT NULL, report_sealed BLOB, closed_on TEXT, recorded_by TEXT NOT NULL,
      recorded_at TEXT NOT NULL, CHECK (closed_on IS NULL OR report_sealed IS NOT NULL)
    ) STRICT;
    CREATE INDEX complaint_by_volunteer ON complaint (volunteer_id);
  `);
};
