import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { In } from '../../../core/contract/index.ts';
import { ReviewForm as ReviewKind, ReviewTopic } from '../../../core/contract/peer-review.ts';
import type { VolunteerId } from '../../../core/kernel/ids.ts';
import type { Refusal } from '../../../core/kernel/refusal.ts';
import { groupSize } from '../../../core/peer-review/check-review.ts';
import { DraftOffer } from '../../call/draft-offer.tsx';
import { Failure } from '../../call/failure.tsx';
import { useDraft } from '../../call/use-draft.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { CheckboxGroup } from '../../ui/checkbox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { useLeaveGuard } from '../../ui/leave-guard.tsx';
import { Loading } from '../../ui/loading.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useChecked } from '../../ui/use-checked.ts';
import { AttendeeFields } from './attendee-fields.tsx';
import { inputOf, newAttendee, ReviewDraft, withForm } from './review-draft.ts';

export type ReviewFormProps = {
  /** Where the draft is kept; at most with the id of a volunteer or a session. */
  readonly place: string;
  readonly start: ReviewDraft;
  readonly isPending: boolean;
  readonly error: Refusal | null;
  /** Sends a session; `done` when it was taken. */
  readonly onSend: (input: In<'peerReview.record'>, done: () => void) => void;
  readonly onBack: () => void;
};

const attendeeField = (at: number): `who-${number}` => `who-${at}`;

/** The form of a session: the talk itself, then each participant. Core decides whether it is one. */
export const ReviewForm = ({ place, start, isPending, error, onSend, onBack }: ReviewFormProps) => {
  const { t } = useTranslation('peer-review');
  const [draft, setDraft] = useState(start);
  const change = (next: Partial<ReviewDraft>) => setDraft((before) => ({ ...before, ...next }));
  const isDirty = JSON.stringify(draft) !== JSON.stringify(start);
  const kept = useDraft(place, draft, { schema: ReviewDraft, isDirty, onTakeUp: setDraft });
  const { question, release } = useLeaveGuard(isDirty, kept.discard);
  const { data: people } = useQueryOp('volunteers.list', { filter: 'all' });
  const { attendees, form, leader } = draft;
  const checked = useChecked<'on' | 'leader' | 'outside' | 'topics' | `who-${number}`>('review', {
    on: draft.on ? undefined : t('missing.on'),
    leader: leader ? undefined : t('missing.leader'),
    outside: leader === 'outside' && draft.outsideLeader.trim() === '' ? t('missing.outside') : undefined,
    topics: draft.topics.length < ReviewTopic.options.length ? t('missing.topics') : undefined,
    ...Object.fromEntries(
      attendees.map(({ volunteerId }, at) => [
        attendeeField(at),
        volunteerId ? undefined : t('missing.who', { number: at + 1 }),
      ]),
    ),
  });
  if (!people) return <Loading lines={6} />;
  const known = people.filter(({ isStub }) => !isStub);
  const leaders = known.filter(({ type }) => type === 'confidant');
  const put = (at: number, next: (typeof attendees)[number]) =>
    change({ attendees: attendees.map((it, index) => (index === at ? next : it)) });
  const least = form === 'individual' ? 1 : groupSize.least;
  const send = () => {
    const input = inputOf(draft);
    if (input)
      onSend(input, () => {
        kept.discard();
        release();
      });
  };
  return (
    <Form errors={checked.errors} onSubmit={() => checked.submit(send)} label={t('form.label')}>
      <DraftOffer draft={kept} />
      <DateField
        label={t('form.on')}
        value={draft.on}
        onChange={(on) => change({ on })}
        {...checked.field('on')}
      />
      <RadioGroup
        label={t('form.form')}
        choices={ReviewKind.options.map((id) => ({
          id,
          text: t(`kind.${id}`),
          hint: t(`kindHint.${id}`),
        }))}
        value={form}
        onChange={(chosen) => setDraft((before) => withForm(before, chosen))}
      />
      <Select<VolunteerId | 'outside'>
        label={t('form.leader')}
        choices={[
          ...leaders.map(({ id, listName }) => ({ id, text: listName })),
          { id: 'outside', text: t('form.outside') },
        ]}
        value={leader}
        onChange={(chosen) => change({ leader: chosen })}
        placeholder={t('form.chooseLeader')}
        {...checked.field('leader')}
      />
      {leader === 'outside' ? (
        <TextField
          label={t('form.outsideWho')}
          value={draft.outsideLeader}
          onChange={(outsideLeader) => change({ outsideLeader })}
          maxLength={120}
          {...checked.field('outside')}
        />
      ) : null}
      <CheckboxGroup
        label={t('form.topics')}
        hint={t('form.topicsHint')}
        choices={ReviewTopic.options.map((id) => ({
          id,
          text: t(`topic.${id}`),
          hint: t(`topicHint.${id}`),
        }))}
        value={draft.topics}
        onChange={(topics) => change({ topics: [...topics] })}
        {...checked.field('topics')}
      />
      {attendees.map((attendee, at) => (
        <AttendeeFields
          // The place in the list is all that a participant has while nobody was chosen.
          key={`${at}-${attendees.length}`}
          number={at + 1}
          attendee={attendee}
          people={known}
          who={checked.field(attendeeField(at))}
          onChange={(next) => put(at, next)}
          onRemove={
            attendees.length > least
              ? () => change({ attendees: attendees.filter((_, index) => index !== at) })
              : undefined
          }
        />
      ))}
      {form === 'group' && attendees.length < groupSize.most ? (
        <div>
          <Button icon={UserPlus} onPress={() => change({ attendees: [...attendees, newAttendee()] })}>
            {t('form.addAttendee')}
          </Button>
        </div>
      ) : null}
      <Failure error={error} />
      <FormActions>
        <Button look="primary" type="submit" isPending={isPending} keyHint="Ctrl S">
          {t('form.save')}
        </Button>
        <Button look="quiet" onPress={onBack}>
          {t('form.back')}
        </Button>
      </FormActions>
      {question}
    </Form>
  );
};
