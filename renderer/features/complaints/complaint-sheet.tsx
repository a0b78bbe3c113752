import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import type { Complaint } from '../../../core/contract/complaints.ts';
import { ComplaintId } from '../../../core/kernel/ids.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp, useTracedReadOp } from '../../call/use-op.ts';
import { RemoveRecord } from '../../call/remove-record.tsx';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/columns.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FormActions } from '../../ui/form.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader, Section } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { tell } from '../../ui/toast.tsx';
import { Spoken } from '../../letters/spoken.tsx';
import { CloseComplaint } from './close-complaint.tsx';
import { ComplaintForm } from './complaint-form.tsx';
import { complaintsPath } from './place.ts';
import { ReportLetter } from './report-letter.tsx';

type Asked = 'close' | 'remove' | 'letter';

const Acts = ({ complaint }: { readonly complaint: Complaint }) => {
  const { t } = useTranslation('complaints');
  const [asked, setAsked] = useState<Asked | null>(null);
  const reopen = useCommandOp('complaints.close', ['retention', 'purge']);
  const { id, closedOn, report } = complaint;
  const close = () => setAsked(null);
  return (
    <>
      <Failure error={reopen.error} />
      <FormActions>
        {report === '' ? null : <Button onPress={() => setAsked('letter')}>{t('sheet.letter')}</Button>}
        {closedOn === null ? (
          <Button onPress={() => setAsked('close')}>{t('sheet.close')}</Button>
        ) : (
          <Button
            isPending={reopen.isPending}
            onPress={() => reopen.mutate({ id, on: null }, { onSuccess: () => tell(t('sheet.reopened')) })}
          >
            {t('sheet.reopen')}
          </Button>
        )}
        <Button look="quiet" onPress={() => setAsked('remove')}>
          {t('sheet.remove')}
        </Button>
      </FormActions>
      <Dialog isOpen={asked === 'close'} onClose={close} title={t('close.title')}>
        <CloseComplaint id={id} onClose={close} />
      </Dialog>
      <Dialog isOpen={asked === 'letter'} onClose={close} title={t('letter')} width="wide">
        <ReportLetter complaint={complaint} onClose={close} />
      </Dialog>
      <Dialog isOpen={asked === 'remove'} onClose={close} kind="alert" title={t('remove.title')}>
        <RemoveRecord
          of="complaints"
          id={id}
          title={t('remove.title')}
          start="incorrect"
          leadsTo={complaintsPath}
          onClose={close}
        />
      </Dialog>
    </>
  );
};

const Settled = ({ complaint }: { readonly complaint: Complaint }) => {
  const { t } = useTranslation('complaints');
  const { dueOn, closedOn } = complaint;
  return (
    <>
      <Prose>{t('sheet.why', { due: dueOn, closed: closedOn })}</Prose>
      {(['text', 'investigation', 'report'] as const).map((part) =>
        complaint[part] === '' ? null : (
          <Section key={part} title={t(`sheet.${part}`)}>
            <Spoken text={complaint[part]} />
          </Section>
        ),
      )}
    </>
  );
};

const NotThere = () => {
  const { t } = useTranslation('complaints');
  return (
    <>
      <PageHeader title={t('title')} />
      <EmptyState action={<TextLink href={`#${complaintsPath}`}>{t('sheet.back')}</TextLink>}>
        {t('sheet.none')}
      </EmptyState>
    </>
  );
};

const Opened = ({ id }: { readonly id: ComplaintId }) => {
  const { t } = useTranslation('complaints');
  const { data, error } = useTracedReadOp('complaints.open', { id });
  // Of one that was removed the window may still hold what it read before.
  const complaint = error ? undefined : data;
  if (!complaint)
    return (
      <>
        {error?.error.code === 'not-found' ? <NotThere /> : <Failure error={error} />}
        {error ? null : <Loading lines={6} />}
      </>
    );
  const { number, volunteerId, volunteerName: name, receivedOn, closedOn } = complaint;
  return (
    <>
      <PageHeader
        title={t('sheet.title', { number })}
        state={
          <bdi>
            {closedOn
              ? t('sheet.stateClosed', { name, on: closedOn })
              : t('sheet.stateOpen', { name, on: receivedOn })}
          </bdi>
        }
      />
      <Stack gap="loose">
        {closedOn ? <Settled complaint={complaint} /> : <ComplaintForm complaint={complaint} />}
        <Acts complaint={complaint} />
        <Stack gap="tight">
          <TextLink href={`#/vrijwilligers/${volunteerId}/afscheid`}>{t('sheet.volunteer')}</TextLink>
          <TextLink href={`#${complaintsPath}`}>{t('sheet.back')}</TextLink>
        </Stack>
      </Stack>
    </>
  );
};

/** One complaint: what was written, what was looked into, the report, and its closing. */
export const ComplaintSheet = () => {
  const { id: inPlace = '' } = useParams<{ readonly id?: string }>();
  const id = ComplaintId.safeParse(inPlace).data;
  return <Sheet>{id ? <Opened key={id} id={id} /> : <NotThere />}</Sheet>;
};
