import type { legalParameters } from '../../core/contract/legal-parameters.ts';
import type { Handlers } from '../context.ts';

export const legalParametersHandlers: Handlers<keyof typeof legalParameters> = {};
