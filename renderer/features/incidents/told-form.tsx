import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Incident, ToldHow } from '../../../core/contract/incidents.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { CheckboxGroup } from '../../ui/checkbox.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Prose } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { tell } from '../../ui/toast.tsx';
import { useChecked } from '../../ui/use-checked.ts';
import { isCount } from './facts-draft.ts';
import { InstantField, instantOf, type Typed, typedOf } from './instant-field.tsx';

type ToldProps = { readonly incident: Incident; readonly now: string; readonly onClose: () => void };
type How = (typeof ToldHow.options)[number];

/** Records that the people were told: when, in which way and how many. */
export const ToldForm = ({ incident, now, onClose }: ToldProps) => {
  const { t } = useTranslation('incidents');
  const [how, setHow] = useState<readonly How[]>([]);
  const [people, setPeople] = useState(String(incident.content.facts.people ?? ''));
  const [when, setWhen] = useState<Typed>(() => typedOf(now));
  const done = useCommandOp('incidents.done', ['desk', 'calendar']);
  const at = instantOf(when, now);
  const checked = useChecked<'how' | 'when' | 'people'>('told', {
    how: how.length === 0 ? t('told.howMissing') : undefined,
    when: at === null ? t('raise.whenMissing') : undefined,
    people: isCount(people) ? undefined : t('facts.countWrong'),
  });
  const send = () => {
    if (at === null || done.isPending) return;
    const count = people.trim() === '' ? null : Number(people);
    done.mutate(
      { id: incident.id, did: { act: 'told', at, how: [...how], people: count } },
      {
        onSuccess: () => {
          tell(t('told.done'));
          onClose();
        },
      },
    );
  };
  return (
    <Form errors={checked.errors} onSubmit={() => checked.submit(send)} label={t('told.title')}>
      <Prose>{t('told.what')}</Prose>
      <CheckboxGroup<How>
        label={t('told.how')}
        choices={ToldHow.options.map((id) => ({ id, text: t(`how.${id}`) }))}
        value={how}
        onChange={setHow}
        {...checked.field('how')}
      />
      <InstantField label={t('told.at')} value={when} onChange={setWhen} {...checked.field('when')} />
      <TextField
        label={t('told.people')}
        width="short"
        inputMode="numeric"
        isOptional
        value={people}
        onChange={setPeople}
        maxLength={8}
        {...checked.field('people')}
      />
      <Failure error={done.error} />
      <FormActions>
        <Button look="primary" type="submit" isPending={done.isPending}>
          {t('told.save')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('back')}
        </Button>
      </FormActions>
    </Form>
  );
};
