import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { VolunteerId } from '../../../core/kernel/ids.ts';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { Sheet } from '../../ui/columns.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { tell } from '../../ui/toast.tsx';
import { useFocusTitle } from '../../ui/use-focus-title.ts';
import { recordPath, reviewPath, reviewsPath } from './place.ts';
import { startReview } from './review-draft.ts';
import { ReviewForm } from './review-form.tsx';

/** Writes a session down, of one volunteer when the place names her. */
export const RecordReview = () => {
  const { t } = useTranslation('peer-review');
  const [, goTo] = useLocation();
  const { volunteerId: inPlace = '' } = useParams<{ readonly volunteerId?: string }>();
  const volunteerId = VolunteerId.safeParse(inPlace).data;
  const today = useQueryOp('vault.me', {}).data?.today;
  const record = useCommandOp('peerReview.record', ['volunteers', 'gate']);
  useFocusTitle();
  return (
    <Sheet>
      <PageHeader title={t('record.title')} state={t('record.state')} />
      {today ? (
        <ReviewForm
          place={recordPath(volunteerId).slice(1)}
          start={startReview(today, volunteerId ?? null)}
          isPending={record.isPending}
          error={record.error}
          onSend={(input, done) =>
            record.mutate(input, {
              onSuccess: ({ id }) => {
                done();
                tell(t('record.done'));
                goTo(reviewPath(id));
              },
            })
          }
          onBack={() => goTo(volunteerId ? `/vrijwilligers/${volunteerId}/ontwikkeling` : reviewsPath)}
        />
      ) : (
        <Loading />
      )}
    </Sheet>
  );
};
