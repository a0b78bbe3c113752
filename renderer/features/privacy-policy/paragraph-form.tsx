import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnParagraph } from '../../../core/contract/privacy-policy.ts';
import { Failure } from '../../call/failure.tsx';
import { GuardedText } from '../../call/guarded-text.tsx';
import { Button } from '../../ui/button.tsx';
import { FieldSet, Form, FormActions } from '../../ui/form.tsx';
import { TextField } from '../../ui/text-field.tsx';

type Props = {
  readonly start: OwnParagraph;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly onSave: (paragraph: OwnParagraph) => void;
};

/** A paragraph of the organisation's own, in one or both languages. */
export const ParagraphForm = ({ start, error, isPending, onSave }: Props) => {
  const { t } = useTranslation('privacy-policy');
  const [paragraph, setParagraph] = useState(start);
  return (
    <Form onSubmit={() => onSave(paragraph)} label={t('paragraphs.one')}>
      {(['nl', 'en'] as const).map((lang) => (
        <FieldSet key={lang} title={t(`letters:${lang}`)}>
          <TextField
            label={t('paragraphs.heading')}
            value={paragraph[lang].title}
            onChange={(title) => setParagraph({ ...paragraph, [lang]: { ...paragraph[lang], title } })}
            maxLength={120}
            autoComplete="off"
          />
          <GuardedText
            label={t('point.text')}
            hint={t('point.textHint')}
            value={paragraph[lang].text}
            onChange={(text) => setParagraph({ ...paragraph, [lang]: { ...paragraph[lang], text } })}
            maxLength={4_000}
          />
        </FieldSet>
      ))}
      <Failure error={error} />
      <FormActions>
        <Button look="primary" type="submit" isPending={isPending} keyHint="Ctrl S">
          {t('point.save')}
        </Button>
      </FormActions>
    </Form>
  );
};
