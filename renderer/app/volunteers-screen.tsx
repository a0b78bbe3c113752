import type { Elsewhere, VolunteerParts } from '../features/volunteers/parts.ts';
import { Volunteers } from '../features/volunteers/volunteers.tsx';

/** What each feature shows in a volunteer's file: one line each, by the names of `VolunteerParts`. */
const parts: VolunteerParts = {};

/** The other screens about the people who work here; `text` is a text of any feature, `feature:key`. */
const elsewhere: readonly Elsewhere[] = [];

/** The people who work here, with what the other features show in their files. */
export const VolunteersScreen = () => <Volunteers parts={parts} elsewhere={elsewhere} />;
