import type { BulkChange, BulkLeftOut } from '../contract/clients.ts';
import type { Day } from '../kernel/day.ts';
import { refuse } from '../kernel/refusal.ts';

/** What counts of one file for a change of many. */
export type BulkFile = {
  readonly isRead: boolean;
  readonly isRestricted: boolean;
  readonly closedOn: Day | null;
  readonly lastContactOn: Day;
  readonly phaseId: string | null;
  readonly assignedTo: string | null;
  readonly purposeId: string;
  readonly legalBasis: string;
  readonly specialException: string | null;
};

const isAlready = (file: BulkFile, change: BulkChange): boolean => {
  switch (change.kind) {
    case 'phase':
      return file.phaseId === change.phaseId;
    case 'assign':
      return file.assignedTo === change.assignedTo;
    case 'purpose':
      return (
        file.purposeId === change.purposeId &&
        file.legalBasis === change.legalBasis &&
        file.specialException === change.specialException
      );
    case 'close':
      return false;
  }
};

/** Refuses what is wrong whatever the file: `in-future` for a closing day that is still to come. */
export const checkBulk = (change: BulkChange, today: Day): void => {
  if (change.kind === 'close' && change.on > today) refuse('in-future', { field: 'on' });
};

/**
 * Decides whether a change of many files touches this one, null, or why it is left out: the caller does not read it,
 * its use is restricted (art. 18), it is closed (a closed file still has a purpose and a ground, which may change), it
 * is so already, or there was contact after the day of closing.
 */
export const leftOutOfBulk = (file: BulkFile, change: BulkChange): BulkLeftOut | null => {
  if (!file.isRead) return 'not-readable';
  if (file.isRestricted) return 'restricted';
  if (file.closedOn !== null && change.kind !== 'purpose') return 'closed';
  if (isAlready(file, change)) return 'already-so';
  return change.kind === 'close' && file.lastContactOn > change.on ? 'contact-later' : null;
};
