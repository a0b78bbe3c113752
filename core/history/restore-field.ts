import { ClientInput } from '../contract/clients.ts';
import { refuse } from '../kernel/refusal.ts';
import { type FieldDelta, isSameValue } from './field-deltas.ts';

const isOfForm = (field: string): field is keyof ClientInput => Object.hasOwn(ClientInput.shape, field);

/** Whether a field can be put back to what it was before a change: it belongs to the form, and is something else now. */
export const canRestore = (
  client: ClientInput,
  { field, from }: Pick<FieldDelta, 'field' | 'from'>,
): boolean => isOfForm(field) && !isSameValue(client[field], from);

/**
 * A file with one field put back to what it was before a change; it is still to be checked as any change is. Refuses
 * `nothing-to-restore` for what is that already, or is no field of the form (a closing, a merge).
 */
export const restoredField = (
  client: ClientInput,
  change: Pick<FieldDelta, 'field' | 'from'>,
): ClientInput =>
  canRestore(client, change)
    ? ClientInput.parse({ ...client, [change.field]: change.from })
    : refuse('nothing-to-restore');
