import { useTranslation } from 'react-i18next';
import type { ActivityInput } from '../../../core/contract/register.ts';
import { changeFieldWords } from '../../../core/register/words.ts';
import { useLanguage } from '../../call/use-language.ts';
import type { GroupProps } from './form-group.ts';

/** How long each text may be; the contract says the same. */
const lengths = {
  name: 120,
  owner: 120,
  purpose: 600,
  dataSubjects: 300,
  personalData: 1_000,
  specialRemark: 200,
  source: 300,
  informedHow: 300,
  otherSystems: 300,
  otherTerm: 300,
  security: 1_500,
} as const satisfies Partial<Record<keyof ActivityInput, number>>;

/** Gives for a text of an activity what its field needs: name, hint, length, value and what typing does. */
export const useTextField = ({ value, change, field }: Pick<GroupProps, 'value' | 'change' | 'field'>) => {
  const { t } = useTranslation('register');
  const lang = useLanguage();
  return (name: keyof typeof lengths) => ({
    ...field(name),
    label: changeFieldWords[name][lang],
    hint: t(`form.hint.${name}`),
    maxLength: lengths[name],
    value: value[name],
    onChange: (typed: string) => change({ [name]: typed }),
  });
};
