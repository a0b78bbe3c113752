import { type ComponentType, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Out } from '../../../core/contract/index.ts';
import type { Day } from '../../../core/kernel/day.ts';
import type { PeerReviewId, VolunteerId } from '../../../core/kernel/ids.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';

type Attended = Out<'peerReview.open'>['attendees'][number];

/** What another feature shows below a participant: how it goes with the goals of her plan. */
export type ProgressPart = ComponentType<{
  readonly volunteerId: VolunteerId;
  readonly reviewId: PeerReviewId;
  readonly on: Day;
}>;

type HelpProps = { readonly reviewId: PeerReviewId; readonly attendee: Attended };

export type AttendeeViewProps = HelpProps & { readonly on: Day; readonly Progress: ProgressPart };

const GiveHelp = ({ reviewId, attendee, today }: HelpProps & { readonly today: Day }) => {
  const { t } = useTranslation('peer-review');
  const [on, setOn] = useState<Day | null>(today);
  const give = useCommandOp('peerReview.giveHelp', ['volunteers']);
  return (
    <Form
      label={t('help.title')}
      onSubmit={() => on && give.mutate({ id: reviewId, volunteerId: attendee.volunteerId, on })}
    >
      <DateField label={t('help.on')} value={on} onChange={setOn} />
      <Failure error={give.error} />
      <FormActions>
        <Button type="submit" isPending={give.isPending} isDisabled={on === null}>
          {t('help.save')}
        </Button>
      </FormActions>
    </Form>
  );
};

/** What a session says of one participant: both estimates beside each other, what was agreed, and help that waits. */
export const AttendeeView = ({ reviewId, attendee, on, Progress }: AttendeeViewProps) => {
  const { t } = useTranslation('peer-review');
  const today = useQueryOp('vault.me', {}).data?.today;
  const { safetyOwn, safetyConfidant, helpNeeded, helpGivenOn, agreements } = attendee;
  return (
    <Stack>
      <DefinitionList
        rows={[
          { label: t('attendee.safetyOwn'), value: t(`safety.${safetyOwn}`) },
          { label: t('attendee.safetyConfidant'), value: t(`safety.${safetyConfidant}`) },
          ...(helpGivenOn ? [{ label: t('help.given'), value: t('help.givenOn', { on: helpGivenOn }) }] : []),
        ]}
      />
      {agreements === '' ? (
        <Prose soft>{t('attendee.nothingAgreed')}</Prose>
      ) : (
        <Prose>
          <bdi>{agreements}</bdi>
        </Prose>
      )}
      {helpNeeded && !helpGivenOn && today ? (
        <Notice kind="warning" title={t('help.needed')}>
          <p>{t('help.neededWhat')}</p>
          <GiveHelp reviewId={reviewId} attendee={attendee} today={today} />
        </Notice>
      ) : null}
      <Progress volunteerId={attendee.volunteerId} reviewId={reviewId} on={on} />
    </Stack>
  );
};
