import { useTranslation } from 'react-i18next';
import type { RuleAction } from '../../../core/contract/timer.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';

type ActionFieldProps = {
  readonly actions: readonly RuleAction[];
  readonly value: RuleAction;
  readonly onChange: (action: RuleAction) => void;
};

/** What happens when a term is over. */
export const ActionField = ({ actions, value, onChange }: ActionFieldProps) => {
  const { t } = useTranslation('retention');
  return (
    <RadioGroup
      label={t('change.action')}
      choices={actions.map((id) => ({ id, text: t(`action.${id}`), hint: t(`actionHint.${id}`) }))}
      value={value}
      onChange={onChange}
    />
  );
};
