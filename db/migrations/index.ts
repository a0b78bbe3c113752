import { up as firstThread } from './0001-first-thread.ts';
import { up as clientFiles } from './0002-client-files.ts';
import { up as volunteers } from './0003-volunteers.ts';
import { up as accountability } from './0004-accountability.ts';

/** Every migration in order. Released ones never change. */
export const migrations = [
  { version: 1, up: firstThread },
  { version: 2, up: clientFiles },
  { version: 3, up: volunteers },
  { version: 4, up: accountability },
] as const;
