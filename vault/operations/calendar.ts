import type { calendar } from '../../core/contract/calendar.ts';
import type { Handlers } from '../context.ts';

export const calendarHandlers: Handlers<keyof typeof calendar> = {};
