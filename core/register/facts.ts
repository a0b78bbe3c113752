import type { Meter } from '../contract/guard.ts';
import type { FilePurpose } from '../contract/purposes.ts';
import type { OrganisationInput } from '../contract/organisation.ts';
import type {
  RegisterActivity,
  RegisterAdvice,
  RegisterBackups,
  RegisterFieldReason,
  RegisterTerm,
} from '../contract/register.ts';
import type { ProcessingFor, RegisterProcessor } from '../contract/processors.ts';
import type { Role } from '../contract/roles.ts';
import type { Day } from '../kernel/day.ts';

/** An activity as a manager wrote it, before the app adds its terms. */
export type Activity = Omit<RegisterActivity, 'terms'>;

/** A rule that a manager confirmed, as far as the register prints it. */
export type RegisterRule = Pick<
  RegisterTerm,
  'category' | 'trigger' | 'period' | 'bound' | 'action' | 'source' | 'reason'
> & {
  readonly code: string;
  readonly name: string | null;
  readonly version: number;
};

/** What the app holds of one kind of data: how many records, and how many of them are late. */
export type Holding = {
  readonly category: string;
  readonly records: number;
  readonly overdue: number;
};

/** Everything that a register is made of. */
export type RegisterFacts = {
  readonly organisation: OrganisationInput;
  readonly backups: RegisterBackups;
  /** Whether the number of special data makes an FG likely (core/guard/meter.ts). */
  readonly fgAdvice: Meter['fg']['advice'];
  /** For every user the roles that are on record. */
  readonly roles: readonly (readonly Role[])[];
  readonly activities: readonly Activity[];
  readonly processors: readonly RegisterProcessor[];
  /** Null while the organisation keeps no register of what it does for others. */
  readonly processingFor: readonly ProcessingFor[] | null;
  /** All that files are or were kept for; `isUsed` when files have it now. */
  readonly purposes: readonly (FilePurpose & { readonly isUsed: boolean })[];
  readonly fieldReasons: readonly RegisterFieldReason[];
  readonly rules: readonly RegisterRule[];
  readonly holdings: readonly Holding[];
  /** The day of the last proven purge of what was past its term. */
  readonly lastPurgeOn: Day | null;
  /** What the FG advised since the newest version, oldest first. */
  readonly advice: readonly RegisterAdvice[];
};
