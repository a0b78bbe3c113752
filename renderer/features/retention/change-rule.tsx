import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { Rule } from '../../../core/contract/retention.ts';
import { RuleAction } from '../../../core/contract/timer.ts';
import { Period } from '../../../core/kernel/period.ts';
import { refusedRule } from '../../../core/kernel/refusal.ts';
import { DraftOffer } from '../../call/draft-offer.tsx';
import { useDraft } from '../../call/use-draft.ts';
import { useQueryOp, useTaskOp } from '../../call/use-op.ts';
import { Form } from '../../ui/form.tsx';
import { Section } from '../../ui/page-header.tsx';
import { PeriodField } from '../../ui/period-field.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { useChecked } from '../../ui/use-checked.ts';
import { ActionField } from './action-field.tsx';
import { Confirmed } from './confirmed.tsx';
import { EffectStep } from './effect-step.tsx';
import { Moving } from './moving.tsx';

/** A change as it is being typed. */
const RuleDraft = z.strictObject({ period: Period.nullable(), action: RuleAction, reason: z.string() });

/** Refusals that are about the term, and so stand beside its field. */
const aboutTerm: ReadonlySet<string | null> = new Set([
  'period-under-law',
  'period-too-long',
  'period-zero',
  'period-absurd',
]);

/** Asks for a term, an end and a reason, shows what they would do, and confirms only then. */
export const ChangeRule = ({ rule }: { readonly rule: Rule }) => {
  const { t } = useTranslation('retention');
  const [period, setPeriod] = useState<Period | null>(rule.period);
  const [action, setAction] = useState<RuleAction>(rule.action);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState<Period | null>(null);
  const effect = useQueryOp(
    'retention.previewRule',
    { code: rule.code, period: asked ?? rule.period },
    { enabled: asked !== null },
  );
  const task = useTaskOp('retention.confirmRule', ['purge', 'register', 'clients']);
  const draft = useDraft(
    `retention/rule/${rule.code.toLowerCase().replaceAll('_', '-')}`,
    { period, action, reason },
    {
      schema: RuleDraft,
      isDirty: reason !== '' && task.result === undefined,
      onTakeUp: (kept) => {
        setPeriod(kept.period);
        setAction(kept.action);
        setReason(kept.reason);
      },
    },
  );
  const checked = useChecked<'period' | 'reason'>('rule', {
    period: period ? undefined : t('change.periodMissing'),
    reason: reason.trim() === '' ? t('refusal.reason-missing') : undefined,
  });
  const refusedTerm = refusedRule(effect.error);
  const termError = aboutTerm.has(refusedTerm) ? t(`refusal.${refusedTerm}`) : null;
  const ofPeriod = checked.field('period');
  const isShown = asked !== null && asked === period && effect.data !== undefined && !effect.isFetching;
  const send = () => {
    if (isShown) task.run({ code: rule.code, period: asked, action, reason }, { onSuccess: draft.discard });
    else setAsked(period);
  };
  if (task.isRunning) return <Moving task={task} />;
  if (task.result) return <Confirmed title={t('change.done')} />;
  return (
    <Section title={t(rule.state === 'confirmed' ? 'change.title' : 'change.titleNew')}>
      <Form onSubmit={() => checked.submit(send)} errors={checked.errors} label={t('change.title')}>
        <DraftOffer draft={draft} />
        <PeriodField
          label={t('change.period')}
          hint={t('change.periodHint')}
          value={period}
          onChange={setPeriod}
          {...ofPeriod}
          error={ofPeriod.error ?? termError}
        />
        <ActionField actions={rule.actions} value={action} onChange={setAction} />
        <TextArea
          label={t('change.reason')}
          hint={t('change.reasonHint')}
          value={reason}
          onChange={setReason}
          maxLength={500}
          {...checked.field('reason')}
        />
        <EffectStep
          effect={isShown ? effect.data : null}
          isFetching={effect.isFetching}
          errors={[termError ? null : effect.error, task.error]}
          confirm={t('change.confirm')}
        />
      </Form>
    </Section>
  );
};
