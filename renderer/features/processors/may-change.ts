import { useQueryOp } from '../../call/use-op.ts';

/** Whether the person at work may change processors and work for others. */
export const useMayChange = (): boolean =>
  useQueryOp('vault.me', {}).data?.roles.includes('manager') ?? false;
