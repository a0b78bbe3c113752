import type { developmentPlans } from '../../core/contract/development-plans.ts';
import type { Handlers } from '../context.ts';

export const developmentPlansHandlers: Handlers<keyof typeof developmentPlans> = {};
