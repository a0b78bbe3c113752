import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Asked } from '../../../core/consents/consent-state.ts';
import type { ConsentLanguage } from '../../../core/contract/consents.ts';
import type { Day } from '../../../core/kernel/day.ts';
import type { ClientId } from '../../../core/kernel/ids.ts';
import { useLanguage } from '../../call/use-language.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { tell } from '../../ui/toast.tsx';
import { RecordFields } from './record-fields.tsx';
import { textFor, useTitles } from './state-words.ts';
import { useRecipients } from './use-recipients.ts';
import { useRecord } from './use-record.ts';
import { Wording } from './wording.tsx';

export type AskedProps = Asked & {
  readonly clientId: ClientId;
  readonly birthOn: Day | null;
  readonly onClose: () => void;
};

/** Answers that came on paper or by telephone: the words, yes or no, and everything about it. */
const Question = ({ clientId, birthOn, purpose, recipientId, onClose }: AskedProps) => {
  const { t } = useTranslation('consents');
  const { data: texts = [] } = useQueryOp('consents.texts', {});
  const recipients = useRecipients();
  const [language, setLanguage] = useState<ConsentLanguage>(useLanguage());
  const [answer, setAnswer] = useState<'given' | 'refused' | null>(null);
  const [recipient, setRecipient] = useState(recipientId);
  const text = textFor(texts, purpose, language);
  const isSharing = purpose === 'share-with-organisation';
  const it = useRecord(
    { clientId, birthOn, answer, text, purpose, recipientId: isSharing ? recipient : null },
    () => {
      tell(t('answer.done'));
      onClose();
    },
  );
  const languages = texts.filter((each) => each.purpose === purpose).map((each) => each.language);
  return (
    <Form onSubmit={it.submit} label={t('answer.title')}>
      {text ? <Wording text={text} languages={languages} onLanguage={setLanguage} /> : null}
      {isSharing ? (
        <Select
          id="consent-recipient"
          label={t('answer.recipient')}
          choices={recipients}
          value={recipient}
          onChange={setRecipient}
          error={it.wasTried && recipient === null ? t('answer.recipientMissing') : null}
        />
      ) : null}
      <RadioGroup
        label={t('answer.question')}
        choices={[
          { id: 'given', text: t('answer.yes') },
          { id: 'refused', text: t('answer.no'), hint: t('answer.noHint') },
        ]}
        value={answer}
        onChange={setAnswer}
        error={it.wasTried && !answer ? t('answer.missing') : null}
      />
      <RecordFields it={it} clientId={clientId} birthOn={birthOn} />
      <FormActions>
        <Button look="primary" type="submit" isPending={it.isPending}>
          {t('answer.save')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('back')}
        </Button>
      </FormActions>
    </Form>
  );
};

/** Records a yes or a no for one purpose, with the very words that were shown. Nothing is chosen beforehand. */
export const Answer = (props: AskedProps) => {
  const titleOf = useTitles();
  return (
    <Dialog isOpen onClose={props.onClose} title={titleOf(props.purpose)} width="wide">
      <Question {...props} />
    </Dialog>
  );
};
