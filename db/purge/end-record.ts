import type { RecordId } from '../../core/kernel/ids.ts';
import { type RemovalPlan, takesFile } from '../../core/purge/plan.ts';
import { run, type WritableDb } from '../sql.ts';

const emptyClient = (db: WritableDb, id: RecordId): void => {
  run(
    db,
    `UPDATE client SET birth_on = NULL, street = '', house_no = '', postcode = '', city = '', is_address_secret = 0,
       may_send_post = 0, closed_reason = '', outcome = NULL, paper = '', sort_key = '', import_id = NULL,
       special_exception = NULL, phase_id = NULL, lead = NULL, assigned_to = NULL, restricted_on = NULL, erase_on = NULL, is_stub = 1 WHERE id = @id`,
    { id },
  );
  // Its key is gone, so nobody can read these; of a request the codes and days are what stays.
  run(db, 'UPDATE rights_request SET detail_sealed = NULL WHERE client_id = @id', { id });
};

/** The name and the days stay, because the terms of what is left count from them; why somebody left does not. */
const emptyVolunteer = (db: WritableDb, id: RecordId): void => {
  run(
    db,
    `UPDATE volunteer SET function_name = '', end_reason = iif(end_on IS NULL, NULL, 'normal'), has_conflict = 0,
       user_id = NULL, confidant_id = NULL, detail_sealed = NULL, restricted_on = NULL, is_stub = 1 WHERE id = @id`,
    { id },
  );
};

/** Where other records name volunteers whose file goes, they name nobody from now on. */
export const forgetVolunteers = (db: WritableDb, plans: readonly RemovalPlan[]): void => {
  const going = plans.filter((plan) => plan.kind === 'volunteer' && takesFile(plan));
  if (going.length === 0) return;
  const ids = JSON.stringify(going.map(({ recordId }) => recordId));
  for (const [table, column] of [
    ['client', 'assigned_to'],
    ['volunteer', 'confidant_id'],
    ['peer_review', 'leader_id'],
  ] as const)
    run(db, `UPDATE ${table} SET ${column} = NULL WHERE ${column} IN (SELECT value FROM json_each(@ids))`, {
      ids,
    });
};

/** Ends the record itself after its rows went: its timers, and its own row, or what of that row need not stay. */
export const endRecord = (db: WritableDb, { recordId: id, kind, leaves, removes }: RemovalPlan): void => {
  if (leaves === 'gone') {
    run(db, 'DELETE FROM retention_timer WHERE record_id = @id', { id });
    run(db, `DELETE FROM ${kind} WHERE id = @id`, { id });
    return;
  }
  run(
    db,
    'DELETE FROM retention_timer WHERE record_id = @id AND category IN (SELECT value FROM json_each(@removes))',
    { id, removes: JSON.stringify(removes) },
  );
  if (leaves === 'stub') (kind === 'client' ? emptyClient : emptyVolunteer)(db, id);
};
