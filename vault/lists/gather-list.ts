import type { ListChoices, ListPreview } from '../../core/contract/lists.ts';
import type { ClientId } from '../../core/kernel/ids.ts';
import { holdsSecretAddress, type ListFile } from '../../core/lists/list-file.ts';
import { getClient } from '../../db/repositories/clients.ts';
import { listPhases } from '../../db/repositories/phases.ts';
import { listPurposes } from '../../db/repositories/purposes.ts';
import { searchClients } from '../../db/repositories/search.ts';
import { searchFor } from '../clients/find.ts';
import { volunteerNames } from '../../db/repositories/volunteer-names.ts';
import type { ReadContext } from '../context.ts';

/** As many files as a list can hold: more is a copy of the vault, and that is what a backup is for. */
export const mostFiles = 20_000;

/** A file of the list, or why it stays out of it. */
export type Gathered = ListFile | 'unreadable' | 'restricted';

/** Reads files one by one, with the names of what they refer to. */
export const fileReader = (context: Pick<ReadContext, 'db' | 'reach'>): ((id: ClientId) => Gathered) => {
  const { db, reach } = context;
  const volunteers = volunteerNames(db);
  const purposes = new Map<string, string>(listPurposes(db).map(({ id, name }) => [id, name]));
  const phases = new Map<string, string>(listPhases(db).map(({ id, name }) => [id, name]));
  return (id) => {
    if (reach(id) !== 'read') return 'unreadable';
    const file = getClient(db, id);
    if (!file) return 'unreadable';
    if (file.restrictedOn !== null) return 'restricted';
    return {
      ...file,
      purpose: purposes.get(file.purposeId) ?? '',
      phase: phases.get(file.phaseId ?? '') ?? '',
      assigned: volunteers.get(file.assignedTo ?? '')?.name ?? '',
    };
  };
};

/** Who is found, in the order of their names. */
export const foundIds = (context: ReadContext, { find }: Pick<ListChoices, 'find'>): readonly ClientId[] =>
  searchClients(context.db, { ...searchFor(context, find), offset: 0, limit: mostFiles }).rows.map(
    ({ id }) => id,
  );

/** Says of a list what would leave with it and what stays. */
export const previewOf = (gathered: readonly Gathered[], { columns }: ListChoices): ListPreview => {
  const files = gathered.filter((it) => typeof it === 'object');
  return {
    files: files.length,
    unreadable: gathered.filter((it) => it === 'unreadable').length,
    restricted: gathered.filter((it) => it === 'restricted').length,
    secretAddresses: columns.includes('address') ? files.filter(holdsSecretAddress).length : 0,
    unsafeContacts: columns.includes('contact')
      ? files.flatMap(({ contactPoints }) => contactPoints).filter(({ safety }) => safety === 'unsafe').length
      : 0,
  };
};
