import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../core/kernel/day.ts';
import type { RecordId } from '../../core/kernel/ids.ts';
import { dayInTable } from '../../core/kernel/words.ts';
import { RemoveQuestion, type RemoveReason } from '../call/remove-question.tsx';
import { Button } from '../ui/button.tsx';
import { Cell, Table } from '../ui/table.tsx';
import styles from './attached.module.css';
import { useSizeWords } from './size-words.ts';

/** What the list shows of a paper of any file. */
export type ListedPaper = {
  readonly id: string;
  readonly on: Day;
  readonly name: string;
  readonly bytes: number;
  readonly addedBy: string;
};

type ListProps<Paper extends ListedPaper> = {
  /** Whose papers they are. */
  readonly recordId: RecordId;
  readonly papers: readonly Paper[];
  readonly kindOf: (paper: Paper) => string;
  /** What else there is to say of a paper. */
  readonly noteOf: (paper: Paper) => string | null;
  readonly view: (paper: Paper, close: () => void) => ReactNode;
  readonly change: (paper: Paper, close: () => void) => ReactNode;
  readonly onRemove: (paper: Paper, reason: RemoveReason) => void;
  /** What can be done with some papers only. */
  readonly moreActs?: (paper: Paper) => ReactNode;
};

/** What is open over the list, if anything. */
type Opened<Paper> = { readonly what: 'view' | 'change' | 'remove'; readonly paper: Paper };

/** The papers of a file, the newest first: what each is, who added it, and what can be done with it. */
export const PaperList = <Paper extends ListedPaper>(props: ListProps<Paper>) => {
  const { recordId, papers, kindOf, noteOf, view, change, onRemove, moreActs } = props;
  const { t } = useTranslation('attachments');
  const sizeOf = useSizeWords();
  const [opened, setOpened] = useState<Opened<Paper> | null>(null);
  const close = () => setOpened(null);
  const lineOf = (paper: Paper): string =>
    [kindOf(paper), sizeOf(paper.bytes), t('list.addedBy', { who: paper.addedBy }), noteOf(paper)]
      .filter((word) => word !== null)
      .join(' · ');
  const acts = (paper: Paper) => (
    <div className={styles['acts']}>
      {(['view', 'change', 'remove'] as const).map((what) => (
        <Button
          key={what}
          look="quiet"
          size="small"
          aria-label={t(`list.${what}Label`, { name: paper.name })}
          onPress={() => setOpened({ what, paper })}
        >
          {t(`list.${what}`)}
        </Button>
      ))}
      {moreActs?.(paper)}
    </div>
  );
  return (
    <>
      <Table
        caption={t('label')}
        rows={papers}
        rowKey={({ id }) => id}
        rowHeader="name"
        columns={[
          {
            id: 'name',
            title: t('list.name'),
            cell: (paper) => (
              <Cell line={lineOf(paper)}>
                <bdi>{paper.name}</bdi>
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
      {opened?.what === 'view' ? view(opened.paper, close) : null}
      {opened?.what === 'change' ? change(opened.paper, close) : null}
      {opened?.what === 'remove' ? (
        <RemoveQuestion
          of="attachments"
          recordId={recordId}
          isOpen
          onClose={close}
          onRemove={(reason) => {
            onRemove(opened.paper, reason);
            close();
          }}
        />
      ) : null}
    </>
  );
};
