import { FilePlus2, Package } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Volunteer } from '../../../core/contract/volunteers.ts';
import type { VolunteerId } from '../../../core/kernel/ids.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { useIsManager } from '../../call/use-roles.ts';
import { FormActions } from '../../ui/form.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Prose } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { receivePath } from './place.ts';
import { RequestList } from './request-list.tsx';
import { Restricted } from './restricted.tsx';

type RequestsProps = {
  readonly volunteerId: VolunteerId;
  readonly volunteer: Pick<Volunteer, 'isStub' | 'restrictedOn'>;
};

/** What somebody who works here asked about her own data, with the ways to write down what she asks and to give it. */
export const RequestsOfVolunteer = ({ volunteerId, volunteer }: RequestsProps) => {
  const { t } = useTranslation('rights');
  const { data, error } = useQueryOp('rights.ofVolunteer', { volunteerId });
  const isManager = useIsManager();
  const { isStub, restrictedOn } = volunteer;
  return (
    <Section title={t('ofVolunteer.title')}>
      {restrictedOn ? <Restricted subject={{ volunteerId }} restrictedOn={restrictedOn} /> : null}
      <Failure error={error} />
      {data && data.length > 0 ? <RequestList requests={data} mayOpen isOfOne /> : null}
      {data?.length === 0 ? <Prose soft>{t('ofVolunteer.empty')}</Prose> : null}
      {data || error ? null : <Loading />}
      {isStub ? null : (
        <FormActions>
          <TextLink href={`#${receivePath({ volunteerId })}`} look="secondary" icon={FilePlus2}>
            {t('receive.button')}
          </TextLink>
          {isManager ? (
            <TextLink href={`#/gegevenspakket/vrijwilliger/${volunteerId}`} look="secondary" icon={Package}>
              {t('packages:go')}
            </TextLink>
          ) : null}
        </FormActions>
      )}
    </Section>
  );
};
