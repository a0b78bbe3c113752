import { useTranslation } from 'react-i18next';
import type { Rule } from '../../../core/contract/retention.ts';
import { citationIn } from '../../../core/kernel/citation.ts';
import { boundTermInWords } from '../../../core/kernel/words.ts';
import { useLanguage } from '../../call/use-language.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { useWhatOf } from './what-of.ts';

/** A rule as it stands: its term, how strictly it binds and why, what happens at its end, its source, and who decided it. */
export const RuleFacts = ({ rule }: { readonly rule: Rule }) => {
  const { t } = useTranslation('retention');
  const whatOf = useWhatOf();
  const lang = useLanguage();
  const term = boundTermInWords(rule, lang);
  return (
    <DefinitionList
      rows={[
        { label: t('facts.what'), value: whatOf(rule) },
        { label: t('facts.term'), value: term.charAt(0).toUpperCase() + term.slice(1) },
        { label: t('facts.bound'), value: t(`boundLine.${rule.bound}`) },
        { label: t('facts.action'), value: t(`actionHint.${rule.action}`) },
        {
          label: t('facts.longer'),
          value: t(rule.isExtendable ? 'facts.extendable' : 'facts.notExtendable'),
        },
        { label: t('facts.norm'), value: t(rule.name === null ? `normLine.${rule.norm}` : 'normLine.OWN') },
        { label: t('facts.source'), value: citationIn(rule.source, lang) },
        ...(rule.state === 'proposed'
          ? []
          : [
              {
                label: t(rule.state === 'confirmed' ? 'facts.confirmed' : 'facts.withdrawn'),
                value: t('facts.confirmedLine', {
                  by: rule.confirmedBy,
                  on: rule.confirmedOn,
                  version: rule.version,
                }),
              },
              { label: t('facts.reason'), value: rule.reason },
            ]),
      ]}
    />
  );
};
