import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { type ConsentText, Purpose } from '../../../core/contract/consents.ts';
import { DraftOffer } from '../../call/draft-offer.tsx';
import { useErrorText } from '../../call/error-text.ts';
import { useDraft } from '../../call/use-draft.ts';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { tell } from '../../ui/toast.tsx';
import { textFor, useTitles } from './state-words.ts';

/** A wording as it is being typed. */
const TextDraft = z.strictObject({ title: z.string(), wording: z.string() });

type Chosen = { readonly purpose: Purpose; readonly language: ConsentText['language'] };

const EditText = ({ text, onClose }: { readonly text: ConsentText; readonly onClose: () => void }) => {
  const { t } = useTranslation('consents');
  const textOf = useErrorText();
  const [title, setTitle] = useState(text.title);
  const [wording, setWording] = useState(text.wording);
  const change = useCommandOp('consents.changeText');
  const isSame = title.trim() === text.title && wording.trim() === text.wording;
  const draft = useDraft(
    `consents/text/${text.purpose}-${text.language}`,
    { title, wording },
    {
      schema: TextDraft,
      isDirty: !isSame,
      onTakeUp: (kept) => {
        setTitle(kept.title);
        setWording(kept.wording);
      },
    },
  );
  const isEmpty = title.trim() === '' || wording.trim() === '';
  const submit = () => {
    if (isSame || isEmpty) return;
    const { purpose, language } = text;
    change.mutate(
      { purpose, language, title: title.trim(), wording: wording.trim() },
      {
        onSuccess: () => {
          draft.discard();
          tell(t('texts.done', { version: text.version + 1 }));
          onClose();
        },
      },
    );
  };
  return (
    <Form onSubmit={submit} label={t('texts.title')}>
      <DraftOffer draft={draft} />
      <TextField label={t('texts.name')} value={title} onChange={setTitle} maxLength={120} />
      <TextArea
        label={t('texts.wording')}
        hint={t('texts.wordingHint')}
        value={wording}
        onChange={setWording}
        maxLength={4_000}
      />
      <p>{t('texts.keeps', { version: text.version })}</p>
      {change.error ? (
        <Notice kind="danger" isLive>
          <p>{textOf(change.error)}</p>
        </Notice>
      ) : null}
      <FormActions>
        <Button look="primary" type="submit" isDisabled={isSame || isEmpty} isPending={change.isPending}>
          {t('texts.save', { version: text.version + 1 })}
        </Button>
        <Button
          look="quiet"
          onPress={() => {
            draft.discard();
            onClose();
          }}
        >
          {t('back')}
        </Button>
      </FormActions>
    </Form>
  );
};

/** Lets a manager change a wording; answers that were given keep the version that was shown. */
export const ChangeTexts = ({ onClose }: { readonly onClose: () => void }) => {
  const { t, i18n } = useTranslation('consents');
  const { data: texts = [] } = useQueryOp('consents.texts', {});
  const titleOf = useTitles();
  const [chosen, setChosen] = useState<Chosen>({
    purpose: 'client-registration',
    language: i18n.language === 'en' ? 'en' : 'nl',
  });
  const text = textFor(texts, chosen.purpose, chosen.language);
  return (
    <Dialog isOpen onClose={onClose} title={t('texts.title')} width="wide">
      <Select
        label={t('texts.purpose')}
        choices={Purpose.options.map((id) => ({ id, text: titleOf(id) }))}
        value={chosen.purpose}
        onChange={(purpose) => setChosen({ ...chosen, purpose })}
      />
      <RadioGroup
        label={t('texts.language')}
        choices={(['nl', 'en'] as const).map((id) => ({ id, text: t(`texts.languages.${id}`) }))}
        value={chosen.language}
        onChange={(language) => setChosen({ ...chosen, language })}
      />
      {text ? <EditText key={text.id} text={text} onClose={onClose} /> : null}
    </Dialog>
  );
};
