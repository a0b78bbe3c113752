import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '../../../core/contract/attachments.ts';
import type { ClientId } from '../../../core/kernel/ids.ts';
import { Button } from '../../ui/button.tsx';
import { dayInTable } from '../../ui/figures.ts';
import { Cell, Table } from '../../ui/table.tsx';
import { RemoveQuestion } from '../../call/remove-question.tsx';
import styles from './attachments.module.css';
import { ChangeAttachment } from './change-attachment.tsx';
import { useRemoveAttachment } from './use-remove-attachment.ts';
import { useSizeWords } from './size-words.ts';
import { ViewAttachment } from './view-attachment.tsx';

type ListProps = { readonly clientId: ClientId; readonly attachments: readonly Attachment[] };

/** What is open over the list, if anything. */
type Opened = { readonly what: 'view' | 'change' | 'remove'; readonly attachment: Attachment };

/** The papers, the newest first: what each is, who added it, and what can be done with it. */
export const AttachmentList = ({ clientId, attachments }: ListProps) => {
  const { t } = useTranslation('attachments');
  const sizeOf = useSizeWords();
  const remove = useRemoveAttachment(clientId);
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);
  const lineOf = ({ kind, bytes, addedBy, losesBasisOn }: Attachment): string =>
    [
      t(`kind.${kind}`),
      sizeOf(bytes),
      t('list.addedBy', { who: addedBy }),
      ...(losesBasisOn ? [t('list.lost', { on: losesBasisOn })] : []),
    ].join(' · ');
  const acts = (attachment: Attachment) => (
    <div className={styles['acts']}>
      {(['view', 'change', 'remove'] as const).map((what) => (
        <Button
          key={what}
          look="quiet"
          size="small"
          aria-label={t(`list.${what}Label`, { name: attachment.name })}
          onPress={() => setOpened({ what, attachment })}
        >
          {t(`list.${what}`)}
        </Button>
      ))}
    </div>
  );
  return (
    <>
      <Table
        caption={t('label')}
        rows={attachments}
        rowKey={({ id }) => id}
        rowHeader="name"
        columns={[
          {
            id: 'name',
            title: t('list.name'),
            cell: (attachment) => (
              <Cell line={lineOf(attachment)}>
                <bdi>{attachment.name}</bdi>
              </Cell>
            ),
          },
          {
            id: 'on',
            title: t('list.on'),
            cell: ({ on }) => <span className={styles['day']}>{dayInTable(on)}</span>,
            kind: 'soft',
          },
          { id: 'acts', title: t('list.acts'), cell: acts },
        ]}
      />
      {opened?.what === 'view' ? <ViewAttachment attachment={opened.attachment} onClose={close} /> : null}
      {opened?.what === 'change' ? (
        <ChangeAttachment clientId={clientId} attachment={opened.attachment} onClose={close} />
      ) : null}
      {opened?.what === 'remove' ? (
        <RemoveQuestion
          of="attachments"
          isOpen
          onClose={close}
          onRemove={(reason) => {
            remove(opened.attachment.id, reason);
            close();
          }}
        />
      ) : null}
    </>
  );
};
