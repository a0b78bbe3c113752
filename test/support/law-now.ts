import { day } from '../../core/kernel/day.ts';
import { figuresOn } from '../../core/legal-parameters/figures.ts';

/** The figures of the law as they ship, for tests that are not about them. */
export const lawNow = figuresOn([], day('2026-11-21'));
