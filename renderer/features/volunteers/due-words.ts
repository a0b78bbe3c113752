import type { UpcomingKind } from '../../../core/contract/volunteers.ts';
import type { VolunteerId } from '../../../core/kernel/ids.ts';
import { filePath, type TabId } from './place.ts';

/** Where what is due is done: the side of the file on which the one action stands. */
const tabOf: Readonly<Record<UpcomingKind, TabId>> = {
  'help-needed': 'development',
  'basic-training': 'training',
  'declaration-missing': 'forms',
  'declaration-again': 'forms',
  'form-again': 'forms',
  'certificate-missing': 'overview',
  'certificate-due': 'overview',
  'peer-review': 'development',
  'plan-missing': 'development',
  'plan-ending': 'development',
  'override-ending': 'overview',
  farewell: 'farewell',
  'conflict-review': 'farewell',
  complaint: 'farewell',
};

/** The place of the one action for what is due. */
export const duePlace = (id: VolunteerId, kind: UpcomingKind): string => `#${filePath(id, tabOf[kind])}`;

/** What the gate asks for too: where it stands with its own words, it is not said twice. */
export const gateKinds: readonly UpcomingKind[] = [
  'basic-training',
  'declaration-missing',
  'declaration-again',
  'certificate-missing',
  'certificate-due',
  'peer-review',
  'override-ending',
];
