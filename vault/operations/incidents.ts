import type { incidents } from '../../core/contract/incidents.ts';
import type { Handlers } from '../context.ts';

export const incidentsHandlers: Handlers<keyof typeof incidents> = {};
