import { useTranslation } from 'react-i18next';
import type { Volunteer } from '../../../core/contract/volunteers.ts';
import { showIban } from '../../../core/kernel/iban.ts';
import { showPhone } from '../../../core/kernel/contact.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { type Definition, DefinitionList } from '../../ui/definition-list.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Certificates } from './certificates.tsx';
import { DueNow } from './due-now.tsx';
import type { VolunteerParts } from './parts.ts';
import { Payments } from './payments.tsx';
import { Payroll } from './payroll.tsx';
import { Profile } from './profile.tsx';

const filled = (parts: readonly string[], between: string): string =>
  parts.filter((part) => part !== '').join(between);

const useFacts = (volunteer: Volunteer): readonly Definition[] => {
  const { t } = useTranslation('volunteers');
  const all = useQueryOp('volunteers.list', { filter: 'all' }).data ?? [];
  const people = useQueryOp('users.list', {}).data ?? [];
  const { confidantId, userId, engagement, externalEmployer } = volunteer;
  const row = (label: string, value: string | undefined): readonly Definition[] =>
    value ? [{ label: t(`fact.${label}`), value }] : [];
  const phone = (value: string): string => (value.startsWith('+') ? showPhone(value) : value);
  return [
    ...row('engagement', filled([t(`engagement.${engagement}`), externalEmployer], ' · ')),
    ...row('phone', phone(volunteer.phone)),
    ...row('email', volunteer.email),
    ...row(
      'address',
      filled(
        [
          filled([volunteer.street, volunteer.houseNo], ' '),
          filled([volunteer.postcode, volunteer.city], ' '),
        ],
        ', ',
      ),
    ),
    ...row('emergency', filled([volunteer.emergencyName, phone(volunteer.emergencyPhone)], ' · ')),
    ...row('confidant', all.find(({ id }) => id === confidantId)?.displayName),
    ...row('account', people.find(({ id }) => id === userId)?.label),
    ...row('expenses', volunteer.paysExpenses ? showIban(volunteer.iban) || t('fact.noIban') : ''),
  ];
};

type OverviewProps = { readonly volunteer: Volunteer; readonly parts: VolunteerParts };

/** What was judged, seen and paid. */
const Records = ({ volunteer }: Pick<OverviewProps, 'volunteer'>) => {
  const { data: records, error } = useQueryOp('volunteers.records', { id: volunteer.id });
  if (!records) return error ? <Failure error={error} /> : <Loading />;
  const props = { volunteer, records };
  return (
    <>
      <Profile {...props} />
      <div id="certificates">
        <Certificates {...props} />
      </div>
      <Payments {...props} />
      <Payroll {...props} />
    </>
  );
};

/** What one needs at a glance: what she still needs, how to reach her, and what was seen and agreed. */
export const Overview = ({ volunteer, parts: { Gate, Clients, Terms } }: OverviewProps) => {
  const props = { volunteerId: volunteer.id, volunteer };
  const facts = useFacts(volunteer);
  return (
    <Stack gap="loose">
      {Gate ? <Gate {...props} /> : null}
      <DueNow volunteerId={volunteer.id} isBelowGate={Gate !== undefined} />
      <DefinitionList rows={facts} />
      {Clients ? <Clients {...props} /> : null}
      <Records volunteer={volunteer} />
      {Terms ? <Terms {...props} /> : null}
    </Stack>
  );
};
