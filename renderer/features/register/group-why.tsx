import { useTranslation } from 'react-i18next';
import { LegalBasis } from '../../../core/contract/lawful.ts';
import { legalBasisWords } from '../../../core/kernel/words.ts';
import { changeFieldWords } from '../../../core/register/words.ts';
import { useLanguage } from '../../call/use-language.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import type { GroupProps } from './form-group.ts';
import { useTextField } from './use-text-field.ts';

/** What it is, who answers for it, and why it may be done (art. 5(1)(b) and 6). */
export const GroupWhy = (props: GroupProps) => {
  const { t } = useTranslation('register');
  const lang = useLanguage();
  const text = useTextField(props);
  return (
    <>
      <TextField {...text('name')} />
      <TextField {...text('owner')} isOptional />
      <TextArea {...text('purpose')} isOptional />
      <RadioGroup
        label={changeFieldWords.legalBasis[lang]}
        hint={t('law.legalBasis')}
        choices={[
          ...LegalBasis.options.map((basis) => ({
            id: basis as LegalBasis | 'open',
            text: legalBasisWords[basis][lang],
            hint: t(`form.basis.${basis}`),
          })),
          { id: 'open', text: t('form.open') },
        ]}
        value={props.value.legalBasis ?? 'open'}
        onChange={(basis) => props.change({ legalBasis: basis === 'open' ? null : basis })}
      />
    </>
  );
};
