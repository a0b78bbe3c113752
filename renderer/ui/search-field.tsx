import {
  Input,
  Label,
  SearchField as RacSearchField,
  type SearchFieldProps as Rac,
} from 'react-aria-components';
import hidden from './hidden.module.css';
import { KeyHint } from './key-hint.tsx';
import styles from './search-field.module.css';

export type SearchFieldProps = Omit<Rac, 'children' | 'className' | 'style'> & {
  /** Read out, not shown: the placeholder says the same to those who see it. */
  readonly label: string;
  readonly placeholder: string;
  /** The key that does the same from anywhere, such as `Ctrl K`. */
  readonly keyHint?: string;
};

/** A field that filters while one types; Esc empties it. The browser may not keep what was sought. */
export const SearchField = ({ label, placeholder, keyHint, ...rest }: SearchFieldProps) => (
  <RacSearchField {...rest} className={styles['search'] ?? ''}>
    <Label className={hidden['hidden'] ?? ''}>{label}</Label>
    <Input className={styles['input'] ?? ''} autoComplete="off" placeholder={placeholder} />
    {keyHint ? <KeyHint keys={keyHint} /> : null}
  </RacSearchField>
);
