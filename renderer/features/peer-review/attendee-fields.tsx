import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { SafetyEstimate } from '../../../core/contract/peer-review.ts';
import type { Out } from '../../../core/contract/index.ts';
import { GuardedText } from '../../call/guarded-text.tsx';
import { Beside } from '../../ui/beside.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { FieldSet } from '../../ui/form.tsx';
import { Select } from '../../ui/select.tsx';
import type { AttendeeDraft } from './review-draft.ts';

export type AttendeeFieldsProps = {
  readonly number: number;
  readonly attendee: AttendeeDraft;
  readonly people: Out<'volunteers.list'>;
  readonly who: { readonly id: string; readonly error: string | undefined };
  readonly onChange: (next: AttendeeDraft) => void;
  /** Takes her out of the session; absent where there must be one more. */
  readonly onRemove?: (() => void) | undefined;
};

/** One participant: who, how safe both think her work is, and what was agreed with her. */
export const AttendeeFields = (props: AttendeeFieldsProps) => {
  const { number, attendee, people, who, onChange, onRemove } = props;
  const { t } = useTranslation('peer-review');
  const change = (next: Partial<AttendeeDraft>) => onChange({ ...attendee, ...next });
  const safety = SafetyEstimate.options.map((id) => ({ id, text: t(`safety.${id}`) }));
  const isUnsafe = attendee.safetyOwn === 'unsafe' || attendee.safetyConfidant === 'unsafe';
  return (
    <FieldSet title={t('attendee.title', { number })}>
      <Select
        label={t('attendee.who')}
        choices={people.map(({ id, listName, functionName }) => ({ id, text: listName, hint: functionName }))}
        value={attendee.volunteerId}
        onChange={(volunteerId) => change({ volunteerId })}
        placeholder={t('attendee.choose')}
        {...who}
      />
      <Beside>
        <Select
          label={t('attendee.safetyOwn')}
          choices={safety}
          value={attendee.safetyOwn}
          onChange={(safetyOwn) => change({ safetyOwn })}
        />
        <Select
          label={t('attendee.safetyConfidant')}
          choices={safety}
          value={attendee.safetyConfidant}
          onChange={(safetyConfidant) => change({ safetyConfidant })}
        />
      </Beside>
      <Checkbox
        isSelected={attendee.helpNeeded}
        onChange={(helpNeeded) => change({ helpNeeded })}
        hint={t(isUnsafe ? 'attendee.helpUnsafe' : 'attendee.helpHint')}
      >
        {t('attendee.help')}
      </Checkbox>
      <GuardedText
        label={t('attendee.agreements')}
        hint={t('attendee.agreementsHint')}
        value={attendee.agreements}
        onChange={(agreements) => change({ agreements })}
        maxLength={4_000}
        isOptional
      />
      {onRemove ? (
        <div>
          <Button look="quiet" icon={X} onPress={onRemove}>
            {t('attendee.remove', { number })}
          </Button>
        </div>
      ) : null}
    </FieldSet>
  );
};
