import { useTranslation } from 'react-i18next';
import { useQueryOp } from '../../call/use-op.ts';
import { SuggestField } from '../../ui/suggest-field.tsx';

export type RecipientNameProps = {
  readonly id: string;
  readonly error: string | undefined;
  readonly value: string;
  readonly onChange: (name: string) => void;
};

/** The name of who gets the data: typed, or chosen from organisations that are often a recipient. */
export const RecipientName = (props: RecipientNameProps) => {
  const { t } = useTranslation('register');
  const { data: partners = [] } = useQueryOp('register.partners', {});
  return (
    <SuggestField
      {...props}
      label={t('recipient.name')}
      openLabel={t('recipient.suggestions')}
      suggestions={partners.map(({ name }) => name)}
      maxLength={120}
    />
  );
};
