import { ChevronDown } from 'lucide-react';
import { Button, ComboBox, Group, Input, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Partner } from '../../../core/contract/register.ts';
import { partnerKindWords } from '../../../core/register/words.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { FieldWords } from '../../ui/field.tsx';
import fieldStyles from '../../ui/field.module.css';
import menu from '../../ui/menu.module.css';
import styles from './register.module.css';
import { useLanguage } from './use-register.ts';

export type RecipientNameProps = {
  readonly id: string;
  readonly error: string | undefined;
  readonly value: string;
  readonly onChange: (name: string) => void;
};

/** The name of who gets the data: typed, or chosen from organisations that are often a recipient. */
export const RecipientName = ({ id, error, value, onChange }: RecipientNameProps) => {
  const { t } = useTranslation('register');
  const lang = useLanguage();
  const { data: partners = [] } = useQueryOp('register.partners', {});
  const about = ({ kind, city }: Partner) =>
    [partnerKindWords[kind][lang], city].filter((part) => part !== '').join(' · ');
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
              <Text slot="label">{partner.name}</Text>
              <Text slot="description" className={menu['hint'] ?? ''}>
                {about(partner)}
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
};
