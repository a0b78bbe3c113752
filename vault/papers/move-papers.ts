import type { ApplicantId, PaperId, VolunteerId } from '../../core/kernel/ids.ts';
import { movePaperRows } from '../../db/repositories/papers.ts';
import type { WriteContext } from '../context.ts';

/**
 * Puts papers of an applicant who is hired in her file as a volunteer, of which the key must be there already; what is
 * not named stays with the application and goes with it. The contents keep their own keys, so that nothing of up to
 * 25 MB is sealed anew. In the caller's transaction.
 */
export const movePapers = (
  { db, files }: Pick<WriteContext, 'db' | 'files'>,
  ids: readonly PaperId[],
  from: ApplicantId,
  to: VolunteerId,
): void => movePaperRows(db, ids, { id: from, key: files.ofStaff(from) }, { id: to, key: files.ofStaff(to) });
