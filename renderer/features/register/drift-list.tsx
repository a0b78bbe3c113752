import { CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RegisterDrift } from '../../../core/contract/register-drift.ts';
import { driftInWords } from '../../../core/register/drift-words.ts';
import { Failure } from '../../call/failure.tsx';
import { useLanguage } from '../../call/use-language.ts';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Section } from '../../ui/page-header.tsx';
import { SentenceList } from '../../ui/sentence-list.tsx';
import { Prose } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { tell } from '../../ui/toast.tsx';
import styles from './register.module.css';

/** Where the step leads that mends a line; null for a step that is taken here. */
const placeOf = ({ action, activityId, processorId }: RegisterDrift): string | null => {
  switch (action) {
    case 'add-activity':
      return '#/register/nieuw';
    case 'change-activity':
      return `#/register/verwerking/${activityId}`;
    case 'see-purposes':
      return '#/instellingen/doelen';
    case 'see-processor':
      return `#/register/verwerkers/${processorId}`;
    case 'see-dpia':
      return '#/register/dpia';
    case 'review-activity':
    case 'renew-measures':
      return null;
  }
};

const Act = ({ drift }: { readonly drift: RegisterDrift }) => {
  const { t } = useTranslation('register');
  const review = useCommandOp('register.reviewActivity');
  const renew = useCommandOp('register.renewMeasures');
  const place = placeOf(drift);
  const { action, activityId } = drift;
  if (place !== null)
    return (
      <TextLink look="secondary" href={place}>
        {t(`drift.action.${action}`)}
      </TextLink>
    );
  if (action === 'review-activity' && activityId !== null)
    return (
      <Button
        isPending={review.isPending}
        onPress={() =>
          review.mutate(
            { id: activityId },
            { onSuccess: () => tell(t('drift.reviewed', { name: drift.about })) },
          )
        }
      >
        {t('drift.action.review-activity')}
      </Button>
    );
  return (
    <Button
      isPending={renew.isPending}
      onPress={() =>
        renew.mutate({}, { onSuccess: ({ activities }) => tell(t('drift.renewed', { count: activities })) })
      }
    >
      {t('drift.action.renew-measures')}
    </Button>
  );
};

/** So many lines stand open; the register itself stays in reach below them. */
const atFirst = 8;

/** Where the register does not say what is true: a sentence for each, with the one step that mends it. */
export const DriftList = ({ mayChange }: { readonly mayChange: boolean }) => {
  const { t } = useTranslation('register');
  const lang = useLanguage();
  const { data, error } = useQueryOp('register.drift', {});
  if (!data) return error ? <Failure error={error} /> : <Loading />;
  if (data.length === 0)
    return (
      <p className={styles['fits']}>
        <CircleCheck aria-hidden size={18} strokeWidth={1.75} />
        <span>{t('drift.none')}</span>
      </p>
    );
  const sentences = data.map((drift) => ({
    id: [drift.code, drift.activityId, drift.processorId, drift.says, drift.truth].join(' '),
    text: <bdi>{driftInWords(drift, lang)}</bdi>,
    action: mayChange ? <Act drift={drift} /> : null,
  }));
  return (
    <Section title={t('drift.title', { count: data.length })}>
      <Prose soft>{t('drift.what')}</Prose>
      <SentenceList sentences={sentences.slice(0, atFirst)} />
      {sentences.length > atFirst ? (
        <details className={styles['more']}>
          <summary>{t('more', { count: sentences.length - atFirst })}</summary>
          <SentenceList sentences={sentences.slice(atFirst)} />
        </details>
      ) : null}
    </Section>
  );
};
