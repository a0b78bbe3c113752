import { useTranslation } from 'react-i18next';
import type { FieldChange } from '../../../core/contract/history.ts';
import { useFieldWords } from '../../call/use-field-words.ts';

/** One change in a line: the field, what it was, and what it became. */
export const Change = ({ change }: { readonly change: FieldChange }) => {
  const { t } = useTranslation('history');
  const { label, value } = useFieldWords();
  const { field, from, to } = change;
  if (field === 'mergedFile') return <p>{t('merged', { name: value(field, to) })}</p>;
  return (
    <p>
      <strong>{label(field)}</strong>{' '}
      <bdi>
        {t('changed', { from: value(field, from) || t('empty'), to: value(field, to) || t('empty') })}
      </bdi>
    </p>
  );
};
