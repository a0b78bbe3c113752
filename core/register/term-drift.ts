import type { RegisterActivity, RegisterTerm } from '../contract/register.ts';
import type { RegisterDrift } from '../contract/register-drift.ts';
import { aboutActivity, driftLine } from './drift-line.ts';
import { isSamePeriod, periodsInText, type WrittenPeriod } from './periods-in-text.ts';

/** A text speaks of keeping only where it says so: "jongeren tot 16 jaar" is an age. */
const ofKeeping =
  /bewaar|bewaren|bewaart|verwijder|wissen|vernietig|opschon|termijn|\bkeep|\bkept|retain|retention|delet|remov|eras|destroy/i;

const sentences = (text: string): readonly string[] => text.split(/[.;\n]+/);

/** A field for a term is about nothing else; in the other texts only a sentence about keeping counts. */
const writtenIn = ({
  otherTerm,
  purpose,
  personalData,
}: Pick<RegisterActivity, 'otherTerm' | 'purpose' | 'personalData'>): readonly WrittenPeriod[] => [
  ...periodsInText(otherTerm),
  ...[purpose, personalData]
    .flatMap(sentences)
    .filter((sentence) => ofKeeping.test(sentence))
    .flatMap(periodsInText),
];

/** The rule that a reader would take for the term: that of the data themselves before that of a part, none at once. */
const mainTerm = ({ terms, category }: RegisterActivity): RegisterTerm | undefined => {
  const running = terms.filter(({ period }) => period !== 'P0D');
  return running.find((term) => term.category === category) ?? running[0];
};

/**
 * Periods in the texts of an activity that no rule of that activity has (art. 30(1)(f)): somebody reads the one while
 * the app keeps to the other. `says` are the words of the text, `truth` the bound, period and trigger of the rule.
 */
export const termDrift = (activity: RegisterActivity): readonly RegisterDrift[] => {
  const rule = mainTerm(activity);
  if (!rule) return [];
  const strange = writtenIn(activity).filter(
    (written) => !activity.terms.some((term) => isSamePeriod(term.period, written.period)),
  );
  return [...new Set(strange.map(({ words }) => words))].map((words) =>
    driftLine({
      ...aboutActivity(activity),
      code: 'term-differs',
      says: words,
      truth: `${rule.bound} ${rule.period} ${rule.trigger}`,
      action: 'change-activity',
    }),
  );
};
