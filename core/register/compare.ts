import type { RegisterActivity, RegisterChange, RegisterContent } from '../contract/register.ts';
import { activityLeaves, fileLeaves, type Leaf, organisationLeaves } from './leaves.ts';

const compareLeaves = (
  activity: string,
  from: readonly Leaf[],
  to: readonly Leaf[],
): readonly RegisterChange[] => {
  const before = new Map(from.map((leaf) => [leaf.key, leaf]));
  const after = new Map(to.map((leaf) => [leaf.key, leaf]));
  const gone = from.filter(({ key }) => !after.has(key));
  return [...to, ...gone].flatMap(({ key, field, item }) => {
    const [old, now] = [before.get(key)?.value ?? '', after.get(key)?.value ?? ''];
    return old === now ? [] : [{ activity, field, item, from: old, to: now }];
  });
};

const compareActivity = (
  from: RegisterActivity | undefined,
  to: RegisterActivity | undefined,
): readonly RegisterChange[] => {
  if (from && to) return compareLeaves(to.name, activityLeaves(from), activityLeaves(to));
  const [old, now] = [from?.name ?? '', to?.name ?? ''];
  return [{ activity: now || old, field: 'activity', item: '', from: old, to: now }];
};

const fileActivityOf = ({ activities }: RegisterContent): string =>
  activities.find(({ category }) => category === 'client-file')?.name ?? '';

/**
 * What differs between two registers, field by field in the order in which they print: the organisation first, then
 * the activities by number, then what is about client files. Empty when nothing differs. Counts, gaps and the day of the last change are left out: they
 * follow from the rest, or from time alone.
 */
export const compareRegisters = (from: RegisterContent, to: RegisterContent): RegisterChange[] => {
  const before = new Map(from.activities.map((activity) => [activity.id, activity]));
  const after = new Map(to.activities.map((activity) => [activity.id, activity]));
  const all = [...new Map([...before, ...after]).values()].toSorted((a, b) => a.number - b.number);
  const aboutFiles = compareLeaves(fileActivityOf(to), fileLeaves(from), fileLeaves(to));
  return [
    ...compareLeaves('', organisationLeaves(from), organisationLeaves(to)),
    ...all.flatMap(({ id }) => compareActivity(before.get(id), after.get(id))),
    ...aboutFiles,
  ];
};
