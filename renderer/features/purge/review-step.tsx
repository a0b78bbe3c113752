import { useTranslation } from 'react-i18next';
import { citationIn } from '../../../core/kernel/citation.ts';
import { termInWords } from '../../../core/kernel/words.ts';
import { useLanguage } from '../../call/use-language.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { useRuleNames } from '../../terms/rule-names.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Prose } from '../../ui/stack.tsx';
import { Cell, Table } from '../../ui/table.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { EveningSheet, readingStep } from './evening-sheet.tsx';
import { nounOf } from './noun.ts';
import { WhatIsDue } from './what-is-due.tsx';

/** The first step: which rules have something due, how much, and since when; the rules can still be looked at. */
export const ReviewStep = () => {
  const { t } = useTranslation('purge');
  const lang = useLanguage();
  const nameOf = useRuleNames();
  const due = useQueryOp('purge.due', { ruleCode: null, offset: 0, limit: 1 });
  const rules = useQueryOp('retention.rules', {});
  if (!due.data || !rules.data) return readingStep('review', due.error ?? rules.error);
  const { total, groups, lines } = due.data;
  if (total === 0)
    return (
      <EveningSheet step="review">
        <EmptyState
          action={
            <TextLink look="secondary" href="#/bewaren">
              {t('review.back')}
            </TextLink>
          }
        >
          {t('review.empty')}
        </EmptyState>
      </EveningSheet>
    );
  const oldest = lines[0]?.timer.dueOn;
  const rows = groups.flatMap((group) => {
    const rule = rules.data.find(({ code }) => code === group.ruleCode);
    return rule ? [{ ...group, rule }] : [];
  });
  return (
    <EveningSheet
      step="review"
      actions={
        <TextLink look="primary" href="#/bewaren/opschoonavond/uitzonderen">
          {t('review.next', { count: total, ...nounOf(groups) })}
        </TextLink>
      }
    >
      <Prose>
        <WhatIsDue total={total} groups={groups} /> {oldest ? t('review.oldest', { on: oldest }) : null}{' '}
        {t('review.how')}
      </Prose>
      <Table
        caption={t('review.byRule')}
        rows={rows}
        rowKey={({ ruleCode }) => ruleCode}
        rowHeader="rule"
        columns={[
          {
            id: 'rule',
            title: t('columns.rule'),
            cell: ({ rule }) => (
              <Cell line={t([`retention:rule.${rule.code}.what`, 'retention:rule.own.what'])}>
                {nameOf(rule.code)}
              </Cell>
            ),
          },
          {
            id: 'term',
            title: t('columns.term'),
            cell: ({ rule }) => <Cell line={citationIn(rule.source, lang)}>{termInWords(rule, lang)}</Cell>,
          },
          {
            id: 'may',
            title: t('columns.may'),
            kind: 'number',
            cell: ({ count, leftOut, waiting }) => t('number', { count: count - leftOut - waiting }),
          },
          {
            id: 'waits',
            title: t('columns.waits'),
            kind: 'number',
            cell: ({ leftOut, waiting }) => t('number', { count: leftOut + waiting }),
          },
        ]}
      />
      <Prose soft>
        {t('review.rulesFirst')} <TextLink href="#/bewaren/regels">{t('review.rules')}</TextLink>
      </Prose>
    </EveningSheet>
  );
};
