import type { Role } from '../../core/contract/roles.ts';
import { useQueryOp } from './use-op.ts';

/** The roles of the person at work; none until they are known. */
export const useRoles = (): readonly Role[] => useQueryOp('vault.me', {}).data?.roles ?? [];

/** Whether the person at work is a manager; false until that is known. */
export const useIsManager = (): boolean => useRoles().includes('manager');
