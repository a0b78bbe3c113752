import { type ComponentType, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BasicTopic, type Training, type TrainingResult } from '../../../core/contract/training.ts';
import type { TrainingId, VolunteerId } from '../../../core/kernel/ids.ts';
import { dayInTable } from '../../../core/kernel/words.ts';
import { hoursText } from '../../../core/training/hours-text.ts';
import type { PaperLinkProps } from '../../attached/parts.ts';
import { answerKey } from '../../call/query-client.ts';
import { RemoveQuestion } from '../../call/remove-question.tsx';
import { useCommandOp } from '../../call/use-op.ts';
import { useRemoveLater } from '../../call/use-remove-later.ts';
import { Button } from '../../ui/button.tsx';
import { Cell, Table } from '../../ui/table.tsx';
import { Tag, type TagProps } from '../../ui/tag.tsx';
import styles from './training.module.css';

const tones: Readonly<Record<TrainingResult, NonNullable<TagProps['tone']>>> = {
  following: 'accent',
  passed: 'green',
  failed: 'neutral',
  stopped: 'neutral',
};

type ListProps = {
  readonly volunteerId: VolunteerId;
  readonly trainings: readonly Training[];
  readonly PaperLink: ComponentType<PaperLinkProps>;
  readonly onChange: (training: Training) => void;
};

/** How a training is called in the list, and what is said below its name. */
const useTrainingWords = () => {
  const { t, i18n } = useTranslation('training');
  return {
    nameOf: ({ kind, title }: Training): string => (kind === 'basic' ? t('kind.basic') : title),
    lineOf: ({ kind, provider, halfDays, quarters, topics, elsewhere }: Training): string =>
      [
        provider,
        ...(halfDays > 0 ? [t('list.halfDays', { count: halfDays })] : []),
        ...(quarters > 0 ? [t('list.hours', { hours: hoursText(quarters, i18n.language) })] : []),
        ...(kind === 'basic'
          ? [t('list.topics', { count: topics.length, all: BasicTopic.options.length })]
          : []),
        ...(elsewhere === '' ? [] : [t('list.elsewhere', { where: elsewhere })]),
      ].join(' · '),
  };
};

/** The trainings of one volunteer, the newest first, with how each ended and its certificate. */
export const TrainingList = ({ volunteerId, trainings, PaperLink, onChange }: ListProps) => {
  const { t } = useTranslation('training');
  const { nameOf, lineOf } = useTrainingWords();
  const [wrong, setWrong] = useState<Training | null>(null);
  const { mutateAsync } = useCommandOp('training.remove', ['volunteers', 'gate']);
  const remove = useRemoveLater<TrainingId>(
    answerKey('training.ofVolunteer', { volunteerId }),
    t('remove.done'),
  );
  const acts = (training: Training) => (
    <div className={styles['acts']}>
      <Button
        look="quiet"
        size="small"
        aria-label={t('list.changeLabel', { name: nameOf(training) })}
        onPress={() => onChange(training)}
      >
        {t('list.change')}
      </Button>
      <Button
        look="quiet"
        size="small"
        aria-label={t('list.removeLabel', { name: nameOf(training) })}
        onPress={() => setWrong(training)}
      >
        {t('list.remove')}
      </Button>
    </div>
  );
  return (
    <>
      <Table
        caption={t('title')}
        rows={trainings}
        rowKey={({ id }) => id}
        rowHeader="name"
        columns={[
          {
            id: 'name',
            title: t('list.training'),
            cell: (training) => (
              <>
                <Cell line={<bdi>{lineOf(training)}</bdi>}>
                  <bdi>{nameOf(training)}</bdi>
                </Cell>
                {training.paperId ? <PaperLink owner={{ volunteerId }} id={training.paperId} /> : null}
              </>
            ),
          },
          {
            id: 'days',
            title: t('list.days'),
            cell: ({ startOn, endOn }) => (
              <div className={styles['whole']}>
                <Cell line={endOn ? t('list.until', { on: dayInTable(endOn) }) : null}>
                  {dayInTable(startOn)}
                </Cell>
              </div>
            ),
            kind: 'soft',
          },
          {
            id: 'result',
            title: t('list.result'),
            cell: ({ result }) => (
              <span className={styles['whole']}>
                <Tag tone={tones[result]}>{t(`state.${result}`)}</Tag>
              </span>
            ),
          },
          { id: 'acts', title: t('list.acts'), cell: acts },
        ]}
      />
      <RemoveQuestion
        of="training"
        recordId={volunteerId}
        isOpen={wrong !== null}
        onClose={() => setWrong(null)}
        onRemove={(reason) => {
          if (wrong) remove(wrong.id, () => mutateAsync({ id: wrong.id, reason }));
          setWrong(null);
        }}
      />
    </>
  );
};
