import { useTranslation } from 'react-i18next';
import type { Rule } from '../../../core/contract/retention.ts';
import { Category } from '../../../core/contract/timer.ts';
import { boundWords, termInWords } from '../../../core/kernel/words.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';

const isCategory = (category: string): boolean => Category.safeParse(category).success;

/** A rule as it stands: its term, how strictly it binds and why, its source, and who confirmed it. */
export const RuleFacts = ({ rule }: { readonly rule: Rule }) => {
  const { t, i18n } = useTranslation('retention');
  const lang = i18n.language.startsWith('nl') ? 'nl' : 'en';
  const term = `${boundWords[rule.bound][lang]} ${termInWords(rule, lang)}`;
  return (
    <DefinitionList
      rows={[
        { label: t('facts.what'), value: t(`rule.${rule.code}.what`) },
        { label: t('facts.term'), value: term.charAt(0).toUpperCase() + term.slice(1) },
        { label: t('facts.norm'), value: t(`normLine.${rule.norm}`) },
        { label: t('facts.source'), value: rule.source },
        ...(rule.state === 'confirmed'
          ? [
              {
                label: t('facts.confirmed'),
                value: t('facts.confirmedLine', {
                  by: rule.confirmedBy,
                  on: rule.confirmedOn,
                  version: rule.version,
                }),
              },
              { label: t('facts.reason'), value: rule.reason },
            ]
          : []),
        ...(isCategory(rule.category)
          ? [{ label: t('facts.governs'), value: t('facts.governsLine', { count: rule.governs }) }]
          : []),
      ]}
    />
  );
};
