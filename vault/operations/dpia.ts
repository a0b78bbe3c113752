import type { dpia } from '../../core/contract/dpia.ts';
import type { Handlers } from '../context.ts';

export const dpiaHandlers: Handlers<keyof typeof dpia> = {};
