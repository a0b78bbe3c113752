import { useTranslation } from 'react-i18next';
import type { RecoveryKind } from '../../../core/contract/recovery.ts';
import { TextArea } from '../../ui/text-field.tsx';

/** How many codes of this kind open together. */
export const neededOf = (kind: RecoveryKind): number => (kind === 'one' ? 1 : 2);

export type CodeFieldsProps = {
  readonly kind: RecoveryKind;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  readonly field: (place: 'first' | 'second') => { readonly id: string; readonly error: string | undefined };
  readonly isFocused?: boolean;
};

/** The codes that are on paper, typed: one, or any two of the three. */
export const CodeFields = ({ kind, values, onChange, field, isFocused = false }: CodeFieldsProps) => {
  const { t } = useTranslation('recovery');
  return (['first', 'second'] as const)
    .slice(0, neededOf(kind))
    .map((place, index) => (
      <TextArea
        key={place}
        label={t(kind === 'one' ? 'fields.one' : `fields.${place}`)}
        hint={t(kind === 'one' ? 'fields.oneHint' : 'fields.shareHint')}
        value={values[index] ?? ''}
        onChange={(text) =>
          onChange([0, 1].slice(0, neededOf(kind)).map((at) => (at === index ? text : (values[at] ?? ''))))
        }
        autoComplete="off"
        spellCheck="false"
        autoFocus={isFocused && index === 0}
        {...field(place)}
      />
    ));
};

/** What is missing of codes that must be typed, for `useChecked`. */
export const missingCodes = (
  kind: RecoveryKind,
  values: readonly string[],
  missing: string,
): Readonly<Record<'first' | 'second', string | undefined>> => ({
  first: (values[0] ?? '').trim() === '' ? missing : undefined,
  second: neededOf(kind) === 2 && (values[1] ?? '').trim() === '' ? missing : undefined,
});
