import { Nudges } from '../../call/nudges.tsx';
import { LinesField, type LinesFieldProps } from '../../ui/lines-field.tsx';

type GuardedLinesProps = Omit<LinesFieldProps, 'below'> & { readonly own: readonly string[] };

/** A list in somebody's own words, with under each line what was seen in it: a BSN, special data, names of others. */
export const GuardedLines = ({ own, ...field }: GuardedLinesProps) => (
  <LinesField
    {...field}
    below={(text, onChange) => (text === '' ? null : <Nudges text={text} onChange={onChange} own={own} />)}
  />
);
