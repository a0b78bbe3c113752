import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { ConsentLanguage, type ConsentText, Purpose } from '../../../core/contract/consents.ts';
import { DraftOffer } from '../../call/draft-offer.tsx';
import { useErrorText } from '../../call/error-text.ts';
import { useDraft } from '../../call/use-draft.ts';
import { useLanguage } from '../../call/use-language.ts';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { tell } from '../../ui/toast.tsx';
import styles from './consents.module.css';
import { tongues } from './languages.ts';
import { textFor, useTitles } from './state-words.ts';
import { TextVersions } from './text-versions.tsx';

/** A wording as it is being typed. */
const TextDraft = z.strictObject({ title: z.string(), wording: z.string() });

type Chosen = { readonly purpose: Purpose; readonly language: ConsentLanguage };

type EditProps = {
  readonly chosen: Chosen;
  /** Undefined when there is no text in this language yet. */
  readonly text: ConsentText | undefined;
  readonly onClose: () => void;
};

const EditText = ({ chosen, text, onClose }: EditProps) => {
  const { t } = useTranslation('consents');
  const textOf = useErrorText();
  const [title, setTitle] = useState(text?.title ?? '');
  const [wording, setWording] = useState(text?.wording ?? '');
  const change = useCommandOp('consents.changeText');
  const isSame = title.trim() === (text?.title ?? '') && wording.trim() === (text?.wording ?? '');
  const draft = useDraft(
    `consents/text/${chosen.purpose}-${chosen.language}`,
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
  const version = (text?.version ?? 0) + 1;
  const submit = () => {
    if (isSame || isEmpty) return;
    change.mutate(
      { ...chosen, title: title.trim(), wording: wording.trim() },
      {
        onSuccess: () => {
          draft.discard();
          tell(t('texts.done', { version }));
          onClose();
        },
      },
    );
  };
  const { dir } = tongues[chosen.language];
  return (
    <Form onSubmit={submit} label={t('texts.title')}>
      <DraftOffer draft={draft} />
      {text ? null : <p>{t('texts.noneYet', { language: tongues[chosen.language].name })}</p>}
      <div lang={chosen.language} dir={dir} className={styles['typing']}>
        <TextField label={t('texts.name')} value={title} onChange={setTitle} maxLength={120} />
        <TextArea
          label={t('texts.wording')}
          hint={t('texts.wordingHint')}
          value={wording}
          onChange={setWording}
          maxLength={4_000}
        />
      </div>
      {text ? <p>{t('texts.keeps', { version: text.version })}</p> : null}
      {change.error ? (
        <Notice kind="danger" isLive>
          <p>{textOf(change.error)}</p>
        </Notice>
      ) : null}
      <FormActions>
        <Button look="primary" type="submit" isDisabled={isSame || isEmpty} isPending={change.isPending}>
          {t('texts.save', { version })}
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

/** Lets a manager change a wording or enter it in another language; answers keep the version that was shown. */
export const ChangeTexts = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useTranslation('consents');
  const { data: texts } = useQueryOp('consents.texts', {});
  const titleOf = useTitles();
  const [chosen, setChosen] = useState<Chosen>({ purpose: 'client-registration', language: useLanguage() });
  const text = texts && textFor(texts, chosen.purpose, chosen.language);
  const hintFor = (id: ConsentLanguage): { readonly hint?: string } =>
    texts && !textFor(texts, chosen.purpose, id) ? { hint: t('texts.notYet') } : {};
  return (
    <Dialog isOpen onClose={onClose} title={t('texts.title')} width="wide">
      <Select
        label={t('texts.purpose')}
        choices={Purpose.options.map((id) => ({ id, text: titleOf(id) }))}
        value={chosen.purpose}
        onChange={(purpose) => setChosen({ ...chosen, purpose })}
      />
      <Select
        label={t('texts.language')}
        choices={ConsentLanguage.options.map((id) => ({ id, text: tongues[id].name, ...hintFor(id) }))}
        value={chosen.language}
        onChange={(language) => setChosen({ ...chosen, language })}
      />
      {texts ? (
        <EditText
          key={text?.id ?? `${chosen.purpose} ${chosen.language}`}
          chosen={chosen}
          text={text}
          onClose={onClose}
        />
      ) : null}
      {text && text.version > 1 ? <TextVersions {...chosen} newest={text.version} /> : null}
    </Dialog>
  );
};
