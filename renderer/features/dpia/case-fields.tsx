import { useTranslation } from 'react-i18next';
import { AlwaysCase, type PreTest } from '../../../core/contract/dpia.ts';
import { caseWords } from '../../../core/dpia/criteria.ts';
import { GuardedText } from '../../call/guarded-text.tsx';
import { useLanguage } from '../../call/use-language.ts';
import { CheckboxGroup } from '../../ui/checkbox.tsx';
import { FieldSet } from '../../ui/form.tsx';

type Props = {
  readonly cases: PreTest['cases'];
  readonly onChange: (cases: PreTest['cases']) => void;
};

/** The cases for which a DPIA is always made: what applies is ticked, and then explained. */
export const CaseFields = ({ cases, onChange }: Props) => {
  const { t } = useTranslation('dpia');
  const lang = useLanguage();
  const reasonOf = (one: AlwaysCase): string => cases.find((it) => it.case === one)?.reason ?? '';
  return (
    <FieldSet title={t('preTest.always')}>
      <CheckboxGroup
        label={t('preTest.ticked')}
        hint={t('preTest.alwaysWhat')}
        choices={AlwaysCase.options.map((id) => ({
          id,
          text: caseWords[id].title[lang],
          hint: caseWords[id].line[lang],
        }))}
        value={cases.map((it) => it.case)}
        onChange={(chosen) => onChange(chosen.map((one) => ({ case: one, reason: reasonOf(one) })))}
      />
      {cases.map((it) => (
        <GuardedText
          key={it.case}
          label={t('preTest.whyCase', { what: caseWords[it.case].title[lang] })}
          value={it.reason}
          onChange={(reason) =>
            onChange(cases.map((old) => (old.case === it.case ? { ...old, reason } : old)))
          }
          maxLength={600}
        />
      ))}
    </FieldSet>
  );
};
