import { initialsOf, type ShownName } from '../kernel/names.ts';

/** The initials of a whole name, for a paper without names: `Anouk de Graaf` gives `A.G.`. */
export const shortInitials = (name: ShownName): string =>
  `${name.initials || initialsOf(name.givenName)}${initialsOf(name.familyName)}`;
