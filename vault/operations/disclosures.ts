import type { disclosures } from '../../core/contract/disclosures.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import type { Handlers } from '../context.ts';

export const disclosuresHandlers: Handlers<keyof typeof disclosures> = {
  'disclosures.recipients': () => refuse('not-yet'),
  'disclosures.putRecipient': () => refuse('not-yet'),
  'disclosures.ofClient': () => refuse('not-yet'),
  'disclosures.options': () => refuse('not-yet'),
  'disclosures.record': () => refuse('not-yet'),
  'disclosures.ofRecipient': () => refuse('not-yet'),
};
