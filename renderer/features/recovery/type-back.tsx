import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { firstWrongGroup } from '../../ui/compare-code.ts';
import { Form, FormActions } from '../../ui/form.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { useChecked } from '../../ui/use-checked.ts';

export type TypeBackProps = {
  readonly codes: readonly string[];
  readonly typed: readonly string[];
  readonly onChange: (typed: readonly string[]) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
};

/** The third step: each code typed from its sheet, so that it is sure that the paper is there and can be read. */
export const TypeBack = ({ codes, typed, onChange, onNext, onBack }: TypeBackProps) => {
  const { t } = useTranslation('recovery');
  const isOne = codes.length === 1;
  const wrongIn = (code: string, index: number): string | undefined => {
    const text = typed[index] ?? '';
    if (text.trim() === '') return t('back-typed.missing', { number: index + 1 });
    const group = firstWrongGroup(code, text);
    return group === null ? undefined : t('back-typed.wrong', { number: index + 1, group });
  };
  const checked = useChecked<string>(
    'type-back',
    Object.fromEntries(codes.map((code, index) => [`${index}`, wrongIn(code, index)])),
  );
  return (
    <Form errors={checked.errors} onSubmit={() => checked.submit(onNext)}>
      {codes.map((code, index) => (
        <TextArea
          key={code}
          label={isOne ? t('print.one') : t('print.sheet', { number: index + 1 })}
          hint={index === 0 ? t('back-typed.hint') : undefined}
          value={typed[index] ?? ''}
          onChange={(text) => onChange(codes.map((_, at) => (at === index ? text : (typed[at] ?? ''))))}
          autoComplete="off"
          spellCheck="false"
          autoFocus={index === 0}
          {...checked.field(`${index}`)}
        />
      ))}
      <FormActions>
        <Button look="primary" type="submit">
          {t('back-typed.next')}
        </Button>
        <Button onPress={onBack}>{t('back')}</Button>
      </FormActions>
    </Form>
  );
};
