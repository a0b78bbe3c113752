import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Farewell } from '../../../core/contract/farewell.ts';
import type { VolunteerId } from '../../../core/kernel/ids.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Section } from '../../ui/page-header.tsx';
import { SentenceList } from '../../ui/sentence-list.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { Tag } from '../../ui/tag.tsx';
import { ReviewConflict } from './review-conflict.tsx';

type ConflictProps = { readonly volunteerId: VolunteerId; readonly farewell: Farewell };

/** A labour conflict at leaving: why the file stays longer, when to look again, and what was found before. */
export const Conflict = ({ volunteerId, farewell }: ConflictProps) => {
  const { t } = useTranslation('farewell');
  const today = useQueryOp('vault.me', {}).data?.today;
  const [isAsked, setAsked] = useState(false);
  const { endOn, hasConflict, reviewOn, reviews } = farewell;
  if (endOn === null || (!hasConflict && reviews.length === 0)) return null;
  const isLate = today !== undefined && reviewOn !== null && reviewOn < today;
  return (
    <Section title={t('review.title')}>
      <Stack>
        {hasConflict ? <Prose>{t('review.what')}</Prose> : null}
        {reviewOn ? <Prose>{t(isLate ? 'review.late' : 'review.due', { on: reviewOn })}</Prose> : null}
        {reviews.length > 0 ? (
          <SentenceList
            sentences={reviews.map(({ on, isStillNeeded, reason, recordedBy }, index) => ({
              id: `${on}-${index}`,
              text: (
                <>
                  <Tag>{t(isStillNeeded ? 'review.still' : 'review.over')}</Tag> <bdi>{reason}</bdi>
                </>
              ),
              line: t('review.by', { on, by: recordedBy }),
            }))}
          />
        ) : null}
        {hasConflict ? (
          <div>
            <Button onPress={() => setAsked(true)}>{t('review.button')}</Button>
          </div>
        ) : null}
      </Stack>
      <Dialog isOpen={isAsked} onClose={() => setAsked(false)} title={t('review.dialog')}>
        <ReviewConflict volunteerId={volunteerId} endOn={endOn} onClose={() => setAsked(false)} />
      </Dialog>
    </Section>
  );
};
