import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialog.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { Loading } from '../../ui/loading.tsx';
import type { RecordProps } from './record-draft.ts';
import { RecordForm } from './record-form.tsx';

/** Records that something was passed on: to whom, what, why, and on which of the grounds that are open. */
export const Record = (props: RecordProps) => {
  const { t } = useTranslation('disclosures');
  const today = useQueryOp('vault.me', {}).data?.today;
  const { data: book } = useQueryOp('disclosures.recipients', {});
  return (
    <Dialog isOpen onClose={props.onClose} title={t('record.title')} width="wide">
      {today && book ? <RecordForm {...props} today={today} book={book} /> : <Loading />}
    </Dialog>
  );
};
