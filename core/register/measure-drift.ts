import type { RegisterActivity } from '../contract/register.ts';
import type { RegisterDrift } from '../contract/register-drift.ts';
import { driftLine } from './drift-line.ts';
import { type MeasureFacts, measuresGone, measuresLeft, namesMeasures } from './measures.ts';

type Named = { readonly line: string; readonly activity: RegisterActivity };

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');

/** One line for each measure, with how many activities it is about; the name only when it is one. */
const perMeasure = (
  code: 'measure-gone' | 'measure-new',
  field: 'says' | 'truth',
  named: readonly Named[],
): readonly RegisterDrift[] =>
  [...new Set(named.map(({ line }) => line))].map((line) => {
    const own = named.filter((it) => it.line === line);
    return driftLine({
      code,
      about: own.length === 1 ? (own[0]?.activity.name ?? '') : '',
      [field]: line,
      count: own.length,
      action: 'renew-measures',
    });
  });

/** Whether the measures of an activity are kept up with the app: it holds the data, and they stand there in our words. */
export const followsMeasures = ({ category, security }: Pick<RegisterActivity, 'category' | 'security'>) =>
  category !== null && namesMeasures(security);

/**
 * Measures that activities name in our words and that the app does not take now, and those that it takes and they do
 * not name (art. 30(1)(g) and 32).
 */
export const measureDrift = (
  activities: readonly RegisterActivity[],
  facts: MeasureFacts,
): readonly RegisterDrift[] => {
  const followers = activities.filter(followsMeasures);
  const all = (find: typeof measuresLeft): readonly Named[] =>
    followers.flatMap((activity) =>
      linesOf(find(activity.security, facts)).map((line) => ({ line, activity })),
    );
  return [
    ...perMeasure('measure-gone', 'says', all(measuresGone)),
    ...perMeasure('measure-new', 'truth', all(measuresLeft)),
  ];
};

/** The text of the measures of an activity as it should be now: what is no longer done goes, what is new comes last. */
export const renewedMeasures = (security: string, facts: MeasureFacts): string => {
  const gone = linesOf(measuresGone(security, facts));
  const kept = security.split('\n').filter((line) => !gone.includes(line.trim()));
  return [...kept, ...linesOf(measuresLeft(security, facts))].join('\n').trim();
};
