import {
  type OwnParagraph,
  type OwnText,
  type PointText,
  PolicyQuestion,
  type PrivacyKind,
  type PrivacyPoint,
  type PrivacyText,
  StatementPart,
} from '../contract/privacy-policy.ts';
import type { Language, Words } from '../kernel/words.ts';
import { policyAnswers } from './answers.ts';
import type { PrivacyFacts } from './facts.ts';
import { say } from './plain.ts';
import { statementText } from './statement.ts';
import { pointTitles } from './titles.ts';

/** What a manager wrote at one point in one language, and what the proposal was at that moment. */
export type OwnPoint = {
  readonly point: PrivacyPoint;
  readonly lang: Language;
  readonly own: OwnText;
  readonly proposalThen: string;
};

/** A point as it was settled. */
export type SettledPoint = { readonly point: PrivacyPoint; readonly text: Words };

const languages = ['nl', 'en'] as const;

/** The points of a text, in their order. */
export const pointsOf = (kind: PrivacyKind): readonly PrivacyPoint[] =>
  kind === 'policy' ? PolicyQuestion.options : StatementPart.options;

/** What the app would say at a point, out of what it knows now. */
export const proposalOf = (kind: PrivacyKind, point: PrivacyPoint, facts: PrivacyFacts): Words => {
  const question = PolicyQuestion.safeParse(point);
  if (kind === 'policy') return question.success ? policyAnswers[question.data](facts) : say('', '');
  const part = StatementPart.safeParse(point);
  return part.success ? statementText(part.data, kind, facts) : say('', '');
};

const textOf = (proposal: string, own: OwnText | null): string => {
  if (own === null) return proposal;
  if (own.how === 'replace') return own.text;
  return [proposal, own.text].filter((text) => text !== '').join('\n\n');
};

const inLanguage = (
  point: PrivacyPoint,
  lang: Language,
  proposal: string,
  written: readonly OwnPoint[],
): PointText => {
  const found = written.find((it) => it.point === point && it.lang === lang);
  const own = found?.own ?? null;
  const isBehind = own?.how === 'replace' && found !== undefined && found.proposalThen !== proposal;
  return {
    title: pointTitles[point][lang],
    proposal,
    own,
    text: textOf(proposal, own),
    proposalThen: isBehind ? found.proposalThen : null,
  };
};

/**
 * A text as it stands now: per point what the app says out of its facts, and what was added or put in its place. A
 * point is open when it says nothing in one of the languages, and outdated when a text of one's own stands instead of
 * a proposal that has changed since.
 */
export const composeText = (
  kind: PrivacyKind,
  facts: PrivacyFacts,
  written: readonly OwnPoint[],
): readonly PrivacyText[] =>
  pointsOf(kind).map((point) => {
    const proposal = proposalOf(kind, point, facts);
    const [nl, en] = languages.map((lang) => inLanguage(point, lang, proposal[lang], written)) as [
      PointText,
      PointText,
    ];
    return {
      point,
      nl,
      en,
      isOpen: nl.text.trim() === '' || en.text.trim() === '',
      isOutdated: nl.proposalThen !== null || en.proposalThen !== null,
    };
  });

/** What of a settled version is said otherwise now, because the rules, the register or the words changed since. */
export const pointsBehind = (settled: readonly SettledPoint[], now: readonly PrivacyText[]): PrivacyPoint[] =>
  now
    .filter(({ point, nl, en }) => {
      const then = settled.find((it) => it.point === point)?.text;
      return then?.nl !== nl.text || then.en !== en.text;
    })
    .map(({ point }) => point);

/** Whether an added paragraph is whole in each language in which it says something, and says something at all. */
export const isWhole = ({ nl, en }: OwnParagraph): boolean => {
  const whole = ({ title, text }: OwnParagraph['nl']): boolean => (title === '') === (text === '');
  return whole(nl) && whole(en) && (nl.text !== '' || en.text !== '');
};
