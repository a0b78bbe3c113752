import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { Rule } from '../../../core/contract/retention.ts';
import { Period } from '../../../core/kernel/period.ts';
import { refusedRule } from '../../../core/kernel/refusal.ts';
import { DraftOffer } from '../../call/draft-offer.tsx';
import { Failure } from '../../call/failure.tsx';
import { useDraft } from '../../call/use-draft.ts';
import { useQueryOp, useTaskOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Form, FormActions, type FormError } from '../../ui/form.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/page-header.tsx';
import { PeriodField } from '../../ui/period-field.tsx';
import { Progress } from '../../ui/progress.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { EffectOfRule, ExamplesOfEffect } from './rule-effect.tsx';

/** A change as it is being typed. */
const RuleDraft = z.strictObject({ period: Period.nullable(), reason: z.string() });

/** Refusals that are about the term, and so stand beside its field. */
const aboutTerm: ReadonlySet<string | null> = new Set(['period-under-law', 'period-too-long']);

const Confirmed = () => {
  const { t } = useTranslation('retention');
  const versions = useQueryOp('register.versions', {}).data;
  const number = Math.max(0, ...(versions ?? []).map((version) => version.number));
  return (
    <Notice
      kind="info"
      isLive
      title={t('change.done')}
      action={<TextLink href="#/register">{t('change.register')}</TextLink>}
    >
      <p>{number > 0 ? t('change.doneVersion', { number }) : t('change.doneLine')}</p>
    </Notice>
  );
};

/** Asks for a term and a reason, shows what they would do, and confirms only then. */
export const ChangeRule = ({ rule }: { readonly rule: Rule }) => {
  const { t } = useTranslation('retention');
  const [period, setPeriod] = useState<Period | null>(rule.period);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState<Period | null>(null);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const effect = useQueryOp(
    'retention.previewRule',
    { code: rule.code, period: asked ?? rule.period },
    { enabled: asked !== null },
  );
  const task = useTaskOp('retention.confirmRule', ['purge', 'register', 'clients']);
  const draft = useDraft(
    `retention/rule/${rule.code}`,
    { period, reason },
    {
      schema: RuleDraft,
      isDirty: reason !== '' && task.result === undefined,
      onTakeUp: (kept) => {
        setPeriod(kept.period);
        setReason(kept.reason);
      },
    },
  );
  const isDone = task.result !== undefined;
  const forget = useEffectEvent(() => draft.discard());
  useEffect(() => {
    if (isDone) forget();
  }, [isDone]);
  const refusedTerm = refusedRule(effect.error);
  const termError = aboutTerm.has(refusedTerm) ? t(`refusal.${refusedTerm}`) : null;
  const errorOf = (id: string) => errors.find((each) => each.id === id)?.text;
  const isShown = asked !== null && asked === period && effect.data !== undefined && !effect.isFetching;

  const mistakes = (): readonly FormError[] => [
    ...(period ? [] : [{ id: 'period', text: t('change.periodMissing') }]),
    ...(reason.trim() ? [] : [{ id: 'reason', text: t('refusal.reason-missing') }]),
  ];
  const submit = () => {
    const found = mistakes();
    setErrors(found);
    if (found.length > 0 || !period) return;
    if (isShown) task.run({ code: rule.code, period, reason });
    else setAsked(period);
  };

  if (task.isRunning)
    return (
      <Progress
        what={t(`step.${task.progress?.step ?? 'moving-timers'}`, { count: task.progress?.done ?? 0 })}
        done={0}
        total={0}
        onCancel={task.cancel}
      />
    );
  if (task.result) return <Confirmed />;
  return (
    <Section title={t(rule.state === 'confirmed' ? 'change.title' : 'change.titleNew')}>
      <Form onSubmit={submit} errors={errors}>
        <DraftOffer draft={draft} />
        <PeriodField
          id="period"
          label={t('change.period')}
          hint={t('change.periodHint')}
          value={period}
          onChange={setPeriod}
          error={errorOf('period') ?? termError}
        />
        <TextArea
          id="reason"
          label={t('change.reason')}
          hint={t('change.reasonHint')}
          value={reason}
          onChange={setReason}
          maxLength={500}
          error={errorOf('reason')}
        />
        <Failure error={termError ? null : effect.error} />
        {isShown ? <EffectOfRule effect={effect.data} /> : null}
        {effect.isFetching ? <Loading /> : null}
        <Failure error={task.error} />
        <FormActions>
          <Button key={String(isShown)} look="primary" type="submit" isPending={effect.isFetching}>
            {t(isShown ? 'change.confirm' : 'change.show')}
          </Button>
        </FormActions>
        {isShown ? <ExamplesOfEffect effect={effect.data} /> : null}
      </Form>
    </Section>
  );
};
