import { PrivacyKind } from '../../../core/contract/privacy-policy.ts';

/** Where the three texts stand. */
export const privacyPath = '/register/privacy';

const words: Readonly<Record<PrivacyKind, string>> = {
  policy: 'beleid',
  clients: 'clienten',
  volunteers: 'vrijwilligers',
};

/** Where one text stands. */
export const textPath = (kind: PrivacyKind): string => `${privacyPath}/${words[kind]}`;

/** The text of a place; undefined when there is none. */
export const kindAt = (word: string): PrivacyKind | undefined =>
  PrivacyKind.options.find((kind) => words[kind] === word);
