import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { z } from 'zod';
import { type RequestSubject, RightKind } from '../../../core/contract/rights.ts';
import type { Day } from '../../../core/kernel/day.ts';
import { ClientId, VolunteerId } from '../../../core/kernel/ids.ts';
import { refusedRule } from '../../../core/kernel/refusal.ts';
import { lawfulDeadline } from '../../../core/rights/deadline.ts';
import { DraftOffer } from '../../call/draft-offer.tsx';
import { useErrorText } from '../../call/error-text.ts';
import { Failure } from '../../call/failure.tsx';
import { useDraft } from '../../call/use-draft.ts';
import { useFigures } from '../../call/use-figures.ts';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { GuardedText } from '../../call/guarded-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/columns.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { useLeaveGuard } from '../../ui/leave-guard.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Prose } from '../../ui/stack.tsx';
import { tell } from '../../ui/toast.tsx';
import { useChecked } from '../../ui/use-checked.ts';
import { type Asker, AskerFields } from './asker-fields.tsx';
import { ChooseSubject } from './choose-subject.tsx';
import { deskPath, fileOfSubject, idOf, requestPath } from './place.ts';

const aboutAsker = [
  'may-not-ask',
  'person-must-agree',
  'asker-unknown',
  'asker-over',
  'representative-blocked',
];

/** Which fields of the form a refusal is about. */
const useRefusal = (error: unknown) => {
  const textOf = useErrorText();
  const rule = refusedRule(error) ?? '';
  const text = error ? textOf(error) : undefined;
  const isOf = { day: rule === 'in-future', asker: aboutAsker.includes(rule), words: rule === 'bsn-in-text' };
  return {
    day: isOf.day ? text : undefined,
    asker: isOf.asker ? text : undefined,
    words: isOf.words ? text : undefined,
    other: isOf.day || isOf.asker || isOf.words ? null : error,
  };
};

type About = { readonly known: RequestSubject | null };

const Fields = ({ known, today }: About & { readonly today: Day }) => {
  const { t } = useTranslation('rights');
  const [, goTo] = useLocation();
  const [subject, setSubject] = useState<RequestSubject | null>(known);
  const [kind, setKind] = useState<RightKind | null>(null);
  const [receivedOn, setReceivedOn] = useState<Day | null>(today);
  const [asker, setAsker] = useState<Asker>({ askedBy: 'self', representativeId: null });
  const [asked, setAsked] = useState('');
  const figures = useFigures();
  const receive = useCommandOp('rights.receive', ['clients', 'purge', 'retention']);
  const refusal = useRefusal(receive.error);
  // Only beside a file: what is kept must go with it.
  const kept = useDraft(`rights/new/${known ? idOf(known) : ''}`, asked, {
    schema: z.string().max(2_000),
    isDirty: known !== null && asked !== '',
    onTakeUp: setAsked,
  });
  const { question, release } = useLeaveGuard(asked !== '' || kind !== null, kept.discard);
  const checked = useChecked<'subject' | 'kind' | 'on' | 'asked'>('receive', {
    subject: subject ? undefined : t('who.missing'),
    kind: kind ? undefined : t('receive.kindMissing'),
    on: receivedOn ? undefined : t('receive.dayMissing'),
    asked: asked.trim() === '' ? t('receive.askedMissing') : undefined,
  });
  const about = subject && 'clientId' in subject ? subject.clientId : null;
  const send = () => {
    if (!subject || !kind || !receivedOn) return;
    const by: Asker = about ? asker : { askedBy: 'self', representativeId: null };
    receive.mutate(
      { subject, kind, receivedOn, asked, ...by },
      {
        onSuccess: ({ id }) => {
          kept.discard();
          release();
          tell(t('receive.done'));
          goTo(requestPath(id));
        },
      },
    );
  };
  return (
    <Form errors={checked.errors} onSubmit={() => checked.submit(send)} label={t('receive.title')}>
      {known ? <DraftOffer draft={kept} /> : null}
      {known ? null : (
        <ChooseSubject value={subject} onChange={setSubject} error={checked.field('subject').error} />
      )}
      <RadioGroup
        label={t('receive.kind')}
        choices={RightKind.options.map((id) => ({
          id,
          text: t('receive.choice', { kind: t(`kind.${id}`) }),
          hint: t(`kindWhat.${id}`),
        }))}
        value={kind}
        onChange={setKind}
        {...checked.field('kind')}
      />
      <DateField
        label={t('receive.on')}
        hint={
          receivedOn
            ? t('receive.onHint', { on: lawfulDeadline(receivedOn, false, figures(receivedOn)).dueOn })
            : undefined
        }
        value={receivedOn}
        onChange={setReceivedOn}
        {...checked.field('on')}
        error={refusal.day ?? checked.field('on').error}
      />
      {about && receivedOn ? (
        <AskerFields
          clientId={about}
          on={receivedOn}
          asker={asker}
          onChange={setAsker}
          error={refusal.asker}
        />
      ) : null}
      <GuardedText
        label={t('receive.asked')}
        hint={t('receive.askedHint')}
        value={asked}
        onChange={setAsked}
        maxLength={2_000}
        {...checked.field('asked')}
        error={refusal.words ?? checked.field('asked').error}
      />
      <Failure error={refusal.other} />
      <FormActions>
        <Button look="primary" type="submit" isPending={receive.isPending} keyHint="Ctrl S">
          {t('receive.save')}
        </Button>
        <Button look="quiet" onPress={() => goTo(known ? fileOfSubject(known) : deskPath)}>
          {t('back')}
        </Button>
      </FormActions>
      {question}
    </Form>
  );
};

const OfClient = ({ clientId }: { readonly clientId: ClientId }) => {
  const { t } = useTranslation('rights');
  const { data } = useQueryOp('rights.ofClient', { clientId });
  const name = data?.[0]?.subjectName;
  return <Prose soft>{name ? t('receive.about', { name }) : t('receive.aboutFile')}</Prose>;
};

const OfVolunteer = ({ volunteerId }: { readonly volunteerId: VolunteerId }) => {
  const { t } = useTranslation('rights');
  const { data } = useQueryOp('volunteers.list', { filter: 'all' });
  const name = data?.find(({ id }) => id === volunteerId)?.displayName;
  return name ? <Prose soft>{t('receive.about', { name })}</Prose> : null;
};

/** Of whom the place says that the request is; null when that is still to be chosen. */
const subjectIn = ({
  clientId,
  volunteerId,
}: Readonly<Record<string, string | undefined>>): RequestSubject | null => {
  const client = ClientId.safeParse(clientId).data;
  const volunteer = VolunteerId.safeParse(volunteerId).data;
  return client ? { clientId: client } : volunteer ? { volunteerId: volunteer } : null;
};

/** Writes down a request on the day on which it came: from then on its term runs. */
export const Receive = () => {
  const { t } = useTranslation('rights');
  const known = subjectIn(useParams());
  const today = useQueryOp('vault.me', {}).data?.today;
  return (
    <Sheet>
      <PageHeader title={t('receive.title')} state={t('receive.state')} />
      {known && 'clientId' in known ? <OfClient {...known} /> : null}
      {known && 'volunteerId' in known ? <OfVolunteer {...known} /> : null}
      {today ? <Fields known={known} today={today} /> : <Loading />}
    </Sheet>
  );
};
