import type { DpiaId } from '../../../core/kernel/ids.ts';

/** Where the list of activities with their assessments stands. */
export const dpiasPath = '/register/dpia';

/** Where one assessment stands. */
export const dpiaPath = (id: DpiaId): string => `${dpiasPath}/${id}`;
