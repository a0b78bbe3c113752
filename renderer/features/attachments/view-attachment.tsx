import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '../../../core/contract/attachments.ts';
import type { AttachmentId } from '../../../core/kernel/ids.ts';
import { call } from '../../call/call.ts';
import { Failure } from '../../call/failure.tsx';
import { fetchPaper } from '../../call/fetch-paper.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PdfPages } from './pdf-pages.tsx';
import { Picture } from './picture.tsx';

const read = async (id: AttachmentId) => {
  const told = await call('attachments.open', { id });
  return { bytes: await fetchPaper(told), type: told.type };
};

const Content = ({ attachment }: { readonly attachment: Attachment }) => {
  const { id, name } = attachment;
  // Forgotten as soon as it is closed: each look asks anew, and leaves its line.
  const { data, error } = useQuery({ queryKey: ['paper', id], queryFn: () => read(id), gcTime: 0 });
  if (!data) return error ? <Failure error={error} /> : <Loading lines={6} />;
  const { bytes, type } = data;
  return type === 'application/pdf' ? (
    <PdfPages bytes={bytes} name={name} />
  ) : (
    <Picture bytes={bytes} type={type} name={name} />
  );
};

type ViewProps = { readonly attachment: Attachment; readonly onClose: () => void };

/** Shows one attachment over the file. Who looked stays in the audit. */
export const ViewAttachment = ({ attachment, onClose }: ViewProps) => {
  const { t } = useTranslation('attachments');
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={attachment.name}
      width="page"
      actions={<Button onPress={onClose}>{t('view.close')}</Button>}
    >
      <Content attachment={attachment} />
    </Dialog>
  );
};
