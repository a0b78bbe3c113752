import { useQuery } from '@tanstack/react-query';
import type { HostOut } from '../../core/contract/host.ts';
import { callHost } from './call.ts';

/** What this machine can do for the window; undefined until it has answered. */
export const useHost = (): HostOut<'host.describe'> | undefined =>
  useQuery({ queryKey: ['host'], queryFn: () => callHost('host.describe', {}) }).data;
