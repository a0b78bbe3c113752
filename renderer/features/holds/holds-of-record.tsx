import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Hold } from '../../../core/contract/holds.ts';
import type { HoldId, RecordId } from '../../../core/kernel/ids.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { useIsManager } from '../../call/use-roles.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormActions } from '../../ui/form.tsx';
import { Section } from '../../ui/page-header.tsx';
import { SentenceList } from '../../ui/sentence-list.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { Tag } from '../../ui/tag.tsx';
import { HoldForm, ReleaseForm } from './hold-form.tsx';

type Asked = { readonly what: 'set' } | { readonly what: 'review' | 'release'; readonly id: HoldId };

/** Everything that was decided about one hold, the newest last. */
const History = ({ hold }: { readonly hold: Hold }) => {
  const { t } = useTranslation('holds');
  const { setBy, setOn, reviews, released } = hold;
  return (
    <>
      <span>{t('line.set', { by: setBy, on: setOn })}</span>
      {reviews.toReversed().map(({ on, by, reviewOn, text }) => (
        <span key={`${on} ${reviewOn}`}>
          {' '}
          {t('line.reviewed', { by, on, review: reviewOn })} <bdi>{text}</bdi>
        </span>
      ))}
      {released ? (
        <span>
          {' '}
          {t('line.released', { by: released.by, on: released.on })} <bdi>{released.reason}</bdi>
        </span>
      ) : null}
    </>
  );
};

/** The holds of one record: who holds it and why, until when, and the ways to set, review and release one. */
export const HoldsOfRecord = ({ recordId }: { readonly recordId: RecordId }) => {
  const { t } = useTranslation('holds');
  const { data: holds, error } = useQueryOp('holds.ofRecord', { recordId });
  const mayDecide = useIsManager();
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  if (!holds) return <Failure error={error} />;
  if (holds.length === 0 && !mayDecide) return null;
  return (
    <Section title={t('section.title')}>
      <Stack>
        {holds.length === 0 ? <Prose soft>{t('section.what')}</Prose> : null}
        <SentenceList
          sentences={holds.map((hold) => ({
            id: hold.id,
            text: (
              <>
                {t(`reasonChoice.${hold.reasonCode}`)}: <bdi>{hold.text}</bdi>{' '}
                {hold.released ? (
                  <Tag>{t('line.over')}</Tag>
                ) : (
                  <Tag tone={hold.isToReview ? 'amber' : 'accent'}>
                    {t(hold.isToReview ? 'tagToReview' : 'tag', { on: hold.reviewOn })}
                  </Tag>
                )}
              </>
            ),
            line: <History hold={hold} />,
            action:
              hold.released || !mayDecide ? undefined : (
                <FormActions>
                  <Button onPress={() => setAsked({ what: 'review', id: hold.id })}>
                    {t('review.button')}
                  </Button>
                  <Button look="quiet" onPress={() => setAsked({ what: 'release', id: hold.id })}>
                    {t('release.button')}
                  </Button>
                </FormActions>
              ),
          }))}
        />
        {mayDecide ? (
          <FormActions>
            <Button onPress={() => setAsked({ what: 'set' })}>{t('form.button')}</Button>
          </FormActions>
        ) : null}
      </Stack>
      <Dialog isOpen={asked?.what === 'set'} onClose={close} title={t('form.title')}>
        <HoldForm about={{ recordId }} onClose={close} />
      </Dialog>
      <Dialog isOpen={asked?.what === 'review'} onClose={close} title={t('review.title')}>
        {asked?.what === 'review' ? <HoldForm about={{ id: asked.id }} onClose={close} /> : null}
      </Dialog>
      <Dialog isOpen={asked?.what === 'release'} onClose={close} title={t('release.title')}>
        {asked?.what === 'release' ? <ReleaseForm id={asked.id} onClose={close} /> : null}
      </Dialog>
    </Section>
  );
};
