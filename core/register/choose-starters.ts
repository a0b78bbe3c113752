import type { StarterCode } from '../contract/register.ts';
import { fold } from '../kernel/fold.ts';
import type { Starter } from './empty-activity.ts';
import type { Activity } from './facts.ts';
import { starters } from './more-starters.ts';

type Present = Pick<Activity, 'name' | 'category'>;

/** The app's own data have one activity; what lies outside is there when an activity has its name. */
const isThere = ({ name, category }: Starter, present: readonly Present[]): boolean =>
  present.some((it) =>
    category === null ? fold(it.name).trim() === fold(name).trim() : it.category === category,
  );

/** The rows to choose from, and which of them the register has already. */
export const starterRows = (present: readonly Present[]) =>
  starters.map((starter) => ({
    code: starter.code,
    name: starter.name,
    purpose: starter.purpose,
    isThere: isThere(starter, present),
  }));

/** The chosen rows that are not there yet, each once. */
export const startersToAdd = (
  codes: readonly StarterCode[],
  present: readonly Present[],
): readonly Starter[] =>
  starters.filter((starter) => codes.includes(starter.code) && !isThere(starter, present));
