import type { RecordKind } from '../../core/contract/timer.ts';
import type { RecordId } from '../../core/kernel/ids.ts';

type Which = { readonly kind: RecordKind; readonly recordId: RecordId };

const folders: Readonly<Record<RecordKind, string>> = {
  client: 'clienten',
  volunteer: 'vrijwilligers',
  applicant: 'vrijwilligers/sollicitanten',
};

/** Where a record is looked at. */
export const placeOfRecord = ({ kind, recordId }: Which): string => `#/${folders[kind]}/${recordId}`;

/** Where the terms of a record are looked at: a client file has a side of its own for them. */
export const placeOfTerms = (which: Which): string =>
  `${placeOfRecord(which)}${which.kind === 'client' ? '/bewaren' : ''}`;
