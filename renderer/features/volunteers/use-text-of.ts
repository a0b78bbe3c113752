import { useTranslation } from 'react-i18next';
import { type FieldsProps, idOf, type TextName } from './fields-props.ts';

/** Gives what a one-line field of the form needs, by its name and how long it may be. */
export const useTextOf = ({ draft, change, errorOf }: FieldsProps) => {
  const { t } = useTranslation('volunteers');
  return (field: TextName, maxLength: number) => ({
    id: idOf(field),
    label: t(`form.${field}`),
    value: draft[field],
    onChange: (value: string) => change({ [field]: value }),
    error: errorOf(field),
    autoComplete: 'off',
    spellCheck: 'false' as const,
    maxLength,
  });
};
