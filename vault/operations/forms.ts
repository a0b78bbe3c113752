import type { forms } from '../../core/contract/forms.ts';
import type { Handlers } from '../context.ts';

export const formsHandlers: Handlers<keyof typeof forms> = {};
