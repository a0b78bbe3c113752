import type { complaints } from '../../core/contract/complaints.ts';
import type { Handlers } from '../context.ts';

export const complaintsHandlers: Handlers<keyof typeof complaints> = {};
