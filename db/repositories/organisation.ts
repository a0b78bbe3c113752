import type { OrganisationInput } from '../../core/contract/organisation.ts';
import { one, type ReadableDb, run, type WritableDb } from '../sql.ts';

type OrganisationRow = {
  readonly name: string;
  readonly kvk_no: string;
  readonly address: string;
  readonly email: string;
  readonly phone: string;
  readonly responsible_person: string;
  readonly fg_name: string;
  readonly fg_contact: string;
  readonly fg_none_reason: string;
  readonly is_care_provider: number;
};

const fromRow = (row: OrganisationRow): OrganisationInput => ({
  name: row.name,
  kvkNo: row.kvk_no,
  address: row.address,
  email: row.email,
  phone: row.phone,
  responsiblePerson: row.responsible_person,
  fgName: row.fg_name,
  fgContact: row.fg_contact,
  fgNoneReason: row.fg_none_reason,
  isCareProvider: row.is_care_provider === 1,
});

/** The organisation that keeps this vault. There is exactly one from the first run on. */
export const getOrganisation = (db: ReadableDb): OrganisationInput => {
  const row = one<OrganisationRow>(
    db,
    `SELECT name, kvk_no, address, email, phone, responsible_person, fg_name, fg_contact, fg_none_reason, is_care_provider
     FROM organisation`,
  );
  if (!row) throw new Error('A vault without an organisation');
  return fromRow(row);
};

/** Writes the organisation, for the first time or again. */
export const putOrganisation = (db: WritableDb, it: OrganisationInput): void => {
  run(
    db,
    `INSERT INTO organisation VALUES (1, @name, @kvkNo, @address, @email, @phone, @responsiblePerson, @fgName, @fgContact, @fgNoneReason, @isCareProvider)
     ON CONFLICT (one) DO UPDATE SET name = excluded.name, kvk_no = excluded.kvk_no, address = excluded.address,
       email = excluded.email, phone = excluded.phone, responsible_person = excluded.responsible_person,
       fg_name = excluded.fg_name, fg_contact = excluded.fg_contact, fg_none_reason = excluded.fg_none_reason,
       is_care_provider = excluded.is_care_provider`,
    { ...it, isCareProvider: it.isCareProvider ? 1 : 0 },
  );
};
