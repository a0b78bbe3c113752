import { useTranslation } from 'react-i18next';
import type { CriterionAnswer } from '../../../core/contract/dpia.ts';
import { criterionWords } from '../../../core/dpia/criteria.ts';
import { GuardedText } from '../../call/guarded-text.tsx';
import { useLanguage } from '../../call/use-language.ts';
import { FieldSet } from '../../ui/form.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';

type Props = {
  readonly answer: CriterionAnswer;
  readonly onChange: (next: CriterionAnswer) => void;
};

/** One criterion with its line of explanation: yes or no, and why. */
export const CriterionFields = ({ answer, onChange }: Props) => {
  const { t } = useTranslation('dpia');
  const lang = useLanguage();
  const { title, line } = criterionWords[answer.criterion];
  return (
    <FieldSet title={title[lang]}>
      <RadioGroup
        label={t('preTest.applies')}
        hint={line[lang]}
        choices={(['yes', 'no'] as const).map((id) => ({ id, text: t(`preTest.${id}`) }))}
        value={answer.is === null ? null : answer.is ? 'yes' : 'no'}
        onChange={(chosen) => onChange({ ...answer, is: chosen === 'yes' })}
      />
      <GuardedText
        label={t('preTest.why')}
        value={answer.reason}
        onChange={(reason) => onChange({ ...answer, reason })}
        maxLength={600}
      />
    </FieldSet>
  );
};
