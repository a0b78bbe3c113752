import type { training } from '../../core/contract/training.ts';
import type { Handlers } from '../context.ts';

export const trainingHandlers: Handlers<keyof typeof training> = {};
