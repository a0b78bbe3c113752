import type { Gate, GatePolicy } from '../../core/contract/gate.ts';
import { isInForce } from '../../core/forms/form-state.ts';
import { startingPolicy } from '../../core/gate/decide-override.ts';
import { type GateFacts, gateOf } from '../../core/gate/gate.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { VolunteerId } from '../../core/kernel/ids.ts';
import { reviewDueOn } from '../../core/peer-review/review-due.ts';
import { allGateFacts, gateFacts, type GateRow, readGatePolicy } from '../../db/repositories/gate.ts';
import type { ReadableDb } from '../../db/sql.ts';
import type { ReadContext } from '../context.ts';

type Asking = Pick<ReadContext, 'db' | 'today'>;

/** What the organisation decided of the gate, or what counts until it does. */
export const policyIn = (db: ReadableDb): GatePolicy => readGatePolicy(db) ?? startingPolicy;

/** The facts as the rule takes them, with what the rules of forms and peer review say of their days. */
const factsOf = (row: GateRow, today: Day): GateFacts => {
  const inForce = row.declarations.findLast((it) => it.signedOn <= today && isInForce(it, today));
  const seen = row.certificates.at(-1);
  return {
    ...row,
    declaration: inForce
      ? { signedOn: inForce.signedOn, renewOn: inForce.validUntil, newerAt: inForce.newerAt }
      : null,
    reviewDueOn: reviewDueOn({ type: row.type, startOn: row.startOn, lastOn: row.reviewedOn }),
    certificate: seen ? { ...seen, isMet: seen.isMet === 1 } : null,
  };
};

/** The gate of one volunteer, and who she is; `undefined` for nobody, and for whom only what the law keeps is left. */
export const gateOfVolunteer = (
  { db, today }: Asking,
  id: VolunteerId,
): { readonly row: GateRow; readonly gate: Gate } | undefined => {
  const row = gateFacts(db, id);
  return row && { row, gate: gateOf(factsOf(row, today), policyIn(db), today) };
};

/** The gate of everybody whose file is there, in the order of their names. */
export const gateOfAll = ({
  db,
  today,
}: Asking): readonly { readonly row: GateRow; readonly gate: Gate }[] => {
  const policy = policyIn(db);
  return allGateFacts(db).map((row) => ({ row, gate: gateOf(factsOf(row, today), policy, today) }));
};
