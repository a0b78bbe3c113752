import { useTranslation } from 'react-i18next';
import { type Risk, RiskLevel } from '../../../core/contract/dpia.ts';
import { levelMeaning, levelWords } from '../../../core/dpia/words.ts';
import { GuardedText } from '../../call/guarded-text.tsx';
import { useLanguage } from '../../call/use-language.ts';
import { Beside } from '../../ui/beside.tsx';
import { Button } from '../../ui/button.tsx';
import { FieldSet, FormActions } from '../../ui/form.tsx';
import { Select } from '../../ui/select.tsx';
import { MeasureFields } from './measure-fields.tsx';

type Props = {
  readonly risk: Risk;
  readonly number: number;
  readonly onChange: (risk: Risk) => void;
  readonly onRemove: () => void;
};

/** One risk: how it happens, what it does to people, how likely and grave, the measures, and what remains. */
export const RiskFields = ({ risk, number, onChange, onRemove }: Props) => {
  const { t } = useTranslation('dpia');
  const lang = useLanguage();
  const level = (part: 'likelihood' | 'severity' | 'rest') => (
    <Select
      label={t(`risk.${part}`)}
      choices={RiskLevel.options.map((id) => ({
        id,
        text: levelWords[id][lang],
        hint: levelMeaning[part][id][lang],
      }))}
      value={risk[part]}
      onChange={(value) => onChange({ ...risk, [part]: value })}
    />
  );
  return (
    <FieldSet title={`${number}. ${risk.title}`}>
      <GuardedText
        label={t('risk.cause')}
        value={risk.cause}
        onChange={(cause) => onChange({ ...risk, cause })}
        maxLength={1_000}
      />
      <GuardedText
        label={t('risk.harm')}
        value={risk.harm}
        onChange={(harm) => onChange({ ...risk, harm })}
        maxLength={1_000}
      />
      <Beside>
        {level('likelihood')}
        {level('severity')}
      </Beside>
      <MeasureFields measures={risk.measures} onChange={(measures) => onChange({ ...risk, measures })} />
      {level('rest')}
      <FormActions>
        <Button
          size="small"
          look="quiet"
          onPress={onRemove}
          aria-label={t('risk.removeOf', { title: risk.title })}
        >
          {t('risk.remove')}
        </Button>
      </FormActions>
    </FieldSet>
  );
};
