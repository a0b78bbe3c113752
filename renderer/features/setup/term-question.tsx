import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { periodInWords } from '../../../core/kernel/words.ts';
import { Failure } from '../../call/failure.tsx';
import { useLanguage } from '../../call/use-language.ts';
import { useTaskOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PeriodField } from '../../ui/period-field.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Prose } from '../../ui/stack.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { useChecked } from '../../ui/use-checked.ts';
import { confirmedOf, type Question } from './terms-questions.ts';

export type TermQuestionProps = {
  readonly question: Question;
  readonly number: number;
  readonly count: number;
  readonly onDone: () => void;
  /** Null where an answer is needed before anything can be kept. */
  readonly onSkip: (() => void) | null;
  readonly onBack: (() => void) | null;
};

/** One term: what it is about, where it comes from, how long, and why. The reason is always the person's own. */
export const TermQuestion = ({ question, number, count, onDone, onSkip, onBack }: TermQuestionProps) => {
  const { t } = useTranslation('setup');
  const lang = useLanguage();
  const running = confirmedOf(question);
  const only = question.rules.length === 1 ? question.rules[0] : undefined;
  const [code, setCode] = useState((running ?? only)?.code ?? null);
  const rule = question.rules.find((one) => one.code === code);
  const [period, setPeriod] = useState((running ?? only)?.period ?? null);
  const [reason, setReason] = useState(running?.reason ?? '');
  const confirm = useTaskOp('retention.confirmRule', ['register']);
  const checked = useChecked<'rule' | 'period' | 'reason'>('term', {
    rule: rule ? undefined : t('terms.choose'),
    period: rule && period === null ? t('terms.periodMissing') : undefined,
    reason: rule && reason.trim() === '' ? t('terms.reasonMissing') : undefined,
  });
  const choose = (next: string) => {
    setCode(next);
    setPeriod(question.rules.find((one) => one.code === next)?.period ?? null);
  };
  const send = () => {
    if (rule && period)
      confirm.run({ code: rule.code, period, reason: reason.trim() }, { onSuccess: onDone });
  };
  return (
    <>
      <PageHeader title={t(`terms.${question.id}.title`)} state={t('terms.state', { number, count })} />
      <Prose>{t(`terms.${question.id}.what`)}</Prose>
      <Form errors={checked.errors} onSubmit={() => checked.submit(send)}>
        {only ? null : (
          <RadioGroup
            label={t('terms.from')}
            choices={question.rules.map((one) => ({
              id: one.code,
              text: t(`terms.choice.${one.code}`),
              hint: t(`terms.choiceHint.${one.code}`),
            }))}
            value={code}
            onChange={choose}
            {...checked.field('rule')}
          />
        )}
        {rule ? (
          <>
            <PeriodField
              label={t(`terms.trigger.${rule.trigger}`)}
              hint={`${t(`terms.norm.${rule.norm}`)} ${t('terms.source', {
                source: rule.source,
                term: rule.suggested ? periodInWords(rule.suggested, lang) : '',
              })}`}
              value={period}
              onChange={setPeriod}
              {...checked.field('period')}
            />
            <TextArea
              label={t('terms.reason')}
              hint={t('terms.reasonHint')}
              value={reason}
              onChange={setReason}
              maxLength={500}
              {...checked.field('reason')}
            />
          </>
        ) : null}
        <Failure error={confirm.error} />
        <FormActions>
          <Button look="primary" type="submit" isPending={confirm.isRunning}>
            {t('terms.confirm')}
          </Button>
          {onSkip ? <Button onPress={onSkip}>{t('terms.skip')}</Button> : null}
          {onBack ? (
            <Button look="quiet" onPress={onBack}>
              {t('back')}
            </Button>
          ) : null}
        </FormActions>
      </Form>
    </>
  );
};
