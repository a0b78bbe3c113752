import type { VolunteerId } from '../../../core/kernel/ids.ts';
import { PapersOf } from './papers-of.tsx';

/** The papers of a volunteer, for the tab of that name. */
export const PapersOfVolunteer = ({ volunteerId }: { readonly volunteerId: VolunteerId }) => (
  <PapersOf owner={{ volunteerId }} />
);
