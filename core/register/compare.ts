import type { RegisterActivity, RegisterContent } from '../contract/register.ts';
import type { RegisterChange } from '../contract/register-change.ts';
import { activityLeaves, fileLeaves, type Leaf, listLeaves, organisationLeaves } from './leaves.ts';

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

const processorNames = ({ processors }: RegisterContent): ReadonlyMap<string, string> =>
  new Map(processors.map(({ id, name }) => [id, name]));

type Side = { readonly activity: RegisterActivity | undefined; readonly names: ReadonlyMap<string, string> };

const compareActivity = (before: Side, after: Side): readonly RegisterChange[] => {
  const [from, to] = [before.activity, after.activity];
  if (from && to)
    return compareLeaves(to.name, activityLeaves(from, before.names), activityLeaves(to, after.names));
  const [old, now] = [from?.name ?? '', to?.name ?? ''];
  return [{ activity: now || old, field: 'activity', item: '', from: old, to: now }];
};

const fileActivityOf = ({ activities }: RegisterContent): string =>
  activities.find(({ category }) => category === 'client-file')?.name ?? '';

/**
 * What differs between two registers, field by field in the order in which they print: the organisation first, then
 * the activities by number, then what is about client files, then processors and what is done for others. Empty when
 * nothing differs. Counts, gaps, advice and the days of the last change and review are left out: they follow from the
 * rest, or from time alone.
 */
export const compareRegisters = (from: RegisterContent, to: RegisterContent): RegisterChange[] => {
  const before = new Map(from.activities.map((activity) => [activity.id, activity]));
  const after = new Map(to.activities.map((activity) => [activity.id, activity]));
  const all = [...new Map([...before, ...after]).values()].toSorted((a, b) => a.number - b.number);
  const aboutFiles = compareLeaves(fileActivityOf(to), fileLeaves(from), fileLeaves(to));
  const [oldNames, newNames] = [processorNames(from), processorNames(to)];
  return [
    ...compareLeaves('', organisationLeaves(from), organisationLeaves(to)),
    ...all.flatMap(({ id }) =>
      compareActivity(
        { activity: before.get(id), names: oldNames },
        { activity: after.get(id), names: newNames },
      ),
    ),
    ...aboutFiles,
    ...compareLeaves('', listLeaves(from), listLeaves(to)),
  ];
};
