import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Button } from './button.tsx';
import styles from './menu.module.css';

export type MenuChoice = { readonly id: string; readonly text: string; readonly run: () => void };

/** A button that opens a few things to do that are not needed every day. */
export const MenuButton = ({
  label,
  name = label,
  look = 'quiet',
  choices,
}: {
  readonly label: string;
  /** What is read out, when many buttons have the same words. */
  readonly name?: string;
  readonly look?: 'quiet' | 'secondary';
  readonly choices: readonly MenuChoice[];
}) => (
  <MenuTrigger>
    <Button look={look} size="small" aria-label={name}>
      {label}
    </Button>
    <Popover className={styles['popover'] ?? ''}>
      <Menu items={choices} aria-label={name} className={styles['list'] ?? ''}>
        {({ id, text, run }) => (
          <MenuItem id={id} textValue={text} onAction={run} className={styles['item'] ?? ''}>
            {text}
          </MenuItem>
        )}
      </Menu>
    </Popover>
  </MenuTrigger>
);
