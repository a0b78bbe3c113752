import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Refusal } from '../../core/kernel/refusal.ts';
import { Failure } from '../call/failure.tsx';
import { GuardedText } from '../call/guarded-text.tsx';
import { Button } from '../ui/button.tsx';
import { Form, FormActions } from '../ui/form.tsx';
import { useChecked } from '../ui/use-checked.ts';

const most = { advice: 4_000, answer: 2_000 } as const;

export type AdviceTextProps = {
  readonly of: 'advice' | 'answer';
  readonly error: Refusal | null;
  readonly isPending: boolean;
  readonly onSave: (text: string) => void;
};

/** One text without names: an advice of the FG, or what the organisation does with it. It cannot be changed afterwards. */
export const AdviceText = ({ of, error, isPending, onSave }: AdviceTextProps) => {
  const { t } = useTranslation('desk');
  const [text, setText] = useState('');
  const checked = useChecked<'text'>(`desk-${of}`, {
    text: text.trim() === '' ? t(`advice.${of}Missing`) : undefined,
  });
  return (
    <Form
      errors={checked.errors}
      onSubmit={() => checked.submit(() => onSave(text.trim()))}
      label={t(`advice.${of}Label`)}
    >
      <GuardedText
        label={t(`advice.${of}Label`)}
        hint={t(`advice.${of}Hint`)}
        value={text}
        onChange={setText}
        maxLength={most[of]}
        {...checked.field('text')}
      />
      <Failure error={error} />
      <FormActions>
        <Button look="primary" type="submit" isPending={isPending}>
          {t(`advice.${of}Save`)}
        </Button>
      </FormActions>
    </Form>
  );
};
