import type { ComponentType } from 'react';
import type { ApplicantId } from '../../../core/kernel/ids.ts';

/** What other features show with an applicant; the app brings them together. */
export type ApplicantParts = {
  readonly Papers?: ComponentType<{ readonly applicantId: ApplicantId }>;
};
