import { useTranslation } from 'react-i18next';
import type { Volunteer } from '../../../core/contract/volunteers.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { VolunteerParts } from './parts.ts';
import { Payments } from './payments.tsx';
import { Payroll } from './payroll.tsx';

type LeftProps = { readonly volunteer: Volunteer; readonly parts: VolunteerParts };

/** What is left after the file itself was purged: the name, and what the law or another rule keeps, and until when. */
export const LeftOfVolunteer = ({ volunteer, parts: { Terms, Forms, Plans, Complaints } }: LeftProps) => {
  const { t } = useTranslation('volunteers');
  const { data: records, error } = useQueryOp('volunteers.records', { id: volunteer.id });
  const props = { volunteerId: volunteer.id, volunteer };
  return (
    <>
      <PageHeader title={volunteer.displayName} state={t('file.stub')} />
      <Stack gap="loose">
        {Terms ? <Terms {...props} /> : null}
        <Failure error={error} />
        {records ? (
          <>
            <Payments volunteer={volunteer} records={records} />
            <Payroll volunteer={volunteer} records={records} />
          </>
        ) : null}
        {Forms ? <Forms {...props} /> : null}
        {Plans ? <Plans {...props} /> : null}
        {Complaints ? <Complaints {...props} /> : null}
      </Stack>
    </>
  );
};
