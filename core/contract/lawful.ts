import { z } from 'zod';

/** The six grounds on which personal data may be processed (art. 6(1) AVG). */
export const LegalBasis = z.enum([
  'consent',
  'contract',
  'legal-obligation',
  'vital-interest',
  'public-task',
  'legitimate-interest',
]);
export type LegalBasis = z.output<typeof LegalBasis>;

/** Special categories of personal data (art. 9(1) AVG), and criminal data (art. 10), which are guarded alike. */
export const SpecialCategory = z.enum([
  'health',
  'belief',
  'race-ethnicity',
  'sex-life',
  'political',
  'union',
  'genetic',
  'biometric',
  'criminal',
]);
export type SpecialCategory = z.output<typeof SpecialCategory>;

/** On which exception special or criminal data may be kept (art. 9(2) AVG; UAVG 30, 32 and 33). */
export const SpecialException = z.enum([
  'explicit-consent',
  'vital-interest',
  'care-uavg30',
  'legal-claim',
  'own-interest-uavg33',
]);
export type SpecialException = z.output<typeof SpecialException>;
