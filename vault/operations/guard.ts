import type { guard } from '../../core/contract/guard.ts';
import { adviseDpia, adviseFg } from '../../core/guard/meter.ts';
import { countFiles, countSpecialNotes } from '../../db/repositories/notes.ts';
import { listSavedAnyway } from '../../db/repositories/saved-anyway.ts';
import type { Handlers } from '../context.ts';

export const guardHandlers: Handlers<keyof typeof guard> = {
  'guard.meter': (_, { db }) => {
    const counted = countFiles(db);
    return {
      ...counted,
      categories: countSpecialNotes(db),
      savedAnyway: listSavedAnyway(db),
      fg: adviseFg(counted),
      dpia: adviseDpia(counted),
    };
  },
};
