import { useState } from 'react';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Risk } from '../../../core/contract/dpia.ts';
import { ownRisk, riskOf, starterRisks } from '../../../core/dpia/starter-risks.ts';
import { useLanguage } from '../../call/use-language.ts';
import { Button } from '../../ui/button.tsx';
import { FormActions } from '../../ui/form.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { SentenceList } from '../../ui/sentence-list.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { RiskFields } from './risk-fields.tsx';

type Props = { readonly risks: readonly Risk[]; readonly onChange: (risks: Risk[]) => void };

/** What organisations of this kind often run into, to choose from; what is there already is not offered again. */
const Offered = ({ risks, onChange }: Props) => {
  const { t } = useTranslation('dpia');
  const lang = useLanguage();
  const left = starterRisks.filter(
    ({ title }) => !risks.some((risk) => risk.title === title.nl || risk.title === title.en),
  );
  if (left.length === 0) return null;
  return (
    <Stack gap="tight">
      <Prose soft>{t('risk.offered')}</Prose>
      <SentenceList
        sentences={left.map((starter) => ({
          id: starter.title.nl,
          text: starter.title[lang],
          line: starter.cause[lang],
          action: (
            <Button
              size="small"
              onPress={() => onChange([...risks, riskOf(starter, lang)])}
              aria-label={t('risk.addThis', { title: starter.title[lang] })}
            >
              {t('risk.add')}
            </Button>
          ),
        }))}
      />
    </Stack>
  );
};

/** The risks to people: each judged, with what is done about it, and what remains. */
export const RiskList = ({ risks, onChange }: Props) => {
  const { t } = useTranslation('dpia');
  const [title, setTitle] = useState('');
  const add = () => {
    if (title.trim() === '') return;
    onChange([...risks, ownRisk(title.trim())]);
    setTitle('');
  };
  return (
    <Stack gap="loose">
      {risks.length === 0 ? <Prose>{t('risk.none')}</Prose> : null}
      {risks.map((risk, index) => (
        <RiskFields
          key={index}
          risk={risk}
          number={index + 1}
          onChange={(next) => onChange(risks.map((old, at) => (at === index ? next : old)))}
          onRemove={() => onChange(risks.filter((_, at) => at !== index))}
        />
      ))}
      <Offered risks={risks} onChange={onChange} />
      <Stack gap="tight">
        <TextField
          label={t('risk.own')}
          hint={t('risk.ownHint')}
          value={title}
          onChange={setTitle}
          maxLength={200}
          autoComplete="off"
          isOptional
        />
        <FormActions>
          <Button size="small" icon={Plus} onPress={add}>
            {t('risk.addOwn')}
          </Button>
        </FormActions>
      </Stack>
    </Stack>
  );
};
