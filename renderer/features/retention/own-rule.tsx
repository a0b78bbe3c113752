import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnRuleInput } from '../../../core/contract/retention.ts';
import { refusedRule } from '../../../core/kernel/refusal.ts';
import { DraftOffer } from '../../call/draft-offer.tsx';
import { useDraft } from '../../call/use-draft.ts';
import { useQueryOp, useTaskOp } from '../../call/use-op.ts';
import { Sheet } from '../../ui/columns.tsx';
import { Form } from '../../ui/form.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useChecked } from '../../ui/use-checked.ts';
import { useFocusTitle } from '../../ui/use-focus-title.ts';
import { Confirmed } from './confirmed.tsx';
import { EffectStep } from './effect-step.tsx';
import { Moving } from './moving.tsx';
import { emptyDraft, inputOf, notAsked, OwnDraft } from './own-rule-draft.ts';
import { type OwnField, OwnRuleFields } from './own-rule-fields.tsx';

/** At which field a refusal stands; others stand below the form. */
const fieldOf: Readonly<Record<string, OwnField>> = {
  'rule-name-missing': 'name',
  'rule-name-taken': 'name',
  'source-missing': 'source',
  'trigger-not-of-kind': 'trigger',
  'period-zero': 'period',
  'period-absurd': 'period',
};

const OwnRuleForm = () => {
  const { t } = useTranslation('retention');
  const [draft, setDraft] = useState(emptyDraft);
  const [asked, setAsked] = useState<OwnRuleInput | null>(null);
  const input = inputOf(draft);
  const effect = useQueryOp('retention.previewOwnRule', asked ?? notAsked, { enabled: asked !== null });
  const task = useTaskOp('retention.addRule', ['purge', 'register', 'clients']);
  const kept = useDraft('retention/own-rule', draft, {
    schema: OwnDraft,
    isDirty: (draft.name !== '' || draft.reason !== '') && task.result === undefined,
    onTakeUp: setDraft,
  });
  const missing = (name: OwnField) =>
    draft[name] === null || draft[name].trim() === '' ? t(`own.missing.${name}`) : undefined;
  const checked = useChecked<OwnField>('own-rule', {
    name: missing('name'),
    category: missing('category'),
    trigger: missing('trigger'),
    period: missing('period'),
    source: missing('source'),
    reason: missing('reason'),
  });
  const isCurrent = asked !== null && JSON.stringify(asked) === JSON.stringify(input);
  const refused = refusedRule(isCurrent ? effect.error : null);
  const place = refused === null ? undefined : fieldOf[refused];
  const field = (name: OwnField) => {
    const { id, error } = checked.field(name);
    return { id, error: error ?? (place === name ? t(`refusal.${refused}`) : undefined) };
  };
  const shown = isCurrent && !effect.isFetching ? (effect.data ?? null) : null;
  const send = () => {
    if (!input) return;
    if (shown) task.run({ ...input, reason: draft.reason }, { onSuccess: kept.discard });
    else setAsked(input);
  };
  if (task.isRunning) return <Moving task={task} />;
  if (task.result) return <Confirmed title={t('own.done')} />;
  return (
    <Form onSubmit={() => checked.submit(send)} errors={checked.errors} label={t('own.title')}>
      <DraftOffer draft={kept} />
      <OwnRuleFields draft={draft} onChange={setDraft} field={field} />
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
