import type { processors } from '../../core/contract/processors.ts';
import type { Handlers } from '../context.ts';

export const processorsHandlers: Handlers<keyof typeof processors> = {};
