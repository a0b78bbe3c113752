import { ChevronDown } from 'lucide-react';
import {
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  Select as RacSelect,
  SelectValue,
  Text,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { FieldWords, type FieldProps } from './field.tsx';
import styles from './field.module.css';
import menu from './menu.module.css';
import own from './select.module.css';

/** One thing to choose: `id` is for the program, `text` and `hint` are read. */
export type Choice<Id extends string = string> = {
  readonly id: Id;
  readonly text: string;
  readonly hint?: string;
};

export type SelectProps<Id extends string> = FieldProps & {
  readonly choices: readonly Choice<Id>[];
  readonly value: Id | null;
  readonly onChange: (value: Id) => void;
  readonly onBlur?: () => void;
  readonly id?: string;
  readonly isDisabled?: boolean;
  /** What can be read but not chosen; its hint says why. */
  readonly unavailable?: readonly Id[];
  /** Replaces "Kies" while nothing is chosen. */
  readonly placeholder?: string;
  readonly isLabelHidden?: boolean;
};

/** One choice out of more than about five; with fewer, `RadioGroup` shows them all at once. */
export const Select = <Id extends string>(props: SelectProps<Id>) => {
  const { label, hint, error, isOptional, isLabelHidden, choices, value, onChange, unavailable, ...rest } =
    props;
  const { t } = useTranslation('ui');
  return (
    <RacSelect
      placeholder={t('select.choose')}
      {...rest}
      value={value}
      onChange={(chosen) => {
        const choice = choices.find(({ id }) => id === chosen);
        if (choice) onChange(choice.id);
      }}
      isInvalid={Boolean(error)}
      disabledKeys={unavailable ?? []}
      validationBehavior="aria"
      className={styles['field'] ?? ''}
    >
      <FieldWords
        label={label}
        hint={hint}
        error={error}
        isOptional={isOptional ?? false}
        isLabelHidden={isLabelHidden ?? false}
      />
      <Button className={`${styles['box']} ${own['button']}`}>
        <SelectValue className={own['value'] ?? ''}>
          {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
        </SelectValue>
        <ChevronDown aria-hidden size={18} strokeWidth={1.75} />
      </Button>
      <Popover className={`${menu['popover']} ${own['popover']}`}>
        <ListBox items={choices} className={menu['list'] ?? ''}>
          {(choice) => (
            <ListBoxItem id={choice.id} textValue={choice.text} className={menu['item'] ?? ''}>
              <Text slot="label">{choice.text}</Text>
              {choice.hint ? (
                <Text slot="description" className={menu['hint'] ?? ''}>
                  {choice.hint}
                </Text>
              ) : null}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </RacSelect>
  );
};
