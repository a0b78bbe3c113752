import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BackupCopy } from '../../../core/contract/backup.ts';
import type { Day } from '../../../core/kernel/day.ts';
import { dayInTable } from '../../../core/kernel/words.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { instantInTable } from '../../ui/figures.ts';
import { Section } from '../../ui/page-header.tsx';
import { Cell, Table } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { DropOlder } from './drop-older.tsx';
import { ForgetCopy } from './forget-copy.tsx';
import { useBackupWords } from './use-backup-words.ts';

export type CopyListProps = {
  readonly copies: readonly BackupCopy[];
  readonly today: Day;
  readonly mayForget: boolean;
};

/** The copies that exist, wherever they lie, each with the day on which it is gone. */
export const CopyList = ({ copies, today, mayForget }: CopyListProps) => {
  const { t, i18n } = useTranslation('backup');
  const { holds } = useBackupWords();
  const [isDropping, setDropping] = useState(false);
  const older = copies.filter(({ isHere }) => isHere).length - 1;
  const [forgetting, setForgetting] = useState<BackupCopy | null>(null);
  const place = (copy: BackupCopy) => (
    <>
      <Cell line={copy.isHere ? undefined : t('list.notHere')}>
        {t(copy.place === 'folder' ? 'list.inFolder' : 'list.beside')}
      </Cell>
      {!copy.isHere && mayForget ? (
        <Button size="small" onPress={() => setForgetting(copy)}>
          {t('list.forget')}
        </Button>
      ) : null}
    </>
  );
  if (copies.length === 0)
    return (
      <Section title={t('list.title')}>
        <EmptyState>{t('list.empty')}</EmptyState>
      </Section>
    );
  return (
    <Section title={t('list.title')}>
      <Table
        caption={t('list.caption')}
        rows={copies}
        rowKey={({ name }) => name}
        rowHeader="made"
        columns={[
          {
            id: 'made',
            title: t('list.made'),
            cell: ({ madeAt }) => instantInTable(madeAt, i18n.language),
          },
          { id: 'holds', title: t('list.holds'), cell: holds },
          { id: 'place', title: t('list.place'), cell: place },
          {
            id: 'gone',
            title: t('list.gone'),
            cell: ({ goneOn }) => (
              <>
                {dayInTable(goneOn)} {goneOn <= today ? <Tag tone="red">{t('list.overdue')}</Tag> : null}
              </>
            ),
          },
        ]}
      />
      {mayForget && older > 0 ? (
        <div>
          <Button onPress={() => setDropping(true)}>{t('list.dropOlder')}</Button>
        </div>
      ) : null}
      {isDropping ? <DropOlder count={older} onClose={() => setDropping(false)} /> : null}
      {forgetting ? <ForgetCopy copy={forgetting} onClose={() => setForgetting(null)} /> : null}
    </Section>
  );
};
