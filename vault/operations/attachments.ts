import type { attachments } from '../../core/contract/attachments.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import type { Handlers } from '../context.ts';

export const attachmentsHandlers: Handlers<keyof typeof attachments> = {
  'attachments.ofClient': () => refuse('not-yet'),
  'attachments.add': () => refuse('not-yet'),
  'attachments.open': () => refuse('not-yet'),
  'attachments.change': () => refuse('not-yet'),
  'attachments.remove': () => refuse('not-yet'),
};
