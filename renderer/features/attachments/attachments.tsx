import { useTranslation } from 'react-i18next';
import type { ClientId } from '../../../core/kernel/ids.ts';
import { AttachedPapers } from '../../attached/attached-papers.tsx';
import { PaperList } from '../../attached/paper-list.tsx';
import { ViewPaper } from '../../attached/view-paper.tsx';
import { call } from '../../call/call.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { AddAttachment } from './add-attachment.tsx';
import { ChangeAttachment } from './change-attachment.tsx';
import { useRemoveAttachment } from './use-remove-attachment.ts';

/** The papers of one file of a client: adding, viewing, changing and removing. */
export const Attachments = ({ clientId }: { readonly clientId: ClientId }) => {
  const { t } = useTranslation('attachments');
  const { data, error } = useQueryOp('attachments.ofClient', { clientId });
  const remove = useRemoveAttachment(clientId);
  return (
    <AttachedPapers
      papers={data}
      error={error}
      add={(chosen, done) => (
        <AddAttachment key={chosen.ticket} clientId={clientId} chosen={chosen} onDone={done} />
      )}
      list={(attachments) => (
        <PaperList
          recordId={clientId}
          papers={attachments}
          kindOf={({ kind }) => t(`kind.${kind}`)}
          noteOf={({ losesBasisOn }) => (losesBasisOn ? t('list.lost', { on: losesBasisOn }) : null)}
          view={(paper, close) => (
            <ViewPaper
              paper={paper}
              onOpen={() => call('attachments.open', { id: paper.id })}
              onClose={close}
            />
          )}
          change={(attachment, close) => (
            <ChangeAttachment clientId={clientId} attachment={attachment} onClose={close} />
          )}
          onRemove={({ id }, reason) => remove(id, reason)}
        />
      )}
    />
  );
};
