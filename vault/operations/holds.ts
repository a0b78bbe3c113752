import type { holds } from '../../core/contract/holds.ts';
import type { Handlers } from '../context.ts';

export const holdsHandlers: Handlers<keyof typeof holds> = {};
