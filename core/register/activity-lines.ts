import type { Transfer } from '../contract/processors.ts';
import type {
  RegisterActivity,
  RegisterContent,
  RegisterCounts,
  RegisterPurpose,
} from '../contract/register.ts';
import type { Day } from '../kernel/day.ts';
import type { ActivityId } from '../kernel/ids.ts';
import {
  boundTermInWords,
  dayInTable,
  type Language,
  legalBasisWords,
  specialCategoryWords,
  specialExceptionWords,
  type Words,
} from '../kernel/words.ts';
import { systemWords } from './list-words.ts';
import { hasOwnTerm } from './own-term.ts';
import { counted, type LineId, lineWords, missingWords, noneWords } from './paper-words.ts';
import { isPurged } from './purged.ts';
import {
  categoryInWords,
  dpiaWords,
  explainedFieldWords,
  gapWords,
  ruleActionWords,
  warningWords,
} from './words.ts';

/** One field of an activity as every form of the register says it: each text is a paragraph of its own. */
export type ActivityLine = { readonly id: LineId; readonly label: string; readonly texts: readonly string[] };

/** A register with the counts of its moment: what a version freezes. */
export type CountedRegister = {
  readonly content: Pick<
    RegisterContent,
    'activities' | 'processors' | 'purposes' | 'fieldReasons' | 'gaps' | 'warnings'
  >;
  readonly counts: readonly RegisterCounts[];
};

/** An activity as it stands in a register, or as it would stand there: then nobody looked at it yet. */
export type ShownActivity = Omit<RegisterActivity, 'id' | 'number' | 'changedOn'> & {
  readonly id: ActivityId | null;
  readonly changedOn: Day | null;
};

const joined = (...parts: readonly string[]): string => parts.filter((part) => part.trim() !== '').join(', ');

const withMore = (text: string, ...more: readonly string[]): string => {
  const rest = joined(...more);
  return rest === '' ? text : `${text} (${rest})`;
};

/** What an organisation writes of a transfer; without its protection it is not complete (art. 46 and 49). */
export const transferTexts = (transfers: readonly Transfer[], language: Language): readonly string[] =>
  transfers.map(
    ({ to, safeguard }) => `${to}: ${safeguard.trim() === '' ? missingWords[language] : safeguard}`,
  );

/** The ground of a purpose of files: one that no file has yet may wait for it. */
export const purposeBasis = (
  { legalBasis, isUsed }: Pick<RegisterPurpose, 'legalBasis' | 'isUsed'>,
  language: Language,
): string => {
  if (legalBasis !== null) return legalBasisWords[legalBasis][language];
  return isUsed ? missingWords[language] : { nl: 'nog niet gekozen', en: 'not chosen yet' }[language];
};

const fileLabels = { one: { nl: 'dossier', en: 'file' }, more: { nl: 'dossiers', en: 'files' } } as const;
const recordLabels = {
  one: { nl: 'gegeven', en: 'record' },
  more: { nl: 'gegevens', en: 'records' },
} as const;

const heldTexts = (
  activity: ShownActivity,
  counts: RegisterCounts,
  language: Language,
): readonly string[] => {
  const { records, overdue, lastPurgeOn } = counts;
  const labels = activity.category === 'client-file' ? fileLabels : recordLabels;
  const late = counted(overdue, { nl: 'te laat', en: 'late' }, { nl: 'te laat', en: 'late' }, language);
  const purged =
    lastPurgeOn === null
      ? { nl: 'nog niet opgeschoond', en: 'not purged yet' }[language]
      : `${{ nl: 'opgeschoond op', en: 'purged on' }[language]} ${dayInTable(lastPurgeOn)}`;
  return [
    joined(
      counted(records, labels.one, labels.more, language),
      late,
      isPurged(activity.category) ? purged : '',
    ),
  ];
};

const termTexts = (activity: ShownActivity, isGap: boolean, language: Language): readonly string[] => {
  const isOpen = activity.category !== null && !hasOwnTerm(activity);
  const unconfirmed = { nl: 'nog niet bevestigd', en: 'not confirmed yet' }[language];
  const all = [
    ...activity.terms.map(
      (term) =>
        `${term.ruleName ?? categoryInWords(term.category, language)}: ${boundTermInWords(term, language)}; ${ruleActionWords[term.action][language]}`,
    ),
    ...(isGap ? [missingWords[language]] : isOpen ? [unconfirmed] : []),
    ...(activity.otherTerm.trim() === '' ? [] : [activity.otherTerm]),
  ];
  return all.length === 0 ? [missingWords[language]] : all;
};

/**
 * Everything that the register says of one activity, field by field, in words. What is empty and may not be says so;
 * what may be empty says that there is none. Counts stand only where the app holds the data itself.
 */
export const activityLines = (
  activity: ShownActivity,
  { content, counts }: CountedRegister,
  language: Language,
): readonly ActivityLine[] => {
  const missing = missingWords[language];
  const none = noneWords[language];
  const filled = (text: string): readonly string[] => [text.trim() === '' ? missing : text];
  const or = (texts: readonly string[], otherwise: string): readonly string[] =>
    texts.length === 0 ? [otherwise] : texts;
  const maybe = (text: string): readonly string[] => (text.trim() === '' ? [] : [text]);
  const gaps = content.gaps.filter(({ activityId }) => activityId === activity.id).map(({ field }) => field);
  const held = counts.find(({ activityId }) => activityId === activity.id);
  const isFile = activity.category === 'client-file';
  const inWords = <C extends string>(
    words: Readonly<Record<C, Words>>,
    codes: readonly C[],
  ): readonly string[] => codes.map((code) => words[code][language]);
  const texts: Readonly<Record<LineId, readonly string[]>> = {
    owner: or(maybe(activity.owner), { nl: 'niet genoemd', en: 'not named' }[language]),
    purpose: filled(activity.purpose),
    basis: [activity.legalBasis === null ? missing : legalBasisWords[activity.legalBasis][language]],
    special: or(
      [
        ...activity.special.map(
          ({ category, exception }) =>
            `${specialCategoryWords[category][language]}: ${exception === null ? missing : specialExceptionWords[exception][language]}`,
        ),
        ...maybe(activity.specialRemark),
      ],
      none,
    ),
    purposes: isFile
      ? content.purposes.map((purpose) => {
          const { name, specialException, balancingNote } = purpose;
          const exception =
            specialException === null ? '' : specialExceptionWords[specialException][language];
          const balance = balancingNote && `${{ nl: 'afweging', en: 'balance' }[language]}: ${balancingNote}`;
          return `${name}: ${joined(purposeBasis(purpose, language), exception, balance)}`;
        })
      : [],
    reasons: isFile
      ? content.fieldReasons.map(({ field, reason }) => `${explainedFieldWords[field][language]}: ${reason}`)
      : [],
    subjects: filled(activity.dataSubjects),
    data: filled(activity.personalData),
    source: or(maybe(activity.source), { nl: 'niet genoemd', en: 'not named' }[language]),
    informed: or(maybe(activity.informedHow), { nl: 'niet genoemd', en: 'not named' }[language]),
    joint: or(
      activity.jointControllers.map(
        ({ name, contact, agreed }) =>
          `${withMore(name, contact)}: ${agreed.trim() === '' ? missing : agreed}`,
      ),
      none,
    ),
    recipients:
      activity.recipients === null
        ? [missing]
        : or(
            activity.recipients.map(({ name, purpose }) => withMore(name, purpose)),
            none,
          ),
    processors: or(
      content.processors
        .filter(({ id }) => activity.processorIds.includes(id))
        .map(({ name, service }) => withMore(name, service)),
      none,
    ),
    transfers: or(transferTexts(activity.transfers, language), none),
    systems: or(
      [...inWords(systemWords, activity.systems), ...maybe(activity.otherSystems)],
      { nl: 'niet genoemd', en: 'not named' }[language],
    ),
    terms: termTexts(activity, gaps.includes('term'), language),
    security: filled(activity.security),
    dpia: [
      activity.dpia === null
        ? { nl: 'nog niet besloten', en: 'not decided yet' }[language]
        : dpiaWords[activity.dpia][language],
    ],
    held: held ? heldTexts(activity, held, language) : [],
    looked:
      activity.changedOn === null
        ? []
        : [
            joined(
              `${{ nl: 'gewijzigd op', en: 'changed on' }[language]} ${dayInTable(activity.changedOn)}`,
              activity.reviewedOn === null
                ? { nl: 'nog niet nagekeken', en: 'not reviewed yet' }[language]
                : `${{ nl: 'nagekeken op', en: 'reviewed on' }[language]} ${dayInTable(activity.reviewedOn)}`,
            ),
          ],
    gaps: inWords(gapWords, gaps),
    warnings: inWords(
      warningWords,
      content.warnings.filter(({ activityId }) => activityId === activity.id).map(({ code }) => code),
    ),
  };
  return (Object.keys(lineWords) as LineId[]).flatMap((id) =>
    texts[id].length === 0 ? [] : [{ id, label: lineWords[id][language], texts: texts[id] }],
  );
};
