import type { GatePolicy, OverridableItem } from '../../core/contract/gate.ts';
import type { VolunteerType } from '../../core/contract/volunteers.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { StaffRowId, UserId, VolunteerId } from '../../core/kernel/ids.ts';
import { all, one, type ReadableDb, run, type WritableDb } from '../sql.ts';
import { getSetting, putSetting } from './setting.ts';

/** A declaration of confidentiality that was signed once, and whether its text is the newest. */
export type SignedDeclaration = {
  readonly printedOn: Day | null;
  readonly signedOn: Day;
  readonly validUntil: Day | null;
  readonly supersededOn: Day | null;
  readonly withdrawnOn: Day | null;
  readonly endedOn: Day | null;
  /** When the newer version after the one that was signed was made; null for the newest. */
  readonly newerAt: string | null;
};

/** A certificate of conduct as it was seen. */
export type SeenCertificate = {
  readonly issuedOn: Day;
  readonly seenOn: Day;
  readonly isMet: number;
  readonly nextDueOn: Day | null;
};

export type StoredOverride = {
  readonly id: StaffRowId;
  readonly volunteerId: VolunteerId;
  readonly item: OverridableItem;
  readonly reason: string;
  readonly untilOn: Day;
  readonly givenBy: string;
  readonly givenOn: Day;
  readonly endedOn: Day | null;
};

/** What of a volunteer counts for the gate, out of the plain columns. */
export type GateRow = {
  readonly id: VolunteerId;
  readonly userId: UserId | null;
  readonly givenName: string;
  readonly initials: string;
  readonly prefix: string;
  readonly familyName: string;
  readonly type: VolunteerType;
  readonly startOn: Day;
  readonly endOn: Day | null;
  readonly trainedOn: Day | null;
  readonly reviewedOn: Day | null;
  readonly declarations: readonly SignedDeclaration[];
  /** The one that was seen last comes last. */
  readonly certificates: readonly SeenCertificate[];
  readonly overrides: readonly Pick<StoredOverride, 'item' | 'givenOn' | 'untilOn' | 'endedOn'>[];
};

type Row = Omit<GateRow, 'declarations' | 'certificates' | 'overrides'> &
  Readonly<Record<'declarations' | 'certificates' | 'overrides', string>>;

const facts = `SELECT v.id, v.user_id AS userId, v.given_name AS givenName, v.initials, v.prefix,
    v.family_name AS familyName, v.type, v.start_on AS startOn, v.end_on AS endOn,
    (SELECT min(t.end_on) FROM training t
      WHERE t.volunteer_id = v.id AND t.kind = 'basic' AND t.result = 'passed') AS trainedOn,
    (SELECT max(r.on_day) FROM review_attendance r WHERE r.volunteer_id = v.id) AS reviewedOn,
    (SELECT json_group_array(json_object('printedOn', f.printed_on, 'signedOn', f.signed_on,
        'validUntil', f.valid_until, 'supersededOn', f.superseded_on, 'withdrawnOn', f.withdrawn_on,
        'endedOn', v.end_on, 'newerAt', (SELECT min(n.made_at) FROM form_template n
          WHERE n.kind = 'confidentiality' AND n.version > t.version)) ORDER BY f.signed_on, f.made_at)
      FROM signed_form f JOIN form_template t ON t.id = f.template_id
      WHERE f.volunteer_id = v.id AND t.kind = 'confidentiality' AND f.signed_on IS NOT NULL) AS declarations,
    (SELECT json_group_array(json_object('issuedOn', c.issued_on, 'seenOn', c.seen_on, 'isMet', c.is_met,
        'nextDueOn', c.next_due_on) ORDER BY c.seen_on, c.rowid)
      FROM conduct_certificate c WHERE c.volunteer_id = v.id) AS certificates,
    (SELECT json_group_array(json_object('item', o.item, 'givenOn', o.given_on, 'untilOn', o.until_on,
        'endedOn', o.ended_on)) FROM gate_override o WHERE o.volunteer_id = v.id) AS overrides
  FROM volunteer v WHERE v.is_stub = 0`;

const fromRow = ({ declarations, certificates, overrides, ...row }: Row): GateRow => ({
  ...row,
  declarations: JSON.parse(declarations) as GateRow['declarations'],
  certificates: JSON.parse(certificates) as GateRow['certificates'],
  overrides: JSON.parse(overrides) as GateRow['overrides'],
});

/** The facts of one volunteer, in one statement; `undefined` when there is nobody, or only what the law keeps. */
export const gateFacts = (db: ReadableDb, id: VolunteerId): GateRow | undefined => {
  const row = one<Row>(db, `${facts} AND v.id = ?`, [id]);
  return row && fromRow(row);
};

/** The facts of everybody whose file is there, in the order of their names. */
export const allGateFacts = (db: ReadableDb): readonly GateRow[] =>
  all<Row>(db, `${facts} ORDER BY v.sort_key, v.id`).map(fromRow);

/** Keeps an exception. */
export const insertOverride = (db: WritableDb, it: Omit<StoredOverride, 'endedOn'>): void => {
  run(
    db,
    `INSERT INTO gate_override (id, volunteer_id, item, reason, until_on, given_by, given_on)
     VALUES (@id, @volunteerId, @item, @reason, @untilOn, @givenBy, @givenOn)`,
    it,
  );
};

/** Ends an exception from a day on. */
export const endOverride = (db: WritableDb, id: StaffRowId, endedOn: Day): void => {
  run(db, 'UPDATE gate_override SET ended_on = @endedOn WHERE id = @id', { id, endedOn });
};

type NamedOverride = StoredOverride & Pick<GateRow, 'givenName' | 'initials' | 'prefix' | 'familyName'>;

/** Every exception that is kept, the newest first. */
export const listOverrides = (db: ReadableDb): readonly NamedOverride[] =>
  all(
    db,
    `SELECT o.id, o.volunteer_id AS volunteerId, o.item, o.reason, o.until_on AS untilOn, o.given_by AS givenBy,
       o.given_on AS givenOn, o.ended_on AS endedOn, v.given_name AS givenName, v.initials, v.prefix,
       v.family_name AS familyName
     FROM gate_override o JOIN volunteer v ON v.id = o.volunteer_id ORDER BY o.given_on DESC, o.rowid DESC`,
  );

/** What the organisation decided of the gate; `undefined` before it did. */
export const readGatePolicy = (db: ReadableDb): GatePolicy | undefined => {
  const text = getSetting(db, 'gate-policy');
  return text === undefined ? undefined : (JSON.parse(text) as GatePolicy);
};

/** Keeps what the organisation decides of the gate. */
export const putGatePolicy = (db: WritableDb, policy: GatePolicy): void =>
  putSetting(db, 'gate-policy', JSON.stringify(policy));
