import {
  PrivacyKind,
  type PrivacyPoint,
  type PrivacyState,
  type PrivacyText,
} from '../../core/contract/privacy-policy.ts';
import type { RegisterContent } from '../../core/contract/register.ts';
import { composeText, pointsBehind } from '../../core/privacy-policy/compose.ts';
import type { PrivacyFacts } from '../../core/privacy-policy/facts.ts';
import { isChangedSince, pointsThat, settledText } from '../../core/privacy-policy/settle.ts';
import {
  getWriting,
  listSettled,
  type SettledVersion,
  type Writing,
} from '../../db/repositories/privacy-policy.ts';
import type { ReadContext } from '../context.ts';
import { privacyFacts } from './facts.ts';

type Asked = Pick<ReadContext, 'db' | 'today' | 'people' | 'labelOf'>;

/** A version as the window shows it. */
export const versionOf = (
  { version, settledOn, settledBy }: SettledVersion,
  { labelOf }: Pick<Asked, 'labelOf'>,
) => ({ version, settledOn, settledBy: labelOf(settledBy) });

/** A text as it stands, with what was written for it and what was settled. */
export type TextNow = {
  readonly texts: readonly PrivacyText[];
  readonly writing: Writing;
  readonly settled: readonly SettledVersion[];
  readonly state: PrivacyState;
};

/** Puts one text together out of the facts of now. */
export const textNow = (context: Asked, kind: PrivacyKind, facts: PrivacyFacts): TextNow => {
  const writing = getWriting(context.db, kind);
  const settled = listSettled(context.db, kind);
  const texts = composeText(kind, facts, writing.written);
  const newest = settled[0];
  const now = settledText(texts, writing.paragraphs);
  return {
    texts,
    writing,
    settled,
    state: {
      kind,
      newest: newest ? versionOf(newest, context) : null,
      open: pointsThat(texts, ({ isOpen }) => isOpen),
      outdated: pointsThat(texts, ({ isOutdated }) => isOutdated),
      behind: newest ? pointsBehind(newest.text.points, texts) : [],
      isChanged: isChangedSince(newest?.text ?? null, now),
    },
  };
};

/**
 * What the settled texts no longer say right, for the drift of the register: `how-long` among the points of a kind means
 * that a period on paper differs from the rules that run. Takes the register as the caller assembled it.
 */
export const textsBehind = (
  context: Asked,
  content: RegisterContent,
): readonly { readonly kind: PrivacyKind; readonly points: readonly PrivacyPoint[] }[] => {
  const facts = privacyFacts(context, content);
  return PrivacyKind.options
    .map((kind) => ({ kind, points: textNow(context, kind, facts).state.behind }))
    .filter(({ points }) => points.length > 0);
};
