import type { applicants } from '../../core/contract/applicants.ts';
import type { Handlers } from '../context.ts';

export const applicantsHandlers: Handlers<keyof typeof applicants> = {};
