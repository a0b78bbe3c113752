import type { WritableDb } from '../sql.ts';

/**
 * What makes a client file complete: why it is kept and in which phase it is, who shares a household, who speaks for
 * somebody, to whom data were given, what the person asked for, attachments, and what a file was before.
 *
 * - `client_detail` holds as one sealed text what is nobody's business but the readers' (household, work).
 * - `attachment.head_sealed` holds its name and the key of its content: who gets another file key, gets another head, and
 *   the 25 MB of `attachment_part` stay as they are.
 * - `representative` stays as long as the proofs of consent that name it, so it lies under the vault's key.
 * - `loses_basis_on` says of a note or attachment that rested on a consent alone since when it no longer may be kept.
 * - A request of somebody who works with the app has no file and so no file's key: `user_detail` lies under the vault's.
 * - `merged_id` remembers the ids of files that were put together, so that the ledger can name them when they go.
 */
export const up = (db: WritableDb): void => {
  db.exec(`
    CREATE TABLE file_purpose (
      id TEXT PRIMARY KEY, position INTEGER NOT NULL, name TEXT NOT NULL,
      legal_basis TEXT CHECK (legal_basis IN
        ('consent', 'contract', 'legal-obligation', 'vital-interest', 'public-task', 'legitimate-interest')),
      special_exception TEXT CHECK (special_exception IN
        ('explicit-consent', 'vital-interest', 'care-uavg30', 'legal-claim', 'own-interest-uavg33')),
      balancing_note TEXT NOT NULL, is_active INTEGER NOT NULL CHECK (is_active IN (0, 1))
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE phase (
      id TEXT PRIMARY KEY, position INTEGER NOT NULL, name TEXT NOT NULL,
      lead TEXT CHECK (lead IN ('informal', 'formal')),
      takes_new_helpers INTEGER NOT NULL CHECK (takes_new_helpers IN (0, 1)),
      is_active INTEGER NOT NULL CHECK (is_active IN (0, 1))
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE field_reason (
      field TEXT PRIMARY KEY, reason TEXT NOT NULL, given_by TEXT NOT NULL, given_on TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE client_detail (
      id TEXT PRIMARY KEY, client_id TEXT NOT NULL UNIQUE REFERENCES client (id), detail_sealed BLOB NOT NULL
    ) STRICT;
    CREATE TABLE field_change (
      id TEXT PRIMARY KEY, client_id TEXT NOT NULL REFERENCES client (id), at TEXT NOT NULL, by_user TEXT NOT NULL,
      change_sealed BLOB NOT NULL
    ) STRICT;
    CREATE INDEX field_change_by_client ON field_change (client_id, at);

    CREATE TABLE representative (
      id TEXT PRIMARY KEY, client_id TEXT NOT NULL REFERENCES client (id), name TEXT NOT NULL,
      relation TEXT NOT NULL CHECK (relation IN
        ('parent-with-custody', 'guardian', 'curator', 'mentor', 'administrator')),
      birth_on TEXT, authority_seen_on TEXT, valid_until TEXT,
      is_blocked INTEGER NOT NULL DEFAULT 0 CHECK (is_blocked IN (0, 1)), block_sealed BLOB
    ) STRICT;
    CREATE INDEX representative_by_client ON representative (client_id);

    CREATE TABLE recipient (
      id TEXT PRIMARY KEY, name TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('informal', 'volunteering', 'formal', 'authority')),
      contact_person TEXT NOT NULL, address TEXT NOT NULL, phone TEXT NOT NULL, email TEXT NOT NULL,
      website TEXT NOT NULL, is_veilig_thuis INTEGER NOT NULL CHECK (is_veilig_thuis IN (0, 1)),
      is_active INTEGER NOT NULL CHECK (is_active IN (0, 1))
    ) STRICT, WITHOUT ROWID;
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
    CREATE TABLE addition (
      id TEXT PRIMARY KEY, client_id TEXT NOT NULL REFERENCES client (id), note_id TEXT REFERENCES note (id),
      request_id TEXT REFERENCES rights_request (id) ON DELETE SET NULL, on_day TEXT NOT NULL, text_sealed BLOB NOT NULL,
      by_user TEXT NOT NULL, recorded_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX addition_by_client ON addition (client_id);
    CREATE INDEX addition_by_note ON addition (note_id) WHERE note_id IS NOT NULL;
    CREATE INDEX addition_by_request ON addition (request_id) WHERE request_id IS NOT NULL;

    CREATE TABLE attachment (
      id TEXT PRIMARY KEY, client_id TEXT NOT NULL REFERENCES client (id), on_day TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('letter', 'form', 'consent-form', 'photo', 'other')),
      type TEXT NOT NULL CHECK (type IN ('application/pdf', 'image/jpeg', 'image/png')), bytes INTEGER NOT NULL,
      head_sealed BLOB NOT NULL, added_by TEXT NOT NULL, added_at TEXT NOT NULL, rests_on TEXT, loses_basis_on TEXT
    ) STRICT;
    CREATE INDEX attachment_by_client ON attachment (client_id, on_day);
    CREATE TABLE attachment_part (
      attachment_id TEXT NOT NULL REFERENCES attachment (id), position INTEGER NOT NULL, content BLOB NOT NULL,
      PRIMARY KEY (attachment_id, position)
    ) STRICT;

    CREATE TABLE not_same (
      one_id TEXT NOT NULL REFERENCES client (id), other_id TEXT NOT NULL REFERENCES client (id),
      by_user TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (one_id, other_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX not_same_by_other ON not_same (other_id);
    CREATE TABLE merge_trace (
      id TEXT PRIMARY KEY, client_id TEXT NOT NULL REFERENCES client (id), at TEXT NOT NULL, by_user TEXT NOT NULL,
      trace_sealed BLOB NOT NULL
    ) STRICT;
    CREATE INDEX merge_trace_by_client ON merge_trace (client_id);
    CREATE TABLE merged_id (
      other_id TEXT PRIMARY KEY, client_id TEXT NOT NULL REFERENCES client (id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX merged_id_by_client ON merged_id (client_id);

    CREATE TABLE import_mapping (
      headers TEXT PRIMARY KEY, mapping TEXT NOT NULL, saved_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE import_source (
      client_id TEXT PRIMARY KEY REFERENCES client (id), mark BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX import_source_by_mark ON import_source (mark);
  `);
};
