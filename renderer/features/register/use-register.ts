import { useQueryOp } from '../../call/use-op.ts';

/** Whether the person at work may change the register and approve it. */
export const useMayChange = (): boolean =>
  useQueryOp('vault.me', {}).data?.roles.includes('manager') ?? false;
