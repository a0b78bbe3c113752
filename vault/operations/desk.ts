import type { desk } from '../../core/contract/desk.ts';
import type { Handlers } from '../context.ts';

export const deskHandlers: Handlers<keyof typeof desk> = {};
