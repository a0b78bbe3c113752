import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Out } from '../../core/contract/index.ts';
import { Failure } from '../call/failure.tsx';
import { fetchPaper } from '../call/fetch-paper.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Loading } from '../ui/loading.tsx';
import { PdfPages } from './pdf-pages.tsx';
import { Picture } from './picture.tsx';

/** Asks for a paper, which leaves the line of who saw it. */
type OpenPaper = () => Promise<Out<'attachments.open' | 'papers.open'>>;

type ViewProps = {
  readonly paper: { readonly id: string; readonly name: string };
  readonly onOpen: OpenPaper;
  readonly onClose: () => void;
};

const read = async (open: OpenPaper) => {
  const told = await open();
  return { bytes: await fetchPaper(told), type: told.type };
};

const Content = ({ paper: { id, name }, onOpen }: ViewProps) => {
  // Forgotten as soon as it is closed: each look asks anew, and leaves its line.
  const { data, error } = useQuery({ queryKey: ['paper', id], queryFn: () => read(onOpen), gcTime: 0 });
  if (!data) return error ? <Failure error={error} /> : <Loading lines={6} />;
  const { bytes, type } = data;
  return type === 'application/pdf' ? (
    <PdfPages bytes={bytes} name={name} />
  ) : (
    <Picture bytes={bytes} type={type} name={name} />
  );
};

/** Shows one paper over the file. Who looked stays in the audit. */
export const ViewPaper = (props: ViewProps) => {
  const { t } = useTranslation('attachments');
  const { paper, onClose } = props;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={paper.name}
      width="page"
      actions={<Button onPress={onClose}>{t('view.close')}</Button>}
    >
      <Content {...props} />
    </Dialog>
  );
};
