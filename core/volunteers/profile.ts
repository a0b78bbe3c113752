import { ProfilePoint, type VolunteerType } from '../contract/volunteers.ts';
import type { Day } from '../kernel/day.ts';
import { refuse } from '../kernel/refusal.ts';

const pointsWithClients: readonly ProfilePoint[] = ProfilePoint.options.slice(0, 7);

/**
 * The points of the profile for a kind of work, in order (handbook 4.1.2): seven with clients, all eighteen for a
 * confidant, none for whoever has little contact with clients, because that depends on the task.
 */
export const profilePoints = (type: VolunteerType): readonly ProfilePoint[] => {
  if (type === 'indirect') return [];
  return type === 'confidant' ? ProfilePoint.options : pointsWithClients;
};

/** Checks a talk about points of the profile. Refuses `in-future` and `profile-point-unfit` (for other work). */
export const checkProfile = (
  type: VolunteerType,
  { on, points }: { readonly on: Day; readonly points: readonly { readonly point: ProfilePoint }[] },
  today: Day,
): void => {
  if (on > today) refuse('in-future', { field: 'on' });
  const fit = profilePoints(type);
  if (points.some(({ point }) => !fit.includes(point))) refuse('profile-point-unfit');
};
