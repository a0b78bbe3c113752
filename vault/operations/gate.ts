import type { gate } from '../../core/contract/gate.ts';
import type { Handlers } from '../context.ts';

export const gateHandlers: Handlers<keyof typeof gate> = {};
