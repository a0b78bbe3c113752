import type { papers } from '../../core/contract/papers.ts';
import type { Handlers } from '../context.ts';

export const papersHandlers: Handlers<keyof typeof papers> = {};
