import { PencilLine, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import type { Out } from '../../../core/contract/index.ts';
import type { PeerReviewId } from '../../../core/kernel/ids.ts';
import { Failure } from '../../call/failure.tsx';
import { RemoveQuestion } from '../../call/remove-question.tsx';
import { useCommandOp, useTracedReadOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/columns.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader, Section } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { tell } from '../../ui/toast.tsx';
import { useFocusTitle } from '../../ui/use-focus-title.ts';
import { AttendeeView, type ProgressPart } from './attendee-view.tsx';
import { reviewsPath } from './place.ts';
import { draftOf } from './review-draft.ts';
import { ReviewForm } from './review-form.tsx';

type ReviewProps = { readonly review: Out<'peerReview.open'> };

const Change = ({ review, onDone }: ReviewProps & { readonly onDone: () => void }) => {
  const { t } = useTranslation('peer-review');
  const change = useCommandOp('peerReview.change', ['volunteers', 'gate']);
  useFocusTitle('change');
  return (
    <Sheet>
      <PageHeader title={t('change.title')} />
      <ReviewForm
        place={`peer-review/${review.id}`}
        start={draftOf(review)}
        isPending={change.isPending}
        error={change.error}
        onSend={(input, done) =>
          change.mutate(
            { ...input, id: review.id },
            {
              onSuccess: () => {
                done();
                tell(t('change.done'));
                onDone();
              },
            },
          )
        }
        onBack={onDone}
      />
    </Sheet>
  );
};

type ShownProps = ReviewProps & { readonly Progress: ProgressPart; readonly onChange: () => void };

const Shown = ({ review, Progress, onChange }: ShownProps) => {
  const { t } = useTranslation('peer-review');
  const [, goTo] = useLocation();
  const [isRemoving, setRemoving] = useState(false);
  const remove = useCommandOp('peerReview.remove', ['volunteers', 'gate'], {
    id: review.id,
    leave: () => {
      tell(t('remove.done'));
      goTo(reviewsPath);
    },
  });
  useFocusTitle('shown');
  return (
    <Sheet>
      <PageHeader
        title={t('sheet.title', { on: review.on })}
        state={t('sheet.state', { kind: t(`kind.${review.form}`), leader: review.leader })}
        actions={
          <>
            <Button icon={PencilLine} onPress={onChange}>
              {t('sheet.change')}
            </Button>
            <Button look="quiet" icon={Trash2} onPress={() => setRemoving(true)}>
              {t('sheet.remove')}
            </Button>
          </>
        }
      />
      <Stack gap="loose">
        <Prose soft>{t('sheet.topics')}</Prose>
        {review.attendees.map((attendee) => (
          <Section key={attendee.volunteerId} title={attendee.listName}>
            <AttendeeView reviewId={review.id} attendee={attendee} on={review.on} Progress={Progress} />
          </Section>
        ))}
        <Failure error={remove.error} />
        <TextLink href={`#${reviewsPath}`}>{t('sheet.back')}</TextLink>
      </Stack>
      <RemoveQuestion
        of="peer-review"
        isOpen={isRemoving}
        onClose={() => setRemoving(false)}
        onRemove={(reason) => {
          setRemoving(false);
          remove.mutate({ id: review.id, reason });
        }}
      />
    </Sheet>
  );
};

/** One session: what was agreed with each participant, and its correction. */
export const ReviewSheet = ({ Progress }: { readonly Progress: ProgressPart }) => {
  const { id } = useParams<{ readonly id: string }>();
  const { data: review, error } = useTracedReadOp('peerReview.open', { id: id as PeerReviewId });
  const [isChanging, setChanging] = useState(false);
  if (!review)
    return (
      <Sheet>
        <Failure error={error} />
        {error ? null : <Loading />}
      </Sheet>
    );
  return isChanging ? (
    <Change review={review} onDone={() => setChanging(false)} />
  ) : (
    <Shown review={review} Progress={Progress} onChange={() => setChanging(true)} />
  );
};
