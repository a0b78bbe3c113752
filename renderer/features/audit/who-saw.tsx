import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fileNumber } from '../../../core/kernel/file-number.ts';
import type { ClientId } from '../../../core/kernel/ids.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Pager } from '../../ui/pager.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { LineTable } from './line-table.tsx';

const pageSize = 20;

const Seen = ({ clientId }: { readonly clientId: ClientId }) => {
  const { t } = useTranslation('audit');
  const [offset, setOffset] = useState(0);
  const { data, error } = useQueryOp('audit.ofFile', { clientId, offset, limit: pageSize });
  return (
    <Stack>
      <Prose soft>{t('file.what', { number: fileNumber(clientId) })}</Prose>
      <Failure error={error} />
      {data ? (
        <>
          <LineTable caption={t('file.caption')} lines={data.lines} isOneFile />
          <Pager offset={offset} size={pageSize} total={data.total} onTurn={setOffset} />
        </>
      ) : error ? null : (
        <Loading lines={4} />
      )}
    </Stack>
  );
};

/** One quiet button in a client file: everyone who saw or changed it, for whoever can read it. */
export const WhoSaw = ({ clientId }: { readonly clientId: ClientId }) => {
  const { t } = useTranslation('audit');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="quiet" size="small" onPress={() => setOpen(true)}>
        {t('file.go')}
      </Button>
      <Dialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={t('file.title')}
        width="wide"
        actions={<Button onPress={() => setOpen(false)}>{t('file.close')}</Button>}
      >
        {isOpen ? <Seen clientId={clientId} /> : null}
      </Dialog>
    </>
  );
};
