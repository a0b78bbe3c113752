import type { packages } from '../../core/contract/packages.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import type { Handlers } from '../context.ts';

export const packagesHandlers: Handlers<keyof typeof packages> = {
  'packages.outline': () => refuse('not-yet'),
  'packages.preview': () => refuse('not-yet'),
  'packages.make': () => refuse('not-yet'),
  'packages.previewOfUser': () => refuse('not-yet'),
  'packages.makeOfUser': () => refuse('not-yet'),
};
