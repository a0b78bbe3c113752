import { z } from 'zod';
import { ClientDetail } from '../../core/contract/clients.ts';
import { ClientId } from '../../core/kernel/ids.ts';

const KeptRow = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.null(), z.strictObject({ base64: z.string() })]),
);

const KeptFile = z.strictObject({
  client: KeptRow,
  around: z.record(z.string(), z.array(KeptRow)),
  detail: ClientDetail,
});

/** What takes a merge apart: both files as they were, what came along, and what the file looked like just after. */
export const MergeTrace = z.strictObject({
  otherId: ClientId,
  otherName: z.string(),
  one: KeptFile,
  other: KeptFile,
  moved: z.record(z.string(), z.array(z.string())),
  /** The changes of fields that the merge itself made. */
  changes: z.array(z.string()),
  picture: z.string(),
});
export type MergeTrace = z.output<typeof MergeTrace>;
