import { type ComponentType, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Training } from '../../../core/contract/training.ts';
import type { Volunteer } from '../../../core/contract/volunteers.ts';
import type { Day } from '../../../core/kernel/day.ts';
import type { VolunteerId } from '../../../core/kernel/ids.ts';
import { passedSince } from '../../../core/training/basic-training.ts';
import type { PaperChoiceProps, PaperLinkProps } from '../../attached/parts.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { TrainingList } from './training-list.tsx';
import { WriteTraining } from './write-training.tsx';

type OfVolunteerProps = {
  readonly volunteerId: VolunteerId;
  readonly volunteer: Volunteer;
  readonly PaperChoice: ComponentType<PaperChoiceProps>;
  readonly PaperLink: ComponentType<PaperLinkProps>;
};

type StandingProps = {
  readonly volunteer: Volunteer;
  readonly trainings: readonly Training[];
  readonly today: Day;
};

/** One sentence: since when the basic training is passed, or what somebody may not do before it is. */
const Standing = ({ volunteer: { type }, trainings, today }: StandingProps) => {
  const { t } = useTranslation('training');
  const passedOn = passedSince(trainings, today);
  if (passedOn) return <Prose>{t('standing.passed', { on: passedOn })}</Prose>;
  if (type === 'indirect') return <Prose soft>{t('standing.indirect')}</Prose>;
  return (
    <Notice kind="warning">
      <p>{t('standing.missing')}</p>
    </Notice>
  );
};

/** What somebody learned: the basic training and those that go deeper, with their days, hours and certificates. */
export const TrainingOfVolunteer = (props: OfVolunteerProps) => {
  const { volunteerId, volunteer, PaperChoice, PaperLink } = props;
  const { t } = useTranslation('training');
  const { data: trainings, error } = useQueryOp('training.ofVolunteer', { volunteerId });
  const today = useQueryOp('vault.me', {}).data?.today;
  const [written, setWritten] = useState<Training | 'new' | null>(null);
  if (!trainings || !today) return error ? <Failure error={error} /> : <Loading lines={4} />;
  if (written)
    return (
      <WriteTraining
        volunteerId={volunteerId}
        {...(written === 'new' ? {} : { training: written })}
        likely={trainings.some(({ kind }) => kind === 'basic') ? 'further' : 'basic'}
        PaperChoice={PaperChoice}
        onDone={() => setWritten(null)}
      />
    );
  const add = <Button onPress={() => setWritten('new')}>{t('add.button')}</Button>;
  return (
    <Section title={t('title')}>
      <Stack>
        <Standing volunteer={volunteer} trainings={trainings} today={today} />
        {trainings.length === 0 ? (
          <EmptyState action={add}>{t('empty')}</EmptyState>
        ) : (
          <>
            <div>{add}</div>
            <TrainingList
              volunteerId={volunteerId}
              trainings={trainings}
              PaperLink={PaperLink}
              onChange={setWritten}
            />
          </>
        )}
      </Stack>
    </Section>
  );
};
