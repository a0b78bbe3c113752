import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Day } from '../../../core/kernel/day.ts';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { tell } from '../../ui/toast.tsx';
import { emptyDraft } from './client-draft.ts';
import { ClientForm } from './client-form.tsx';
import { filePath, listPath } from './place.ts';

const Filled = ({ today }: { readonly today: Day }) => {
  const { t } = useTranslation('clients');
  const [, goTo] = useLocation();
  const add = useCommandOp('clients.add', ['retention']);
  return (
    <ClientForm
      title={t('add.title')}
      start={emptyDraft(today)}
      keptAt="clients/new"
      onSave={async (input, release) => {
        const { id } = await add.mutateAsync(input);
        release();
        tell(t('add.done'));
        goTo(filePath(id));
      }}
      onBack={() => goTo(listPath)}
    />
  );
};

/** Adds one client by hand. */
export const AddClient = () => {
  const today = useQueryOp('vault.me', {}).data?.today;
  return today ? <Filled today={today} /> : null;
};
