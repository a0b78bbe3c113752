import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Farewell } from '../../../core/contract/farewell.ts';
import type { Volunteer } from '../../../core/contract/volunteers.ts';
import type { VolunteerId } from '../../../core/kernel/ids.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormActions } from '../../ui/form.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { Conflict } from './conflict.tsx';
import { EndService } from './end-form.tsx';
import { FarewellLetter } from './farewell-letter.tsx';
import { OpenClients } from './open-clients.tsx';
import { Resume } from './resume.tsx';
import { Steps } from './steps.tsx';
import { WhatStays } from './what-stays.tsx';

type FarewellProps = { readonly volunteerId: VolunteerId; readonly volunteer: Volunteer };

const StateOfFarewell = ({ farewell }: { readonly farewell: Farewell }) => {
  const { t } = useTranslation('farewell');
  const { endOn, reason, hasConflict } = farewell;
  if (endOn === null || reason === null) return <Prose>{t('works')}</Prose>;
  return (
    <Prose>
      {t('state', { on: endOn, reason: t(`end.${reason}`) })} {hasConflict ? t('conflictState') : null}
    </Prose>
  );
};

const Opened = ({ volunteerId, volunteer, farewell }: FarewellProps & { readonly farewell: Farewell }) => {
  const { t } = useTranslation('farewell');
  const [asked, setAsked] = useState<'end' | 'resume' | null>(null);
  const close = () => setAsked(null);
  const { endOn, openClients, canResume, parts, reason } = farewell;
  return (
    <Stack gap="loose">
      <Section title={t('title')}>
        <StateOfFarewell farewell={farewell} />
        <FormActions>
          {endOn === null ? (
            <Button look="primary" isDisabled={openClients > 0} onPress={() => setAsked('end')}>
              {t('end.button')}
            </Button>
          ) : canResume ? (
            <>
              <Button onPress={() => setAsked('end')}>{t('end.change')}</Button>
              <Button look="quiet" onPress={() => setAsked('resume')}>
                {t('resume.button')}
              </Button>
            </>
          ) : null}
        </FormActions>
      </Section>
      {openClients > 0 ? <OpenClients volunteerId={volunteerId} count={openClients} /> : null}
      {endOn === null ? null : (
        <>
          <Steps volunteerId={volunteerId} userId={volunteer.userId} farewell={farewell} />
          <Section title={t('part.title')}>
            <WhatStays parts={parts} />
          </Section>
          <Conflict volunteerId={volunteerId} farewell={farewell} />
          {reason === 'deceased' ? null : <FarewellLetter volunteerId={volunteerId} />}
        </>
      )}
      <Dialog isOpen={asked === 'end'} onClose={close} title={t('end.title')}>
        <EndService volunteerId={volunteerId} farewell={farewell} onClose={close} />
      </Dialog>
      <Dialog isOpen={asked === 'resume'} onClose={close} title={t('resume.title')}>
        <Resume volunteerId={volunteerId} onClose={close} />
      </Dialog>
    </Stack>
  );
};

/** The farewell of one volunteer: the end of the service, what still has to be done, and until when what stays. */
export const FarewellOfVolunteer = (props: FarewellProps) => {
  const { data, error } = useQueryOp('farewell.ofVolunteer', { volunteerId: props.volunteerId });
  return (
    <>
      <Failure error={error} />
      {data ? <Opened {...props} farewell={data} /> : error ? null : <Loading lines={4} />}
    </>
  );
};
