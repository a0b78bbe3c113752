import { useTranslation } from 'react-i18next';
import { Redirect, useLocation } from 'wouter';
import type { Client } from '../../../core/contract/clients.ts';
import type { ClientId } from '../../../core/kernel/ids.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp, useTracedReadOp } from '../../call/use-op.ts';
import { Sheet } from '../../ui/columns.tsx';
import { Loading } from '../../ui/loading.tsx';
import { tell } from '../../ui/toast.tsx';
import { draftOf } from './client-draft.ts';
import { ClientForm } from './client-form.tsx';
import { filePath } from './place.ts';

const Filled = ({ client }: { readonly client: Client }) => {
  const { t } = useTranslation('clients');
  const [, goTo] = useLocation();
  const change = useCommandOp('clients.change', ['retention']);
  const toFile = () => goTo(filePath(client.id));
  return (
    <ClientForm
      title={client.displayName}
      start={draftOf(client)}
      keptAt={`clients/change/${client.id}`}
      onSave={async (input, release) => {
        await change.mutateAsync({ ...input, id: client.id });
        release();
        tell(t('change.done'));
        toFile();
      }}
      onBack={toFile}
    />
  );
};

/** Changes what is kept of one client. */
export const ChangeClient = ({ id }: { readonly id: ClientId }) => {
  const { data: client, error } = useTracedReadOp('clients.open', { id });
  if (client?.reach === 'see') return <Redirect to={filePath(id)} />;
  return client ? (
    <Filled client={client} />
  ) : (
    <Sheet>
      <Failure error={error} />
      {error ? null : <Loading lines={6} />}
    </Sheet>
  );
};
