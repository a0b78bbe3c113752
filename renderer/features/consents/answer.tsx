import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { consentAge } from '../../../core/consents/decide-consent.ts';
import type { ConsentText, Purpose } from '../../../core/contract/consents.ts';
import { ageOn, type Day } from '../../../core/kernel/day.ts';
import type { ClientId } from '../../../core/kernel/ids.ts';
import { refusedRule } from '../../../core/kernel/refusal.ts';
import { useErrorText } from '../../call/error-text.ts';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { tell } from '../../ui/toast.tsx';
import { HowFields, type How } from './how-fields.tsx';
import { textFor, useTitles } from './state-words.ts';
import { Wording } from './wording.tsx';

export type AskedProps = {
  readonly clientId: ClientId;
  readonly birthOn: Day | null;
  readonly purpose: Purpose;
  readonly onClose: () => void;
};

type Language = ConsentText['language'];

/** One line on who may say yes, as far as the age is known. */
const AgeLine = ({ birthOn, on }: { readonly birthOn: Day | null; readonly on: Day | null }) => {
  const { t } = useTranslation('consents');
  if (birthOn !== null && on !== null && ageOn(birthOn, on) >= consentAge) return null;
  return <p>{t(birthOn === null ? 'age.unknown' : 'age.child')}</p>;
};

const Question = ({ clientId, birthOn, purpose, onClose }: AskedProps) => {
  const { t, i18n } = useTranslation('consents');
  const textOf = useErrorText();
  const today = useQueryOp('vault.me', {}).data?.today ?? null;
  const { data: texts = [] } = useQueryOp('consents.texts', {});
  const [language, setLanguage] = useState<Language>(i18n.language === 'en' ? 'en' : 'nl');
  const [answer, setAnswer] = useState<'given' | 'refused' | null>(null);
  const [how, setHow] = useState<How>({ by: 'self', method: null, on: today });
  const [expiresOn, setExpiresOn] = useState<Day | null>(null);
  const [isFreeHelp, setFreeHelp] = useState(false);
  const [wasTried, setTried] = useState(false);
  const record = useCommandOp('consents.record', ['retention']);
  const text = textFor(texts, purpose, language);
  const rule = refusedRule(record.error);
  const sentence = record.error ? textOf(record.error) : null;
  const errorFor = (...rules: readonly string[]) => (rule && rules.includes(rule) ? sentence : null);
  const isChild = birthOn !== null && how.on !== null && ageOn(birthOn, how.on) < consentAge;
  const submit = () => {
    setTried(true);
    const { by, method, on } = how;
    if (!answer || !method || !on || !text) return;
    record.mutate(
      {
        clientId,
        purpose,
        answer,
        textId: text.id,
        method,
        by,
        on,
        expiresOn: answer === 'given' ? expiresOn : null,
        isFreeHelp: isChild && by === 'self' && isFreeHelp,
      },
      {
        onSuccess: () => {
          tell(t('answer.done'));
          onClose();
        },
      },
    );
  };
  const known = ['in-future', 'representative-needed', 'expires-before-given'];
  return (
    <Form onSubmit={submit} label={t('answer.title')}>
      {text ? <Wording text={text} language={language} onLanguage={setLanguage} /> : null}
      <RadioGroup
        label={t('answer.question')}
        choices={[
          { id: 'given', text: t('answer.yes') },
          { id: 'refused', text: t('answer.no'), hint: t('answer.noHint') },
        ]}
        value={answer}
        onChange={setAnswer}
        error={wasTried && !answer ? t('answer.missing') : null}
      />
      <AgeLine birthOn={birthOn} on={how.on} />
      <HowFields
        how={how}
        change={(next) => setHow({ ...how, ...next })}
        errors={{
          by: errorFor('representative-needed'),
          method: wasTried && !how.method ? t('how.methodMissing') : null,
          on: wasTried && !how.on ? t('how.onMissing') : errorFor('in-future'),
        }}
      />
      {isChild && how.by === 'self' && answer === 'given' ? (
        <Checkbox isSelected={isFreeHelp} onChange={setFreeHelp} hint={t('age.freeHelpHint')}>
          {t('age.freeHelp')}
        </Checkbox>
      ) : null}
      {answer === 'given' ? (
        <DateField
          label={t('answer.expires')}
          hint={t('answer.expiresHint')}
          isOptional
          value={expiresOn}
          onChange={setExpiresOn}
          error={errorFor('expires-before-given')}
        />
      ) : null}
      {sentence && !(rule && known.includes(rule)) ? (
        <Notice kind="danger" isLive>
          <p>{sentence}</p>
        </Notice>
      ) : null}
      <FormActions>
        <Button look="primary" type="submit" isPending={record.isPending}>
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
