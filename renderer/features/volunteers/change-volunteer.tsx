import { useTranslation } from 'react-i18next';
import { Redirect, useLocation } from 'wouter';
import type { Volunteer } from '../../../core/contract/volunteers.ts';
import type { VolunteerId } from '../../../core/kernel/ids.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp, useTracedReadOp } from '../../call/use-op.ts';
import { Sheet } from '../../ui/columns.tsx';
import { Loading } from '../../ui/loading.tsx';
import { tell } from '../../ui/toast.tsx';
import { filePath } from './place.ts';
import { draftOf } from './volunteer-draft.ts';
import { VolunteerForm } from './volunteer-form.tsx';

const Filled = ({ volunteer }: { readonly volunteer: Volunteer }) => {
  const { t } = useTranslation('volunteers');
  const [, goTo] = useLocation();
  const change = useCommandOp('volunteers.change', ['retention']);
  const toFile = () => goTo(filePath(volunteer.id));
  return (
    <VolunteerForm
      title={volunteer.displayName}
      start={draftOf(volunteer)}
      ownId={volunteer.id}
      keptAt={`volunteers/change/${volunteer.id}`}
      onSave={async (input, release) => {
        await change.mutateAsync({ ...input, id: volunteer.id });
        release();
        tell(t('change.done'));
        toFile();
      }}
      onBack={toFile}
    />
  );
};

/** Changes what is kept of one person who works here. */
export const ChangeVolunteer = ({ id }: { readonly id: VolunteerId }) => {
  const { data: volunteer, error } = useTracedReadOp('volunteers.open', { id });
  if (volunteer?.isStub) return <Redirect to={filePath(id)} />;
  return volunteer ? (
    <Filled volunteer={volunteer} />
  ) : (
    <Sheet>
      <Failure error={error} />
      {error ? null : <Loading lines={6} />}
    </Sheet>
  );
};
