import type { OwnParagraph, PrivacyPoint, PrivacyText } from '../contract/privacy-policy.ts';
import { refuse } from '../kernel/refusal.ts';
import type { SettledPoint } from './compose.ts';

/** A text as a version keeps it. */
export type SettledText = {
  readonly points: readonly SettledPoint[];
  readonly paragraphs: readonly OwnParagraph[];
};

const numbers = (texts: readonly PrivacyText[], isIt: (text: PrivacyText) => boolean): string =>
  texts.flatMap((text, index) => (isIt(text) ? [String(index + 1)] : [])).join(', ');

/** The points of a kind that are so. */
export const pointsThat = (
  texts: readonly PrivacyText[],
  isIt: (text: PrivacyText) => boolean,
): PrivacyPoint[] => texts.filter(isIt).map(({ point }) => point);

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What would be settled now. */
export const settledText = (
  texts: readonly PrivacyText[],
  paragraphs: readonly OwnParagraph[],
): SettledText => ({
  points: texts.map(({ point, nl, en }) => ({ point, text: { nl: nl.text, en: en.text } })),
  paragraphs,
});

/** Whether a text would differ from the version that was settled last. */
export const isChangedSince = (newest: SettledText | null, now: SettledText): boolean =>
  newest === null || !same(newest, now);

/**
 * Whether a text may be settled. Refuses `privacy-text-open` and `privacy-text-outdated`, each with the numbers of the
 * questions in `which`, and `privacy-text-same` when it says what the newest version says.
 */
export const assertSettlable = (
  texts: readonly PrivacyText[],
  newest: SettledText | null,
  now: SettledText,
): void => {
  const open = numbers(texts, ({ isOpen }) => isOpen);
  if (open !== '') refuse('privacy-text-open', { which: open });
  const outdated = numbers(texts, ({ isOutdated }) => isOutdated);
  if (outdated !== '') refuse('privacy-text-outdated', { which: outdated });
  if (!isChangedSince(newest, now)) refuse('privacy-text-same');
};
