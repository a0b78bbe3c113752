import { z } from 'zod';
import {
  ConsentNow,
  Disclosure,
  DisclosureBasis,
  DisclosureMethod,
} from '../../../core/contract/disclosures.ts';
import { Day } from '../../../core/kernel/day.ts';
import { type ClientId, RecipientId } from '../../../core/kernel/ids.ts';

export type RecordProps = {
  readonly clientId: ClientId;
  readonly birthOn: Day | null;
  readonly onClose: () => void;
};

/** A disclosure as it is being written down. */
export const RecordDraft = z.strictObject({
  on: Day.nullable(),
  recipientId: RecipientId.nullable(),
  method: DisclosureMethod.nullable(),
  isClientPresent: z.boolean(),
  askedAs: Disclosure.shape.askedAs,
  what: z.string().max(1_000),
  why: z.string().max(1_000),
  basis: DisclosureBasis.nullable(),
  basisReason: z.string().max(500),
  /** Whether the client said yes while it was passed on, and who said it. */
  saidYes: z.boolean(),
  by: ConsentNow.shape.by,
  representativeId: ConsentNow.shape.representativeId,
  isFreeHelp: z.boolean(),
});
export type RecordDraft = z.output<typeof RecordDraft>;

/** An empty form on a day. */
export const startDraft = (today: Day): RecordDraft => ({
  on: today,
  recipientId: null,
  method: null,
  isClientPresent: false,
  askedAs: null,
  what: '',
  why: '',
  basis: null,
  basisReason: '',
  saidYes: false,
  by: 'self',
  representativeId: null,
  isFreeHelp: false,
});

/** The ways in which a client can be there or not: the others say it themselves. */
export const asksPresence = (method: DisclosureMethod | null): boolean =>
  method === 'meeting' || method === 'warm-handover';
