import { useTranslation } from 'react-i18next';
import type { Rule } from '../../core/contract/retention.ts';
import type { Certificate, RemovalCounts } from '../../core/contract/purge.ts';
import { StaffCategory } from '../../core/contract/timer.ts';
import { citationIn } from '../../core/kernel/citation.ts';
import { boundTermInWords } from '../../core/kernel/words.ts';
import { useLanguage } from '../call/use-language.ts';

/** What a certificate needs to know of a rule to say it in words. */
export type RuleInWords = Pick<Rule, 'code' | 'name' | 'category' | 'version' | 'bound'>;

export type PurgeWords = {
  /** "Dienst"; for a removal without a rule, what was undone. */
  readonly nameOf: (count: Pick<RemovalCounts, 'ruleCode' | 'term'>) => string;
  /** "uiterlijk 5 jaar na het laatste contact", as the rule was then; empty for a removal without a rule. */
  readonly termOf: (count: Pick<RemovalCounts, 'term'>) => string;
  /** "handboek 5.4": the source of that rule; empty for a removal without one. */
  readonly sourceOf: (count: Pick<RemovalCounts, 'term'>) => string;
  /** What stays of the same people, under which rule and until when; empty when nothing does. */
  readonly staysOf: (stays: RemovalCounts['stays']) => string;
};

const isOfStaff = (category: string): boolean => StaffCategory.safeParse(category).success;

const kinds = ['files', 'pieces', 'notes', 'attachments', 'contactPoints', 'consentEvents'] as const;

/** The kinds of records that a removal is counted in: files, and of the others those of which something went. */
export const countedKinds = (counts: readonly RemovalCounts[]): readonly (typeof kinds)[number][] =>
  kinds.filter((kind) => kind === 'files' || counts.some((count) => count[kind] > 0));

/** Says rules and what stays under them in the window's language. Takes the rules as they are now, and why when it was not by a rule. */
export const usePurgeWords = (
  rules: readonly RuleInWords[],
  reason: Certificate['reason'] = 'import-undone',
): PurgeWords => {
  const { t } = useTranslation('purge');
  const lang = useLanguage();
  const named = (code: string, own: string | null): string =>
    own ?? t([`retention:rule.${code}.name`, 'retention:rule.own.name']);
  return {
    nameOf: ({ ruleCode, term }) =>
      ruleCode === '' ? t(`certificate.${reason}`) : named(ruleCode, term?.name ?? null),
    termOf: ({ term }) => (term ? boundTermInWords(term, lang) : ''),
    sourceOf: ({ term }) => (term ? citationIn(term.source, lang) : ''),
    staysOf: (stays) =>
      stays
        .map(({ category, count, untilOn }) => {
          // A duty to keep is why it stays, also where another rule says how long at most.
          const its = rules.filter((rule) => rule.category === category && rule.version > 0);
          const under = its.find(({ bound }) => bound !== 'MAX') ?? its[0];
          const rule = under ? named(under.code, under.name) : t(`category.${category}`);
          const context = isOfStaff(category) ? { context: 'staff' } : {};
          return untilOn
            ? t('stays.until', { count, until: untilOn, rule, ...context })
            : t('stays.open', { count, rule, ...context });
        })
        .join(' '),
  };
};
