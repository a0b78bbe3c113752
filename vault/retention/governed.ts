import type { Out } from '../../core/contract/index.ts';
import { leads, worksWithClients } from '../../core/contract/roles.ts';
import { listName } from '../../core/kernel/names.ts';
import { countGoverned, listGoverned } from '../../db/repositories/governed.ts';
import { nameOfRecord } from '../../db/repositories/retention.ts';
import type { ReadContext } from '../context.ts';
import { listingSight } from '../sharing/sight.ts';

/**
 * The records behind a rule, those that are due first before the others. Names only of records that the caller sees in
 * lists as well: client files in sight, and those of who works here for who leads; everybody else gets the number.
 */
export const governedBy = (
  context: ReadContext,
  code: string,
  page: { readonly offset: number; readonly limit: number },
): Out<'retention.governed'> => {
  const { db, actor } = context;
  const { roles } = actor;
  const seen = { clients: worksWithClients(roles) ? listingSight(context) : [], staff: leads(roles) };
  const records = listGoverned(db, code, seen, page);
  return {
    total: countGoverned(db, code, { clients: 'all', staff: true }),
    shown: countGoverned(db, code, seen),
    records: records.map(({ recordId, ...record }) => ({
      recordId,
      ...record,
      listName: listName(nameOfRecord(db, recordId)),
    })),
  };
};
