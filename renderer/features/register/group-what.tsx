import { useTranslation } from 'react-i18next';
import { SpecialCategory, SpecialException } from '../../../core/contract/lawful.ts';
import { specialCategoryWords, specialExceptionWords } from '../../../core/kernel/words.ts';
import { changeFieldWords } from '../../../core/register/words.ts';
import { useLanguage } from '../../call/use-language.ts';
import { CheckboxGroup } from '../../ui/checkbox.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import type { GroupProps } from './form-group.ts';
import { useTextField } from './use-text-field.ts';

/** Special and criminal data: which ones, and for each why they are allowed (art. 9 and 10). */
const SpecialFields = ({ value: { special }, change }: Pick<GroupProps, 'value' | 'change'>) => {
  const { t } = useTranslation('register');
  const lang = useLanguage();
  const exceptionOf = (category: SpecialCategory) =>
    special.find((use) => use.category === category)?.exception ?? null;
  return (
    <>
      <CheckboxGroup
        label={changeFieldWords.special[lang]}
        hint={t('form.hint.special')}
        choices={SpecialCategory.options.map((id) => ({ id, text: specialCategoryWords[id][lang] }))}
        value={special.map(({ category }) => category)}
        onChange={(chosen) =>
          change({ special: chosen.map((category) => ({ category, exception: exceptionOf(category) })) })
        }
      />
      {special.map(({ category, exception }) => (
        <Select
          key={category}
          label={t('form.exception', { category: specialCategoryWords[category][lang] })}
          choices={[
            ...SpecialException.options.map((id) => ({
              id: id as SpecialException | 'open',
              text: specialExceptionWords[id][lang],
            })),
            { id: 'open', text: t('form.open') },
          ]}
          value={exception ?? 'open'}
          onChange={(chosen) =>
            change({
              special: special.map((use) =>
                use.category === category ? { category, exception: chosen === 'open' ? null : chosen } : use,
              ),
            })
          }
        />
      ))}
    </>
  );
};

/** About whom and what the data are, where they come from, and how people are told (art. 13, 14 and 30(1)(c)). */
export const GroupWhat = (props: GroupProps) => {
  const text = useTextField(props);
  return (
    <>
      <TextField {...text('dataSubjects')} isOptional />
      <TextArea {...text('personalData')} isOptional />
      <SpecialFields {...props} />
      {props.value.special.length > 0 || props.value.specialRemark !== '' ? (
        <TextField {...text('specialRemark')} isOptional />
      ) : null}
      <TextField {...text('source')} isOptional />
      <TextField {...text('informedHow')} isOptional />
    </>
  );
};
