import { ArrowLeft } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { OwnRuleInput } from '../../../core/contract/retention.ts';
import { Bound, Category, RuleAction, Trigger } from '../../../core/contract/timer.ts';
import { Period, period as periodOf } from '../../../core/kernel/period.ts';
import { refusedRule } from '../../../core/kernel/refusal.ts';
import { DraftOffer } from '../../call/draft-offer.tsx';
import { useDraft } from '../../call/use-draft.ts';
import { useQueryOp, useTaskOp } from '../../call/use-op.ts';
import { Sheet } from '../../ui/columns.tsx';
import { Form, type FormError } from '../../ui/form.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useFocusTitle } from '../../ui/use-focus-title.ts';
import { Confirmed } from './confirmed.tsx';
import { EffectStep } from './effect-step.tsx';
import { Moving } from './moving.tsx';
import { type OwnDraft, OwnRuleFields } from './own-rule-fields.tsx';

const DraftShape = z.strictObject({
  name: z.string(),
  category: Category.nullable(),
  trigger: Trigger.nullable(),
  period: Period.nullable(),
  bound: Bound,
  action: RuleAction,
  source: z.string(),
  reason: z.string(),
});

const empty: OwnDraft = {
  name: '',
  category: null,
  trigger: null,
  period: null,
  bound: 'MAX',
  action: 'review',
  source: '',
  reason: '',
};

/** Stands in while nothing was asked; a question that is not enabled is not put. */
const notAsked: OwnRuleInput = {
  ...empty,
  category: 'client-file',
  trigger: 'file-closed',
  period: periodOf('P1Y'),
};

/** At which field a refusal stands; others stand below the form. */
const fieldOf: Readonly<Record<string, string>> = {
  'rule-name-missing': 'name',
  'rule-name-taken': 'name',
  'source-missing': 'source',
  'trigger-not-of-kind': 'trigger',
  'period-zero': 'period',
  'period-absurd': 'period',
};

/** What the door takes of a draft; null while something is missing. */
const inputOf = ({ name, category, trigger, period, bound, action, source }: OwnDraft) =>
  OwnRuleInput.safeParse({ name, category, trigger, period, bound, action, source }).data ?? null;

const OwnRuleForm = () => {
  const { t } = useTranslation('retention');
  const [draft, setDraft] = useState(empty);
  const [asked, setAsked] = useState<OwnRuleInput | null>(null);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const input = inputOf(draft);
  const effect = useQueryOp('retention.previewOwnRule', asked ?? notAsked, { enabled: asked !== null });
  const task = useTaskOp('retention.addRule', ['purge', 'register', 'clients']);
  const kept = useDraft('retention/own-rule', draft, {
    schema: DraftShape,
    isDirty: (draft.name !== '' || draft.reason !== '') && task.result === undefined,
    onTakeUp: setDraft,
  });
  const isDone = task.result !== undefined;
  const forget = useEffectEvent(() => kept.discard());
  useEffect(() => {
    if (isDone) forget();
  }, [isDone]);
  const isCurrent = asked !== null && JSON.stringify(asked) === JSON.stringify(input);
  const refused = refusedRule(isCurrent ? effect.error : null);
  const place = refused === null ? undefined : fieldOf[refused];
  const errorOf = (id: string) =>
    errors.find((each) => each.id === id)?.text ?? (place === id ? t(`refusal.${refused}`) : undefined);
  const mistakes = (): readonly FormError[] =>
    (['name', 'category', 'trigger', 'period', 'source', 'reason'] as const)
      .filter((id) => {
        const value = draft[id];
        return value === null || value.trim() === '';
      })
      .map((id) => ({ id, text: t(`own.missing.${id}`) }));
  const shown = isCurrent && !effect.isFetching ? (effect.data ?? null) : null;
  const submit = () => {
    const found = mistakes();
    setErrors(found);
    if (found.length > 0 || !input) return;
    if (shown) task.run({ ...input, reason: draft.reason });
    else setAsked(input);
  };
  if (task.isRunning) return <Moving task={task} />;
  if (task.result) return <Confirmed title={t('own.done')} />;
  return (
    <Form onSubmit={submit} errors={errors} label={t('own.title')}>
      <DraftOffer draft={kept} />
      <OwnRuleFields draft={draft} onChange={setDraft} errorOf={errorOf} />
      <EffectStep
        effect={shown}
        isFetching={effect.isFetching}
        errors={[isCurrent && !place ? effect.error : null, task.error]}
        confirm={t('own.confirm')}
      />
    </Form>
  );
};

/** A rule of the organisation's own: what it is for, when its clock starts, how long, from where and why; its effect comes before it runs. */
export const OwnRuleSheet = () => {
  const { t } = useTranslation('retention');
  useFocusTitle();
  return (
    <Sheet>
      <PageHeader
        title={t('own.title')}
        state={t('own.state')}
        actions={
          <TextLink look="secondary" icon={ArrowLeft} href="#/bewaren/regels">
            {t('rules.title')}
          </TextLink>
        }
      />
      <OwnRuleForm />
    </Sheet>
  );
};
