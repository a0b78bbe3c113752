import type { ImportContext } from '../../core/imports/judge-rows.ts';
import type { KnownFile } from '../../core/imports/known-file.ts';
import { ClientId } from '../../core/kernel/ids.ts';
import { getClient } from '../../db/repositories/clients.ts';
import { fileOfMark } from '../../db/repositories/import-marks.ts';
import type { ReadContext } from '../context.ts';
import { markKey, rowMark } from './marks.ts';

const knownFile = ({ db, reach }: Pick<ReadContext, 'db' | 'reach'>, id: ClientId): KnownFile | null => {
  const kept = getClient(db, id);
  if (!kept) return null;
  const isRead = reach(id) === 'read';
  return {
    id,
    kept: isRead ? kept : null,
    mayFill: isRead && kept.closedOn === null && kept.restrictedOn === null,
  };
};

/** Gives the file of whoever came in before: by the number that our own lists give, else by the mark of the row. */
export const recogniser = (
  context: Pick<ReadContext, 'db' | 'reach'>,
): NonNullable<ImportContext['recognise']> => {
  const key = markKey(context.db);
  return (client, identity) => {
    const own = ClientId.safeParse(identity.fileId);
    const byNumber = own.success ? knownFile(context, own.data) : null;
    if (byNumber) return byNumber;
    const mark = key && rowMark(key, client, identity);
    const id = mark && fileOfMark(context.db, mark);
    return id ? knownFile(context, id) : null;
  };
};
