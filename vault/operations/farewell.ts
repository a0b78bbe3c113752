import type { farewell } from '../../core/contract/farewell.ts';
import type { Handlers } from '../context.ts';

export const farewellHandlers: Handlers<keyof typeof farewell> = {};
