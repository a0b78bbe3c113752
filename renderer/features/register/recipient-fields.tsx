import { Plus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ActivityInput, Recipient } from '../../../core/contract/register.ts';
import { recipientKindWords } from '../../../core/register/words.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { FieldSet } from '../../ui/form.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { RecipientName } from './recipient-name.tsx';
import styles from './register.module.css';
import { useLanguage } from './use-register.ts';

type Recipients = ActivityInput['recipients'];

export type RecipientFieldsProps = {
  readonly value: Recipients;
  readonly onChange: (recipients: Recipients) => void;
  readonly fieldOf: (index: number) => { readonly id: string; readonly error: string | undefined };
};

type OneProps = {
  readonly recipient: Recipient;
  readonly number: number;
  readonly field: { readonly id: string; readonly error: string | undefined };
  readonly onChange: (change: Partial<Recipient>) => void;
  readonly onRemove: () => void;
};

const One = ({ recipient, number, field, onChange, onRemove }: OneProps) => {
  const { t } = useTranslation('register');
  const lang = useLanguage();
  return (
    <div className={styles['recipient']}>
      <FieldSet title={t('recipient.title', { number })}>
        <RecipientName {...field} value={recipient.name} onChange={(name) => onChange({ name })} />
        <RadioGroup
          label={t('recipient.kind')}
          choices={(['recipient', 'processor'] as const).map((id) => ({
            id,
            text: recipientKindWords[id][lang],
            hint: t(`recipient.hint.${id}`),
          }))}
          value={recipient.kind}
          onChange={(kind) => onChange({ kind })}
        />
        <TextField
          label={t('recipient.service')}
          isOptional
          maxLength={200}
          value={recipient.service}
          onChange={(service) => onChange({ service })}
        />
        {recipient.kind === 'processor' ? (
          <DateField
            label={t('recipient.agreementOn')}
            hint={t('recipient.agreementHint')}
            isOptional
            value={recipient.agreementOn}
            onChange={(agreementOn) => onChange({ agreementOn })}
          />
        ) : null}
        <div>
          <Button size="small" icon={Trash2} onPress={onRemove}>
            {t('recipient.remove', { number })}
          </Button>
        </div>
      </FieldSet>
    </div>
  );
};

const empty: Recipient = { name: '', kind: 'recipient', service: '', agreementOn: null };

const answerOf = (value: Recipients) => (value === null ? 'open' : value.length === 0 ? 'nobody' : 'some');

/** Who gets the data. "Not yet known" and "nobody" are different answers: the first is a gap in the register. */
export const RecipientFields = ({ value, onChange, fieldOf }: RecipientFieldsProps) => {
  const { t } = useTranslation('register');
  const list = value ?? [];
  const start = { open: null, nobody: [], some: list.length > 0 ? [...list] : [empty] };
  return (
    <>
      <RadioGroup
        label={t('recipient.question')}
        choices={(['open', 'nobody', 'some'] as const).map((id) => ({
          id,
          text: t(`recipient.answer.${id}`),
        }))}
        value={answerOf(value)}
        onChange={(answer) => onChange(start[answer])}
      />
      {list.map((recipient, index) => (
        <One
          // Recipients have no number of their own, and stay in the order in which they were added.
          key={index}
          number={index + 1}
          recipient={recipient}
          field={fieldOf(index)}
          onChange={(change) => onChange(list.with(index, { ...recipient, ...change }))}
          onRemove={() => onChange(list.toSpliced(index, 1))}
        />
      ))}
      {list.length > 0 && list.length < 40 ? (
        <div>
          <Button icon={Plus} onPress={() => onChange([...list, empty])}>
            {t('recipient.add')}
          </Button>
        </div>
      ) : null}
    </>
  );
};
