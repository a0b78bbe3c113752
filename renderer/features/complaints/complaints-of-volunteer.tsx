import { useTranslation } from 'react-i18next';
import type { VolunteerId } from '../../../core/kernel/ids.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { useIsManager } from '../../call/use-roles.ts';
import { Section } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { ComplaintList } from './complaint-list.tsx';
import { receivePath } from './place.ts';

/** The complaints of one volunteer, for a manager: a complaint may be about whoever else reads this file. */
export const ComplaintsOfVolunteer = ({ volunteerId }: { readonly volunteerId: VolunteerId }) => {
  const { t } = useTranslation('complaints');
  const isManager = useIsManager();
  const { data } = useQueryOp('complaints.list', {}, { enabled: isManager });
  if (!isManager || !data) return null;
  const own = data.filter((row) => row.volunteerId === volunteerId);
  return (
    <Section title={t('ofVolunteer')}>
      <Stack>
        {own.length > 0 ? <ComplaintList rows={own} isOfOne /> : <Prose soft>{t('noneOfVolunteer')}</Prose>}
        <div>
          <TextLink href={`#${receivePath(volunteerId)}`} look="secondary">
            {t('receive.button')}
          </TextLink>
        </div>
      </Stack>
    </Section>
  );
};
