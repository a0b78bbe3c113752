import { z } from 'zod';

/** The roles of design section 1; a person may have several. */
export const Role = z.enum(['manager', 'confidant', 'worker', 'fg', 'board']);
export type Role = z.output<typeof Role>;
