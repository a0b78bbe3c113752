import type { z } from 'zod';
import { Certificate } from '../contract/purge.ts';

/** The part of a certificate that is known at the removal and waits in the marker for its proof. */
export const RunSummary = Certificate.pick({
  by: true,
  organisation: true,
  counts: true,
  leftOut: true,
  paperFiles: true,
  list: true,
  anonymised: true,
});
export type RunSummary = z.output<typeof RunSummary>;
