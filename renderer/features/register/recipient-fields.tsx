import { useTranslation } from 'react-i18next';
import type { ActivityInput, Recipient } from '../../../core/contract/register.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { RowFields } from '../../ui/row-fields.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { GroupProps } from './form-group.ts';
import { RecipientName } from './recipient-name.tsx';

type Recipients = ActivityInput['recipients'];

const empty: Recipient = { name: '', purpose: '' };

const answerOf = (value: Recipients) => (value === null ? 'open' : value.length === 0 ? 'nobody' : 'some');

/** Who gets the data. "Not yet known" and "nobody" are different answers: the first is a gap in the register. */
export const RecipientFields = ({
  value: { recipients },
  change,
  field,
}: Pick<GroupProps, 'value' | 'change' | 'field'>) => {
  const { t } = useTranslation('register');
  const list = recipients ?? [];
  const start = { open: null, nobody: [], some: list.length > 0 ? [...list] : [empty] };
  return (
    <>
      <RadioGroup
        label={t('recipient.question')}
        hint={t('recipient.hint')}
        choices={(['open', 'nobody', 'some'] as const).map((id) => ({
          id,
          text: t(`recipient.answer.${id}`),
        }))}
        value={answerOf(recipients)}
        onChange={(answer) => change({ recipients: start[answer] })}
      />
      {list.length > 0 ? (
        <RowFields
          rows={list}
          onChange={(rows) => change({ recipients: [...rows] })}
          empty={empty}
          most={40}
          title={(number) => t('recipient.title', { number })}
          removeLabel={(number) => t('recipient.remove', { number })}
          addLabel={t('recipient.add')}
        >
          {(recipient, put, index) => (
            <>
              <RecipientName
                {...field(`recipients-${index}`)}
                value={recipient.name}
                onChange={(name) => put({ name })}
              />
              <TextField
                label={t('recipient.purpose')}
                isOptional
                maxLength={200}
                value={recipient.purpose}
                onChange={(purpose) => put({ purpose })}
              />
            </>
          )}
        </RowFields>
      ) : null}
    </>
  );
};
