import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInTable } from '../../../core/kernel/words.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { Cell, Table } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { ProfileForm } from './profile-form.tsx';
import type { RecordsProps } from './records-props.ts';

const tones = { met: 'neutral', 'not-yet': 'amber', 'to-discuss': 'accent' } as const;

/** Whether somebody is ready for this work, point by point, with who said so and when. */
export const Profile = ({ volunteer, records }: RecordsProps) => {
  const { t } = useTranslation('volunteers');
  const [isTalking, setTalking] = useState(false);
  const { points, profile } = records;
  const entryOf = (point: string) => profile.find((entry) => entry.point === point);
  const met = points.filter((point) => entryOf(point)?.outcome === 'met').length;
  if (points.length === 0)
    return (
      <Section title={t('profile.title')}>
        <Prose soft>{t('profile.none')}</Prose>
      </Section>
    );
  if (isTalking)
    return (
      <Section title={t('profile.title')}>
        <ProfileForm volunteer={volunteer} records={records} onClose={() => setTalking(false)} />
      </Section>
    );
  return (
    <Section title={t('profile.title')}>
      <Stack>
        <Prose>{t('profile.count', { count: met, all: points.length })}</Prose>
        <Table
          caption={t('profile.title')}
          rows={points}
          rowKey={(point) => point}
          rowHeader="point"
          columns={[
            {
              id: 'point',
              title: t('profile.point'),
              cell: (point) => (
                <Cell line={entryOf(point)?.remark || undefined}>{t(`profile.points.${point}`)}</Cell>
              ),
            },
            {
              id: 'outcome',
              title: t('profile.outcome'),
              cell: (point) => {
                const entry = entryOf(point);
                return entry ? (
                  <Tag tone={tones[entry.outcome]}>{t(`profile.outcomes.${entry.outcome}`)}</Tag>
                ) : (
                  t('profile.outcomes.none')
                );
              },
            },
            {
              id: 'by',
              title: t('profile.by'),
              kind: 'soft',
              cell: (point) => {
                const entry = entryOf(point);
                return entry ? <Cell line={entry.by}>{dayInTable(entry.on)}</Cell> : null;
              },
            },
          ]}
        />
        <div>
          <Button onPress={() => setTalking(true)}>{t('profile.discuss')}</Button>
        </div>
      </Stack>
    </Section>
  );
};
