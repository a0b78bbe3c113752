import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Day } from '../../../core/kernel/day.ts';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { tell } from '../../ui/toast.tsx';
import { filePath, listPath } from './place.ts';
import { emptyDraft } from './volunteer-draft.ts';
import { VolunteerForm } from './volunteer-form.tsx';

const Filled = ({ today }: { readonly today: Day }) => {
  const { t } = useTranslation('volunteers');
  const [, goTo] = useLocation();
  const add = useCommandOp('volunteers.add', ['retention']);
  return (
    <VolunteerForm
      title={t('add.title')}
      start={emptyDraft(today)}
      ownId={null}
      keptAt="volunteers/new"
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

/** Adds one person who works here. */
export const AddVolunteer = () => {
  const today = useQueryOp('vault.me', {}).data?.today;
  return today ? <Filled today={today} /> : null;
};
