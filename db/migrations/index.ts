import { up as firstThread } from './0001-first-thread.ts';

/** Every migration in order. Released ones never change. */
export const migrations = [{ version: 1, up: firstThread }] as const;
