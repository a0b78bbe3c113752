CREATE TABLE activity (
      id TEXT PRIMARY KEY, number INTEGER NOT NULL UNIQUE, category TEXT UNIQUE, content TEXT NOT NULL,
      changed_on TEXT NOT NULL
    , reviewed_on TEXT) STRICT;

CREATE TABLE addition (
      id TEXT PRIMARY KEY, client_id TEXT NOT NULL REFERENCES client (id), note_id TEXT REFERENCES note (id),
      request_id TEXT REFERENCES rights_request (id) ON DELETE SET NULL, on_day TEXT NOT NULL, text_sealed BLOB NOT NULL,
      by_user TEXT NOT NULL, recorded_at TEXT NOT NULL
    ) STRICT;

CREATE INDEX addition_by_client ON addition (client_id);

CREATE INDEX addition_by_note ON addition (note_id) WHERE note_id IS NOT NULL;

CREATE INDEX addition_by_request ON addition (request_id) WHERE request_id IS NOT NULL;

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

CREATE TABLE anonymous_count (
      year INTEGER NOT NULL, help TEXT NOT NULL, outcome TEXT NOT NULL, count INTEGER NOT NULL CHECK (count > 0),
      PRIMARY KEY (year, help, outcome)
    ) STRICT, WITHOUT ROWID;

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

CREATE TABLE attachment (
      id TEXT PRIMARY KEY, client_id TEXT NOT NULL REFERENCES client (id), on_day TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('letter', 'form', 'consent-form', 'photo', 'other')),
      type TEXT NOT NULL CHECK (type IN ('application/pdf', 'image/jpeg', 'image/png')), bytes INTEGER NOT NULL,
      head_sealed BLOB NOT NULL, added_by TEXT NOT NULL, added_at TEXT NOT NULL, rests_on TEXT, loses_basis_on TEXT
    ) STRICT;

CREATE INDEX attachment_by_client ON attachment (client_id, on_day);

CREATE INDEX attachment_lost ON attachment (client_id, loses_basis_on) WHERE loses_basis_on IS NOT NULL;

CREATE INDEX attachment_photo ON attachment (kind) WHERE kind = 'photo';

CREATE TABLE attachment_part (
      attachment_id TEXT NOT NULL REFERENCES attachment (id), position INTEGER NOT NULL, content BLOB NOT NULL,
      PRIMARY KEY (attachment_id, position)
    ) STRICT;

CREATE TABLE audit (
      seq INTEGER PRIMARY KEY, at TEXT NOT NULL, user_id TEXT NOT NULL, operation TEXT NOT NULL,
      object TEXT NOT NULL, link BLOB NOT NULL
    ) STRICT;

CREATE INDEX audit_by_object ON audit (object, seq);

CREATE TRIGGER audit_is_append_only BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit lines do not change'); END;

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
    , outcome TEXT
      CHECK (outcome IN ('goal-reached', 'partly-reached', 'referred', 'stopped-by-client', 'no-contact', 'moved', 'other'))) STRICT;

CREATE INDEX client_by_assigned ON client (assigned_to) WHERE assigned_to IS NOT NULL;

CREATE INDEX client_by_closed ON client (is_stub, closed_on);

CREATE INDEX client_by_import ON client (import_id) WHERE import_id IS NOT NULL;

CREATE INDEX client_by_name ON client (is_stub, sort_key, row, closed_on, birth_on, opened_on);

CREATE INDEX client_by_purpose ON client (is_stub, purpose_id);

CREATE INDEX client_restricted ON client (restricted_on) WHERE restricted_on IS NOT NULL;

CREATE TRIGGER client_joins_names AFTER INSERT ON client
      BEGIN UPDATE name_order SET changes = changes + 1; END;

CREATE TRIGGER client_leaves_names AFTER DELETE ON client
      BEGIN UPDATE name_order SET changes = changes + 1; END;

CREATE TRIGGER client_moves_in_names AFTER UPDATE OF sort_key, closed_on, is_stub ON client
      WHEN (old.sort_key, old.closed_on IS NULL, old.is_stub) IS NOT (new.sort_key, new.closed_on IS NULL, new.is_stub)
      BEGIN UPDATE name_order SET changes = changes + 1; END;

CREATE TABLE client_detail (
      id TEXT PRIMARY KEY, client_id TEXT NOT NULL UNIQUE REFERENCES client (id), detail_sealed BLOB NOT NULL
    ) STRICT;

CREATE TABLE complaint (
      id TEXT PRIMARY KEY, number INTEGER NOT NULL UNIQUE, volunteer_id TEXT NOT NULL REFERENCES volunteer (id),
      received_on TEXT NOT NULL, text_sealed BLOB NOT NULL, report_sealed BLOB, closed_on TEXT, recorded_by TEXT NOT NULL,
      recorded_at TEXT NOT NULL, CHECK (closed_on IS NULL OR report_sealed IS NOT NULL)
    ) STRICT;

CREATE INDEX complaint_by_volunteer ON complaint (volunteer_id);

CREATE TABLE conduct_certificate (
      id TEXT PRIMARY KEY, volunteer_id TEXT NOT NULL REFERENCES volunteer (id), issued_on TEXT NOT NULL,
      seen_on TEXT NOT NULL, seen_by TEXT NOT NULL, is_met INTEGER NOT NULL CHECK (is_met IN (0, 1)), next_due_on TEXT
    ) STRICT;

CREATE INDEX conduct_certificate_by_volunteer ON conduct_certificate (volunteer_id, seen_on);

CREATE TABLE conflict_review (
      id TEXT PRIMARY KEY, volunteer_id TEXT NOT NULL REFERENCES volunteer (id), on_day TEXT NOT NULL,
      is_still_needed INTEGER NOT NULL CHECK (is_still_needed IN (0, 1)), reason_sealed BLOB NOT NULL,
      recorded_by TEXT NOT NULL, recorded_at TEXT NOT NULL
    ) STRICT;

CREATE INDEX conflict_review_by_volunteer ON conflict_review (volunteer_id, on_day);

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

CREATE INDEX consent_event_by_end ON consent_event (expires_on, client_id) WHERE expires_on IS NOT NULL;

CREATE INDEX consent_event_by_representative ON consent_event (representative_id) WHERE representative_id IS NOT NULL;

CREATE INDEX consent_event_for_another ON consent_event (client_id) WHERE kind = 'given' AND by_whom <> 'self';

CREATE TABLE consent_text (
      id TEXT PRIMARY KEY, purpose TEXT NOT NULL, version INTEGER NOT NULL, language TEXT NOT NULL,
      title TEXT NOT NULL, wording TEXT NOT NULL, made_at TEXT NOT NULL, UNIQUE (purpose, language, version)
    ) STRICT;

CREATE TABLE contact_point (
      client_id TEXT NOT NULL REFERENCES client (id), position INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('phone', 'email')), value TEXT NOT NULL,
      safety TEXT NOT NULL CHECK (safety IN ('unknown', 'safe', 'only-at-times', 'unsafe')), remark TEXT NOT NULL,
      PRIMARY KEY (client_id, position)
    ) STRICT, WITHOUT ROWID;

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

CREATE INDEX development_plan_by_earlier ON development_plan (continues_id) WHERE continues_id IS NOT NULL;

CREATE INDEX development_plan_by_volunteer ON development_plan
      (volunteer_id, period_until, agreed_on, closed_on, superseded_on);

CREATE INDEX development_plan_closed ON development_plan (volunteer_id, closed_on)
      WHERE closed_on IS NOT NULL;

CREATE TABLE disclosure (
      id TEXT PRIMARY KEY, client_id TEXT NOT NULL REFERENCES client (id),
      recipient_id TEXT NOT NULL REFERENCES recipient (id), on_day TEXT NOT NULL,
      method TEXT NOT NULL CHECK (method IN
        ('phone-client-present', 'phone', 'meeting', 'letter', 'email', 'warm-handover')),
      basis TEXT NOT NULL CHECK (basis IN ('consent', 'legal-duty', 'compatible-purpose')),
      is_client_present INTEGER NOT NULL CHECK (is_client_present IN (0, 1)),
      asked_as TEXT CHECK (asked_as IN ('informal-network', 'reporter')),
      text_sealed BLOB NOT NULL, by_user TEXT NOT NULL, recorded_at TEXT NOT NULL
    ) STRICT;

CREATE INDEX disclosure_by_client ON disclosure (client_id, on_day);

CREATE INDEX disclosure_by_recipient ON disclosure (recipient_id, on_day);

CREATE TABLE dpia (
      id TEXT PRIMARY KEY, number INTEGER NOT NULL UNIQUE, activity_id TEXT NOT NULL, content TEXT NOT NULL,
      decided_on TEXT, review_on TEXT, changed_by TEXT NOT NULL, changed_at TEXT NOT NULL
    ) STRICT;

CREATE INDEX dpia_by_activity ON dpia (activity_id);

CREATE TABLE draft_text (
      user_id TEXT NOT NULL, place TEXT NOT NULL, text_sealed BLOB NOT NULL, saved_at TEXT NOT NULL,
      PRIMARY KEY (user_id, place)
    ) STRICT, WITHOUT ROWID;

CREATE TABLE extension (
      id TEXT PRIMARY KEY, number INTEGER NOT NULL UNIQUE, record_id TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('client', 'volunteer', 'applicant')), category TEXT NOT NULL,
      rule_code TEXT NOT NULL, due_on TEXT NOT NULL, until_on TEXT NOT NULL, reason TEXT NOT NULL, by_user TEXT NOT NULL, on_day TEXT NOT NULL,
      ended_on TEXT, ended_by TEXT, fg_seen_by TEXT, fg_seen_on TEXT
    ) STRICT;

CREATE INDEX extension_by_record ON extension (record_id, category);

CREATE TABLE farewell_step (
      volunteer_id TEXT NOT NULL REFERENCES volunteer (id),
      step TEXT NOT NULL CHECK (step IN ('returned', 'transferred', 'deleted')),
      done_on TEXT, done_by TEXT NOT NULL, PRIMARY KEY (volunteer_id, step)
    ) STRICT, WITHOUT ROWID;

CREATE TABLE field_change (
      id TEXT PRIMARY KEY, client_id TEXT NOT NULL REFERENCES client (id), at TEXT NOT NULL, by_user TEXT NOT NULL,
      change_sealed BLOB NOT NULL
    ) STRICT;

CREATE INDEX field_change_by_client ON field_change (client_id, at);

CREATE TABLE field_reason (
      field TEXT PRIMARY KEY, reason TEXT NOT NULL, given_by TEXT NOT NULL, given_on TEXT NOT NULL
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

CREATE TABLE file_purpose (
      id TEXT PRIMARY KEY, position INTEGER NOT NULL, name TEXT NOT NULL,
      legal_basis TEXT CHECK (legal_basis IN
        ('consent', 'contract', 'legal-obligation', 'vital-interest', 'public-task', 'legitimate-interest')),
      special_exception TEXT CHECK (special_exception IN
        ('explicit-consent', 'vital-interest', 'care-uavg30', 'legal-claim', 'own-interest-uavg33')),
      balancing_note TEXT NOT NULL, is_active INTEGER NOT NULL CHECK (is_active IN (0, 1))
    ) STRICT, WITHOUT ROWID;

CREATE TABLE form_template (
      id TEXT PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('confidentiality', 'privacy-promise', 'code-of-conduct', 'agreement')),
      version INTEGER NOT NULL, title TEXT NOT NULL, body TEXT NOT NULL, owner TEXT NOT NULL, valid_until TEXT,
      renew_after TEXT, hash TEXT NOT NULL, made_by TEXT NOT NULL, made_at TEXT NOT NULL, UNIQUE (kind, version)
    ) STRICT;

CREATE TRIGGER form_template_is_frozen BEFORE UPDATE ON form_template
      BEGIN SELECT RAISE(ABORT, 'a template gets a new version'); END;

CREATE TABLE gate_override (
      id TEXT PRIMARY KEY, volunteer_id TEXT NOT NULL REFERENCES volunteer (id),
      item TEXT NOT NULL CHECK (item IN ('peer-review', 'conduct-certificate')), reason TEXT NOT NULL,
      until_on TEXT NOT NULL, given_by TEXT NOT NULL, given_on TEXT NOT NULL, ended_on TEXT
    ) STRICT;

CREATE INDEX gate_override_by_volunteer ON gate_override (volunteer_id, until_on);

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

CREATE TABLE import_mapping (
      headers TEXT PRIMARY KEY, mapping TEXT NOT NULL, saved_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

CREATE TABLE import_run (
      id TEXT PRIMARY KEY, number INTEGER NOT NULL UNIQUE, at TEXT NOT NULL, by_user TEXT NOT NULL,
      totals TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN ('done', 'changed', 'undone')),
      source_file TEXT NOT NULL CHECK (source_file IN ('unanswered', 'destroyed', 'kept-safe', 'later'))
    ) STRICT;

CREATE TABLE import_source (
      client_id TEXT PRIMARY KEY REFERENCES client (id), mark BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;

CREATE INDEX import_source_by_mark ON import_source (mark);

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

CREATE TABLE ledger (
      seq INTEGER PRIMARY KEY, removed TEXT NOT NULL, part TEXT NOT NULL, why TEXT NOT NULL,
      rule_version INTEGER, due_month TEXT, run_id TEXT, at TEXT NOT NULL, by_user TEXT NOT NULL
    , number INTEGER) STRICT;

CREATE TABLE legal_parameter (
      code TEXT NOT NULL, valid_from TEXT NOT NULL, value TEXT NOT NULL, source TEXT NOT NULL, checked_on TEXT NOT NULL,
      put_by TEXT NOT NULL, put_at TEXT NOT NULL, PRIMARY KEY (code, valid_from)
    ) STRICT, WITHOUT ROWID;

CREATE TABLE merge_trace (
      id TEXT PRIMARY KEY, client_id TEXT NOT NULL REFERENCES client (id), at TEXT NOT NULL, by_user TEXT NOT NULL,
      trace_sealed BLOB NOT NULL
    ) STRICT;

CREATE INDEX merge_trace_by_client ON merge_trace (client_id);

CREATE TABLE merged_id (
      other_id TEXT PRIMARY KEY, client_id TEXT NOT NULL REFERENCES client (id)
    ) STRICT, WITHOUT ROWID;

CREATE INDEX merged_id_by_client ON merged_id (client_id);

CREATE TABLE name_order (one INTEGER PRIMARY KEY CHECK (one = 1), changes INTEGER NOT NULL) STRICT;

CREATE TABLE not_same (
      one_id TEXT NOT NULL REFERENCES client (id), other_id TEXT NOT NULL REFERENCES client (id),
      by_user TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (one_id, other_id)
    ) STRICT, WITHOUT ROWID;

CREATE INDEX not_same_by_other ON not_same (other_id);

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

CREATE INDEX note_lost ON note (client_id, loses_basis_on) WHERE loses_basis_on IS NOT NULL;

CREATE TABLE organisation (
      one INTEGER PRIMARY KEY CHECK (one = 1),
      name TEXT NOT NULL, kvk_no TEXT NOT NULL, address TEXT NOT NULL, email TEXT NOT NULL, phone TEXT NOT NULL,
      responsible_person TEXT NOT NULL, fg_name TEXT NOT NULL, fg_contact TEXT NOT NULL,
      fg_none_reason TEXT NOT NULL, is_care_provider INTEGER NOT NULL CHECK (is_care_provider IN (0, 1))
    ) STRICT;

CREATE TABLE outside_copy (
      run_id TEXT NOT NULL, number INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('paper', 'mail', 'phone', 'stick')),
      state TEXT NOT NULL CHECK (state IN ('open', 'destroyed', 'none')),
      is_known INTEGER NOT NULL CHECK (is_known IN (0, 1)), ticked_by TEXT, ticked_at TEXT,
      PRIMARY KEY (run_id, number, kind),
      CHECK ((state = 'open') = (ticked_by IS NULL)), CHECK ((state = 'open') = (ticked_at IS NULL))
    ) STRICT, WITHOUT ROWID;

CREATE INDEX outside_copy_open ON outside_copy (run_id) WHERE state = 'open';

CREATE TRIGGER outside_copy_is_final BEFORE UPDATE ON outside_copy
      WHEN (SELECT json_extract(certificate, '$.finalAt') FROM purge_run WHERE id = old.run_id) IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'a final certificate does not change'); END;

CREATE TABLE own_rule (
      code TEXT PRIMARY KEY, name TEXT NOT NULL, category TEXT NOT NULL, trigger_event TEXT NOT NULL,
      bound TEXT NOT NULL CHECK (bound IN ('MAX', 'MIN', 'FIX')), source TEXT NOT NULL,
      made_by TEXT NOT NULL, made_on TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

CREATE TABLE paper (
      id TEXT PRIMARY KEY, volunteer_id TEXT REFERENCES volunteer (id), applicant_id TEXT REFERENCES applicant (id),
      on_day TEXT NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('certificate', 'signed-form', 'letter', 'photo', 'other')),
      type TEXT NOT NULL CHECK (type IN ('application/pdf', 'image/jpeg', 'image/png')), bytes INTEGER NOT NULL,
      head_sealed BLOB NOT NULL, consent_withdrawn_on TEXT, added_by TEXT NOT NULL, added_at TEXT NOT NULL,
      CHECK ((volunteer_id IS NULL) <> (applicant_id IS NULL))
    ) STRICT;

CREATE INDEX paper_by_applicant ON paper (applicant_id) WHERE applicant_id IS NOT NULL;

CREATE INDEX paper_by_volunteer ON paper (volunteer_id) WHERE volunteer_id IS NOT NULL;

CREATE INDEX paper_photo ON paper (kind) WHERE kind = 'photo';

CREATE TABLE paper_part (
      paper_id TEXT NOT NULL REFERENCES paper (id), position INTEGER NOT NULL, content BLOB NOT NULL,
      PRIMARY KEY (paper_id, position)
    ) STRICT;

CREATE TABLE payment (
      id TEXT PRIMARY KEY, volunteer_id TEXT NOT NULL REFERENCES volunteer (id), book_year INTEGER NOT NULL,
      text_sealed BLOB NOT NULL, recorded_by TEXT NOT NULL, recorded_at TEXT NOT NULL, UNIQUE (volunteer_id, book_year)
    ) STRICT;

CREATE TABLE payroll_declaration (
      id TEXT PRIMARY KEY, volunteer_id TEXT NOT NULL UNIQUE REFERENCES volunteer (id), signed_on TEXT NOT NULL,
      text_sealed BLOB NOT NULL, recorded_by TEXT NOT NULL, recorded_at TEXT NOT NULL
    ) STRICT;

CREATE TABLE peer_review (
      id TEXT PRIMARY KEY, on_day TEXT NOT NULL, form TEXT NOT NULL CHECK (form IN ('individual', 'group')),
      leader_id TEXT REFERENCES volunteer (id) ON DELETE SET NULL, outside_leader TEXT NOT NULL, topics TEXT NOT NULL,
      recorded_by TEXT NOT NULL, recorded_at TEXT NOT NULL
    ) STRICT;

CREATE INDEX peer_review_by_day ON peer_review (on_day);

CREATE INDEX peer_review_by_leader ON peer_review (leader_id) WHERE leader_id IS NOT NULL;

CREATE TABLE phase (
      id TEXT PRIMARY KEY, position INTEGER NOT NULL, name TEXT NOT NULL,
      lead TEXT CHECK (lead IN ('informal', 'formal')),
      takes_new_helpers INTEGER NOT NULL CHECK (takes_new_helpers IN (0, 1)),
      is_active INTEGER NOT NULL CHECK (is_active IN (0, 1))
    ) STRICT, WITHOUT ROWID;

CREATE TABLE plan_progress (
      id TEXT PRIMARY KEY, plan_id TEXT NOT NULL REFERENCES development_plan (id), goal INTEGER NOT NULL,
      on_day TEXT NOT NULL, review_id TEXT REFERENCES peer_review (id) ON DELETE SET NULL, text_sealed BLOB NOT NULL,
      recorded_by TEXT NOT NULL, recorded_at TEXT NOT NULL
    ) STRICT;

CREATE INDEX plan_progress_by_plan ON plan_progress (plan_id, on_day);

CREATE INDEX plan_progress_by_review ON plan_progress (review_id) WHERE review_id IS NOT NULL;

CREATE TABLE privacy_text (
      kind TEXT NOT NULL CHECK (kind IN ('policy', 'clients', 'volunteers')), version INTEGER NOT NULL,
      content TEXT NOT NULL, settled_on TEXT, changed_by TEXT NOT NULL, changed_at TEXT NOT NULL,
      PRIMARY KEY (kind, version)
    ) STRICT, WITHOUT ROWID;

CREATE TABLE processing_for (
      id TEXT PRIMARY KEY, number INTEGER NOT NULL UNIQUE, content TEXT NOT NULL, changed_on TEXT NOT NULL
    ) STRICT;

CREATE TABLE processor (
      id TEXT PRIMARY KEY, name TEXT NOT NULL, content TEXT NOT NULL, agreement_on TEXT, agreement_until TEXT,
      changed_on TEXT NOT NULL
    ) STRICT;

CREATE TABLE purge_line (
      list_id TEXT NOT NULL REFERENCES purge_list (id), number INTEGER NOT NULL, category TEXT NOT NULL,
      record_id TEXT, print TEXT NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('client', 'volunteer', 'applicant')),
      rule_code TEXT NOT NULL, rule_version INTEGER NOT NULL, due_on TEXT NOT NULL, content TEXT NOT NULL,
      PRIMARY KEY (list_id, number, category)
    ) STRICT, WITHOUT ROWID;

CREATE INDEX purge_line_by_record ON purge_line (record_id);

CREATE TABLE purge_list (
      id TEXT PRIMARY KEY, number INTEGER NOT NULL UNIQUE, made_by TEXT NOT NULL, made_at TEXT NOT NULL,
      digest TEXT NOT NULL, line_count INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('proposed', 'approved', 'withdrawn', 'lapsed', 'done')),
      approved_by TEXT, approved_at TEXT, alone_reason TEXT NOT NULL DEFAULT '',
      cooling_days INTEGER NOT NULL, cooling_reason TEXT NOT NULL DEFAULT '', ready_on TEXT,
      ended_by TEXT, ended_at TEXT, ended_reason TEXT NOT NULL DEFAULT '', run_id TEXT
    ) STRICT;

CREATE UNIQUE INDEX purge_list_open ON purge_list ((1)) WHERE state IN ('proposed', 'approved');

CREATE TABLE purge_run (
      id TEXT PRIMARY KEY, number INTEGER NOT NULL UNIQUE, reason TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('marked', 'proven')), started_at TEXT NOT NULL, by_user TEXT NOT NULL,
      summary TEXT NOT NULL, removed_ids BLOB NOT NULL, certificate TEXT
    ) STRICT;

CREATE TRIGGER certificate_is_final BEFORE UPDATE ON purge_run
      WHEN old.state = 'proven' AND json_extract(old.certificate, '$.finalAt') IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'a final certificate does not change'); END;

CREATE TABLE recipient (
      id TEXT PRIMARY KEY, name TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('informal', 'volunteering', 'formal', 'authority')),
      contact_person TEXT NOT NULL, address TEXT NOT NULL, phone TEXT NOT NULL, email TEXT NOT NULL,
      website TEXT NOT NULL, is_veilig_thuis INTEGER NOT NULL CHECK (is_veilig_thuis IN (0, 1)),
      is_active INTEGER NOT NULL CHECK (is_active IN (0, 1))
    ) STRICT, WITHOUT ROWID;

CREATE TABLE register_import (
      id TEXT PRIMARY KEY, number INTEGER NOT NULL UNIQUE, at TEXT NOT NULL, by_user TEXT NOT NULL,
      content TEXT NOT NULL, undone_at TEXT
    ) STRICT;

CREATE TABLE register_version (
      number INTEGER PRIMARY KEY, approved_at TEXT NOT NULL, approved_by TEXT NOT NULL, note TEXT NOT NULL,
      document TEXT NOT NULL, hash TEXT NOT NULL
    ) STRICT;

CREATE TRIGGER register_version_is_frozen BEFORE UPDATE ON register_version
      BEGIN SELECT RAISE(ABORT, 'an approved register does not change'); END;

CREATE TRIGGER register_version_is_kept BEFORE DELETE ON register_version
      BEGIN SELECT RAISE(ABORT, 'an approved register is kept'); END;

CREATE TABLE representative (
      id TEXT PRIMARY KEY, client_id TEXT NOT NULL REFERENCES client (id), name TEXT NOT NULL,
      relation TEXT NOT NULL CHECK (relation IN
        ('parent-with-custody', 'guardian', 'curator', 'mentor', 'administrator')),
      birth_on TEXT, authority_seen_on TEXT, valid_until TEXT,
      is_blocked INTEGER NOT NULL DEFAULT 0 CHECK (is_blocked IN (0, 1)), block_sealed BLOB
    ) STRICT;

CREATE INDEX representative_by_client ON representative (client_id);

CREATE TABLE retention_rule (
      code TEXT PRIMARY KEY, period TEXT NOT NULL, reason TEXT NOT NULL,
      confirmed_by TEXT NOT NULL, confirmed_on TEXT NOT NULL, version INTEGER NOT NULL
    , action TEXT NOT NULL DEFAULT 'delete'
      CHECK (action IN ('delete', 'review', 'anonymise'))) STRICT, WITHOUT ROWID;

CREATE TABLE retention_rule_version (
      code TEXT NOT NULL, version INTEGER NOT NULL, period TEXT NOT NULL, reason TEXT NOT NULL,
      confirmed_by TEXT NOT NULL, confirmed_on TEXT NOT NULL, action TEXT NOT NULL DEFAULT 'delete'
      CHECK (action IN ('delete', 'review', 'anonymise')), is_withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (is_withdrawn IN (0, 1)), PRIMARY KEY (code, version)
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

CREATE TABLE rights_request (
      id TEXT PRIMARY KEY, number INTEGER NOT NULL UNIQUE, client_id TEXT REFERENCES client (id),
      volunteer_id TEXT REFERENCES volunteer (id),
      kind TEXT NOT NULL CHECK (kind IN
        ('access', 'rectify', 'add', 'erase', 'restrict', 'object', 'port', 'withdraw')),
      received_on TEXT NOT NULL, received_by TEXT NOT NULL,
      asked_by TEXT NOT NULL CHECK (asked_by IN ('self', 'representative', 'both')),
      representative_id TEXT REFERENCES representative (id),
      identity TEXT CHECK (identity IN ('known', 'questions', 'document-seen', 'authority-seen')), identity_on TEXT,
      extended_on TEXT, outcome TEXT CHECK (outcome IN ('granted', 'partly', 'refused')), grounds TEXT NOT NULL,
      closed_on TEXT, closed_by TEXT, detail_sealed BLOB,
      CHECK ((client_id IS NULL) <> (volunteer_id IS NULL)),
      CHECK ((closed_on IS NULL) = (outcome IS NULL))
    ) STRICT;

CREATE INDEX rights_request_by_client ON rights_request (client_id);

CREATE INDEX rights_request_by_representative ON rights_request (representative_id)
      WHERE representative_id IS NOT NULL;

CREATE INDEX rights_request_by_volunteer ON rights_request (volunteer_id) WHERE volunteer_id IS NOT NULL;

CREATE TABLE search_term (
      term TEXT NOT NULL, client_row INTEGER NOT NULL REFERENCES client (row), PRIMARY KEY (term, client_row)
    ) STRICT, WITHOUT ROWID;

CREATE INDEX search_term_by_client ON search_term (client_row);

CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE sharing_event (
      id TEXT PRIMARY KEY, client_id TEXT NOT NULL REFERENCES client (id), at TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('given', 'taken', 'shielded', 'unshielded')),
      user_id TEXT, by_user TEXT NOT NULL, discussed_on TEXT, reason_sealed BLOB NOT NULL
    ) STRICT;

CREATE INDEX sharing_event_by_client ON sharing_event (client_id, at);

CREATE TABLE signed_form (
      id TEXT PRIMARY KEY, volunteer_id TEXT NOT NULL REFERENCES volunteer (id),
      template_id TEXT NOT NULL REFERENCES form_template (id), text_sealed BLOB NOT NULL,
      printed_on TEXT, signed_on TEXT, signature_kind TEXT CHECK (signature_kind IN ('on-screen', 'on-paper')),
      paper_id TEXT REFERENCES paper (id) ON DELETE SET NULL, valid_until TEXT,
      superseded_by TEXT REFERENCES signed_form (id) ON DELETE SET NULL, superseded_on TEXT,
      withdrawn_on TEXT, made_by TEXT NOT NULL, made_at TEXT NOT NULL,
      CHECK ((signed_on IS NULL) = (signature_kind IS NULL))
    ) STRICT;

CREATE INDEX signed_form_by_paper ON signed_form (paper_id) WHERE paper_id IS NOT NULL;

CREATE INDEX signed_form_by_successor ON signed_form (superseded_by) WHERE superseded_by IS NOT NULL;

CREATE INDEX signed_form_by_volunteer ON signed_form (volunteer_id, template_id, signed_on);

CREATE TRIGGER signed_form_is_locked BEFORE UPDATE OF volunteer_id, template_id, text_sealed, signed_on, signature_kind
      ON signed_form WHEN OLD.signed_on IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'a signed form stays as it was signed'); END;

CREATE TABLE staff_key (
      record_id TEXT PRIMARY KEY, generation INTEGER NOT NULL, wrapped BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;

CREATE TABLE statement (
      seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, subject_id TEXT NOT NULL, body TEXT NOT NULL,
      made_by TEXT NOT NULL, made_at TEXT NOT NULL, signature BLOB NOT NULL
    ) STRICT;

CREATE TABLE training (
      id TEXT PRIMARY KEY, volunteer_id TEXT NOT NULL REFERENCES volunteer (id),
      kind TEXT NOT NULL CHECK (kind IN ('basic', 'further')), title TEXT NOT NULL, provider TEXT NOT NULL,
      start_on TEXT NOT NULL, end_on TEXT, half_days INTEGER NOT NULL, quarters INTEGER NOT NULL, topics TEXT NOT NULL, elsewhere_sealed BLOB,
      result TEXT NOT NULL CHECK (result IN ('following', 'passed', 'failed', 'stopped')),
      paper_id TEXT REFERENCES paper (id) ON DELETE SET NULL, recorded_by TEXT NOT NULL, recorded_at TEXT NOT NULL
    ) STRICT;

CREATE INDEX training_by_paper ON training (paper_id) WHERE paper_id IS NOT NULL;

CREATE INDEX training_by_volunteer ON training (volunteer_id, kind, result, end_on);

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

CREATE INDEX volunteer_by_confidant ON volunteer (confidant_id) WHERE confidant_id IS NOT NULL;

CREATE INDEX volunteer_by_name ON volunteer (is_stub, sort_key);

CREATE TABLE volunteer_profile (
      volunteer_id TEXT PRIMARY KEY REFERENCES volunteer (id), content_sealed BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;

CREATE TABLE wanted_readers (
      client_id TEXT PRIMARY KEY REFERENCES client (id), is_shielded INTEGER NOT NULL CHECK (is_shielded IN (0, 1)),
      named TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
