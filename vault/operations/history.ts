import type { FieldValue, history, TrackedField } from '../../core/contract/history.ts';
import { ClientInput } from '../../core/contract/clients.ts';
import { canRestore, restoredField } from '../../core/history/restore-field.ts';
import type { ClientId } from '../../core/kernel/ids.ts';
import { found } from '../../core/kernel/refusal.ts';
import { getClientDetail } from '../../db/repositories/client-detail.ts';
import { getClient } from '../../db/repositories/clients.ts';
import { countFieldChanges, getFieldChange, listFieldChanges } from '../../db/repositories/history.ts';
import { listPhases } from '../../db/repositories/phases.ts';
import { listPurposes } from '../../db/repositories/purposes.ts';
import { volunteerNames } from '../../db/repositories/volunteer-names.ts';
import { changeFile } from '../clients/change-file.ts';
import type { Handlers, ReadContext } from '../context.ts';

const clientNow = ({ db, files }: ReadContext, id: ClientId): ClientInput =>
  ClientInput.strip().parse({
    ...found(getClient(db, id), 'client'),
    ...getClientDetail(db, files.of(id), id),
  });

/** Says a value by name where the record holds an id. */
const namesOf = ({ db }: ReadContext) => {
  const volunteers = volunteerNames(db);
  const phases = new Map<string, string>(listPhases(db).map(({ id, name }) => [id, name]));
  const purposes = new Map<string, string>(listPurposes(db).map(({ id, name }) => [id, name]));
  return (field: TrackedField, value: FieldValue): FieldValue => {
    if (typeof value !== 'string') return value;
    if (field === 'phaseId') return phases.get(value) ?? '';
    if (field === 'purposeId') return purposes.get(value) ?? '';
    return field === 'assignedTo' ? (volunteers.get(value)?.name ?? '') : value;
  };
};

export const historyHandlers: Handlers<keyof typeof history> = {
  'history.ofClient': ({ clientId, ...page }, context) => {
    const { db, files, labelOf } = context;
    const now = clientNow(context, clientId);
    const named = namesOf(context);
    return {
      total: countFieldChanges(db, clientId),
      changes: listFieldChanges(db, files.of(clientId), { clientId, ...page }).map(
        ({ id, at, by, field, from, to }) => ({
          id,
          at,
          by: labelOf(by),
          field,
          from: named(field, from),
          to: named(field, to),
          now: field in now ? named(field, now[field as keyof ClientInput]) : null,
          canRestore: canRestore(now, { field, from }),
        }),
      ),
    };
  },
  'history.restore': ({ clientId, id }, context) => {
    context.about(clientId);
    const change = found(getFieldChange(context.db, context.files.of(clientId), { id, clientId }), 'change');
    changeFile(context, clientId, restoredField(clientNow(context, clientId), change));
    return {};
  },
};
