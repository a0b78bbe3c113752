import { useTranslation } from 'react-i18next';
import type { Rule } from '../../../core/contract/retention.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { FormActions } from '../../ui/form.tsx';
import { PageHeader, Section } from '../../ui/page-header.tsx';
import { SentenceList } from '../../ui/sentence-list.tsx';
import { Prose } from '../../ui/stack.tsx';
import { confirmedOf, type Question } from './terms-questions.ts';

export type TermsOverviewProps = {
  readonly questions: readonly Question[];
  /** Rules for data that the app does not hold yet. */
  readonly later: readonly Rule[];
  readonly onChange: (question: number) => void;
};

/** What was decided and what comes later, and the way into the app. */
export const TermsOverview = ({ questions, later, onChange }: TermsOverviewProps) => {
  const { t } = useTranslation('setup');
  const finish = useCommandOp('vault.finishSetup');
  const sentences = questions.map((question, index) => {
    const rule = confirmedOf(question);
    return {
      id: question.id,
      text: t(`terms.${question.id}.title`),
      line: rule ? t(`terms.sentence.${rule.trigger}`, { length: rule.period }) : t('terms.skipped'),
      action: (
        <Button size="small" onPress={() => onChange(index)}>
          {t(rule ? 'terms.change' : 'terms.decide')}
        </Button>
      ),
    };
  });
  return (
    <>
      <PageHeader title={t('terms.doneTitle')} state={t('terms.doneState')} />
      <SentenceList sentences={sentences} />
      <Section title={t('terms.laterTitle')}>
        <Prose soft>{t('terms.later', { count: later.length })}</Prose>
      </Section>
      <Failure error={finish.error} />
      <FormActions>
        <Button look="primary" onPress={() => finish.mutate({})} isPending={finish.isPending}>
          {t('terms.begin')}
        </Button>
      </FormActions>
    </>
  );
};
