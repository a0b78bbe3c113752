import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { firstWrongGroup } from '../../ui/compare-code.ts';
import { Form } from '../../ui/form.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { useChecked } from '../../ui/use-checked.ts';

export type TypedBackPageProps = {
  readonly code: string;
  readonly typed: string;
  readonly onChange: (typed: string) => void;
  readonly onSend: () => void;
  readonly children: ReactNode;
};

/** The code typed back from paper: only then is it sure that the paper is there and can be read. */
export const TypedBackPage = ({ code, typed, onChange, onSend, children }: TypedBackPageProps) => {
  const { t } = useTranslation('setup');
  const wrong = firstWrongGroup(code, typed);
  const checked = useChecked<'code'>('typed-back', {
    code:
      typed.trim() === ''
        ? t('typed-back.missing')
        : wrong === null
          ? undefined
          : t('typed-back.wrong', { group: wrong }),
  });
  return (
    <Form errors={checked.errors} onSubmit={() => checked.submit(onSend)}>
      <TextArea
        label={t('typed-back.label')}
        hint={t('typed-back.hint')}
        value={typed}
        onChange={onChange}
        autoComplete="off"
        spellCheck="false"
        {...checked.field('code')}
      />
      {children}
    </Form>
  );
};
