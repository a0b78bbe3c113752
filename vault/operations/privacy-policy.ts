import type { privacyPolicy } from '../../core/contract/privacy-policy.ts';
import type { Handlers } from '../context.ts';

export const privacyPolicyHandlers: Handlers<keyof typeof privacyPolicy> = {};
