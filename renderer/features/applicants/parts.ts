import type { ComponentType } from 'react';
import type { ApplicantId } from '../../../core/kernel/ids.ts';

/** What other features show with an applicant; the app brings them together. */
export type ApplicantParts = {
  /** Why this is still here and who decided that, and the holds on it. */
  readonly Terms?: ComponentType<{ readonly applicantId: ApplicantId }>;
  readonly Papers?: ComponentType<{ readonly applicantId: ApplicantId }>;
};
