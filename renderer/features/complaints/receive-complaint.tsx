import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { z } from 'zod';
import type { Day } from '../../../core/kernel/day.ts';
import { VolunteerId } from '../../../core/kernel/ids.ts';
import { DraftOffer } from '../../call/draft-offer.tsx';
import { Failure } from '../../call/failure.tsx';
import { GuardedText } from '../../call/guarded-text.tsx';
import { useDraft } from '../../call/use-draft.ts';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/columns.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { useLeaveGuard } from '../../ui/leave-guard.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Select } from '../../ui/select.tsx';
import { tell } from '../../ui/toast.tsx';
import { useChecked } from '../../ui/use-checked.ts';
import { complaintPath, complaintsPath } from './place.ts';

const Fields = ({ known }: { readonly known: VolunteerId | null }) => {
  const { t } = useTranslation('complaints');
  const [, goTo] = useLocation();
  const today = useQueryOp('vault.me', {}).data?.today ?? null;
  const people = useQueryOp('volunteers.list', { filter: 'all' }).data ?? [];
  const [chosenOn, setChosenOn] = useState<Day | null | undefined>();
  const [chosen, setChosen] = useState<VolunteerId | null>(known);
  const [text, setText] = useState('');
  const on = chosenOn === undefined ? today : chosenOn;
  const receive = useCommandOp('complaints.receive', ['retention']);
  // Only beside a volunteer: what is kept must go with her file.
  const kept = useDraft(`complaints/new/${known ?? ''}`, text, {
    schema: z.string().max(8_000),
    isDirty: known !== null && text !== '',
    onTakeUp: setText,
  });
  const { question, release } = useLeaveGuard(text !== '', kept.discard);
  const checked = useChecked<'who' | 'on' | 'text'>('complaint', {
    who: chosen ? undefined : t('receive.whoMissing'),
    on: on ? undefined : t('receive.dayMissing'),
    text: text.trim() === '' ? t('receive.textMissing') : undefined,
  });
  const send = () => {
    if (!chosen || !on) return;
    receive.mutate(
      { volunteerId: chosen, receivedOn: on, text },
      {
        onSuccess: ({ id }) => {
          kept.discard();
          release();
          tell(t('receive.done'));
          goTo(complaintPath(id));
        },
      },
    );
  };
  return (
    <Form errors={checked.errors} onSubmit={() => checked.submit(send)} label={t('receive.title')}>
      {known ? <DraftOffer draft={kept} /> : null}
      <Select
        label={t('receive.who')}
        choices={people
          .filter(({ isStub }) => !isStub)
          .map(({ id, listName }) => ({ id: id as string, text: listName }))}
        value={chosen}
        onChange={(id) => setChosen(id as VolunteerId)}
        {...checked.field('who')}
      />
      <DateField label={t('receive.on')} value={on} onChange={setChosenOn} {...checked.field('on')} />
      <GuardedText
        label={t('receive.text')}
        hint={t('receive.textHint')}
        value={text}
        onChange={setText}
        maxLength={8_000}
        {...checked.field('text')}
      />
      <Failure error={receive.error} />
      <FormActions>
        <Button look="primary" type="submit" isPending={receive.isPending} keyHint="Ctrl S">
          {t('receive.save')}
        </Button>
        <Button look="quiet" onPress={() => goTo(complaintsPath)}>
          {t('receive.back')}
        </Button>
      </FormActions>
      {question}
    </Form>
  );
};

/** Writes a complaint down on the day on which it came. */
export const ReceiveComplaint = () => {
  const { t } = useTranslation('complaints');
  const { volunteerId = '' } = useParams<{ readonly volunteerId?: string }>();
  return (
    <Sheet>
      <PageHeader title={t('receive.title')} state={t('receive.state')} />
      <Fields known={VolunteerId.safeParse(volunteerId).data ?? null} />
    </Sheet>
  );
};
