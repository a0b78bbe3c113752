import { useTranslation } from 'react-i18next';
import type { Volunteer } from '../../../core/contract/volunteers.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { VolunteerParts } from './parts.ts';

type LeftProps = { readonly volunteer: Volunteer; readonly parts: VolunteerParts };

/** What is left after the file itself was purged: the name, and what the law or another rule keeps, and until when. */
export const LeftOfVolunteer = ({ volunteer, parts: { Terms } }: LeftProps) => {
  const { t } = useTranslation('volunteers');
  return (
    <>
      <PageHeader title={volunteer.displayName} state={t('file.stub')} />
      <Stack gap="loose">{Terms ? <Terms volunteerId={volunteer.id} volunteer={volunteer} /> : null}</Stack>
    </>
  );
};
