import { useTranslation } from 'react-i18next';
import type { Category } from '../../../core/contract/timer.ts';
import { triggerWords } from '../../../core/kernel/words.ts';
import { actionsFor, kindsOfOwnRules, triggersOf } from '../../../core/retention/own-rule.ts';
import { useLanguage } from '../../call/use-language.ts';
import { FieldSet } from '../../ui/form.tsx';
import { PeriodField } from '../../ui/period-field.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import type { Checked } from '../../ui/use-checked.ts';
import { ActionField } from './action-field.tsx';
import type { OwnDraft } from './own-rule-draft.ts';

/** The questions that must be answered. */
export type OwnField = 'name' | 'category' | 'trigger' | 'period' | 'source' | 'reason';

type FieldsProps = {
  readonly draft: OwnDraft;
  readonly onChange: (draft: OwnDraft) => void;
  readonly field: Checked<OwnField>['field'];
};

/** Another kind of data has its own events, and its own ways to end. */
const withCategory = (draft: OwnDraft, category: Category): OwnDraft => {
  const [only, ...more] = triggersOf[category];
  const actions = actionsFor(category);
  return {
    ...draft,
    category,
    trigger: only && more.length === 0 ? only : null,
    action: actions.includes(draft.action) ? draft.action : 'review',
  };
};

/** The questions about an own rule: what and when, how long and how strictly, and why. */
export const OwnRuleFields = ({ draft, onChange, field }: FieldsProps) => {
  const { t } = useTranslation('retention');
  const lang = useLanguage();
  const { category } = draft;
  const change = (next: Partial<OwnDraft>) => onChange({ ...draft, ...next });
  return (
    <>
      <TextField
        label={t('own.name')}
        hint={t('own.nameHint')}
        value={draft.name}
        onChange={(name) => change({ name })}
        maxLength={60}
        {...field('name')}
      />
      <Select
        label={t('own.category')}
        choices={kindsOfOwnRules.map((id) => ({ id, text: t(`purge:category.${id}`) }))}
        value={category}
        onChange={(id) => onChange(withCategory(draft, id))}
        {...field('category')}
      />
      {category ? (
        <RadioGroup
          label={t('own.trigger')}
          choices={triggersOf[category].map((id) => ({
            id,
            text: t('own.after', { event: triggerWords[id][lang] }),
          }))}
          value={draft.trigger}
          onChange={(trigger) => change({ trigger })}
          {...field('trigger')}
        />
      ) : null}
      <PeriodField
        label={t('change.period')}
        hint={t('own.periodHint')}
        value={draft.period}
        onChange={(period) => change({ period })}
        {...field('period')}
      />
      <RadioGroup
        label={t('own.bound')}
        choices={(['MAX', 'MIN', 'FIX'] as const).map((id) => ({
          id,
          text: t(`bound.${id}`),
          hint: t(`boundLine.${id}`),
        }))}
        value={draft.bound}
        onChange={(bound) => change({ bound })}
      />
      <ActionField
        actions={actionsFor(category ?? 'applicant')}
        value={draft.action}
        onChange={(action) => change({ action })}
      />
      <FieldSet title={t('own.why')}>
        <TextField
          label={t('own.source')}
          hint={t('own.sourceHint')}
          value={draft.source}
          onChange={(source) => change({ source })}
          maxLength={120}
          {...field('source')}
        />
        <TextArea
          label={t('change.reason')}
          hint={t('change.reasonHint')}
          value={draft.reason}
          onChange={(reason) => change({ reason })}
          maxLength={500}
          {...field('reason')}
        />
      </FieldSet>
    </>
  );
};
