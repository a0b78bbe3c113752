import { useTranslation } from 'react-i18next';
import { System } from '../../../core/contract/register.ts';
import { systemWords } from '../../../core/register/list-words.ts';
import { changeFieldWords } from '../../../core/register/words.ts';
import { useLanguage } from '../../call/use-language.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { CheckboxGroup } from '../../ui/checkbox.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { GroupProps } from './form-group.ts';
import { useRuleName } from './use-rule-name.ts';
import { useTextField } from './use-text-field.ts';

/** The rules for data of which the app holds nothing: as soon as one runs, it gives this activity its term. */
const RuleFields = ({ value, change }: GroupProps) => {
  const { t } = useTranslation('register');
  const nameOf = useRuleName();
  const rules = (useQueryOp('retention.rules', {}).data ?? []).filter(
    ({ holdsData, code }) => !holdsData || value.ruleCodes.includes(code),
  );
  if (rules.length === 0) return null;
  return (
    <CheckboxGroup
      label={t('form.rules')}
      hint={t('form.hint.rules')}
      choices={rules.map(({ code, name, state, period, trigger }) => ({
        id: code,
        text: nameOf({ code, name }),
        hint:
          state === 'confirmed' ? t('form.ruleRuns', { length: period, trigger }) : t('form.ruleProposed'),
      }))}
      value={value.ruleCodes}
      onChange={(ruleCodes) => change({ ruleCodes: [...ruleCodes] })}
    />
  );
};

/** Where the data lie and how long they stay (art. 30(1)(f)). */
export const GroupWhere = (props: GroupProps) => {
  const { t } = useTranslation('register');
  const lang = useLanguage();
  const text = useTextField(props);
  const { value, change, isOwnData } = props;
  return (
    <>
      <CheckboxGroup
        label={changeFieldWords.systems[lang]}
        hint={t('form.hint.systems')}
        choices={System.options.map((id) => ({ id, text: systemWords[id][lang] }))}
        value={value.systems}
        onChange={(systems) => change({ systems: [...systems] })}
      />
      <TextField {...text('otherSystems')} isOptional />
      {isOwnData ? null : <RuleFields {...props} />}
      <TextField
        {...text('otherTerm')}
        hint={t(isOwnData ? 'form.hint.otherTermOwn' : 'form.hint.otherTerm')}
        isOptional
      />
    </>
  );
};
