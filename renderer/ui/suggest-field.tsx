import { ChevronDown } from 'lucide-react';
import { Button, ComboBox, Group, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { FieldWords, type FieldProps } from './field.tsx';
import field from './field.module.css';
import menu from './menu.module.css';
import styles from './suggest-field.module.css';

export type SuggestFieldProps = FieldProps & {
  readonly id?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly suggestions: readonly string[];
  /** What the button that opens the suggestions is called. */
  readonly openLabel: string;
  readonly maxLength: number;
};

/** One line of text: typed, or chosen from what is often meant. */
export const SuggestField = (props: SuggestFieldProps) => {
  const { label, hint, error, isOptional, value, onChange, suggestions, openLabel, maxLength, ...rest } =
    props;
  return (
    <ComboBox
      {...rest}
      allowsCustomValue
      menuTrigger="focus"
      inputValue={value}
      onInputChange={onChange}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={field['field'] ?? ''}
    >
      <FieldWords label={label} hint={hint} error={error} isOptional={isOptional ?? false} />
      <Group className={styles['combo'] ?? ''}>
        <Input maxLength={maxLength} className={field['box'] ?? ''} />
        <Button className={styles['open'] ?? ''} aria-label={openLabel}>
          <ChevronDown aria-hidden size={18} strokeWidth={1.75} />
        </Button>
      </Group>
      <Popover className={menu['popover'] ?? ''}>
        <ListBox items={suggestions.map((name) => ({ id: name }))} className={menu['list'] ?? ''}>
          {({ id }) => (
            <ListBoxItem id={id} textValue={id} className={menu['item'] ?? ''}>
              {id}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
};
