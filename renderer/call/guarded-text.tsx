import { TextArea, type TextAreaProps } from '../ui/text-field.tsx';
import { Nudges, type NudgesProps } from './nudges.tsx';
import styles from './nudges.module.css';

export type GuardedTextProps = Omit<TextAreaProps, 'value' | 'onChange'> &
  Omit<NudgesProps, 'text'> & { readonly value: string };

/** Several lines in somebody's own words, with what was seen in them below: a BSN, special data, names of others. */
export const GuardedText = ({ onSpecial, own, maySpecial, ...field }: GuardedTextProps) => (
  <div className={styles['field']}>
    <TextArea {...field} />
    <Nudges
      text={field.value}
      onChange={field.onChange}
      onSpecial={onSpecial}
      {...(own ? { own } : {})}
      {...(maySpecial ? { maySpecial } : {})}
    />
  </div>
);
