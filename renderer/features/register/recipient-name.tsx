import { ChevronDown } from 'lucide-react';
import { Button, ComboBox, Group, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useQueryOp } from '../../call/use-op.ts';
import { FieldWords } from '../../ui/field.tsx';
import fieldStyles from '../../ui/field.module.css';
import menu from '../../ui/menu.module.css';
import styles from './register.module.css';

export type RecipientNameProps = {
  readonly id: string;
  readonly error: string | undefined;
  readonly value: string;
  readonly onChange: (name: string) => void;
};

/** The name of who gets the data: typed, or chosen from organisations that are often a recipient. */
export const RecipientName = ({ id, error, value, onChange }: RecipientNameProps) => {
  const { t } = useTranslation('register');
  const { data: partners = [] } = useQueryOp('register.partners', {});
  return (
    <ComboBox
      id={id}
      allowsCustomValue
      menuTrigger="focus"
      inputValue={value}
      onInputChange={onChange}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={fieldStyles['field'] ?? ''}
    >
      <FieldWords label={t('recipient.name')} error={error} />
      <Group className={styles['combo'] ?? ''}>
        <Input maxLength={120} className={fieldStyles['box'] ?? ''} />
        <Button className={styles['open'] ?? ''} aria-label={t('recipient.suggestions')}>
          <ChevronDown aria-hidden size={18} strokeWidth={1.75} />
        </Button>
      </Group>
      <Popover className={menu['popover'] ?? ''}>
        <ListBox items={partners} className={menu['list'] ?? ''}>
          {(partner) => (
            <ListBoxItem id={partner.name} textValue={partner.name} className={menu['item'] ?? ''}>
              {partner.name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
};
