import { useTranslation } from 'react-i18next';
import type { Volunteer } from '../../../core/contract/volunteers.ts';
import { showPhone } from '../../../core/kernel/contact.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { type Definition, DefinitionList } from '../../ui/definition-list.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { VolunteerParts } from './parts.ts';

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
    ...row('expenses', volunteer.paysExpenses ? volunteer.iban || t('fact.noIban') : ''),
  ];
};

type OverviewProps = { readonly volunteer: Volunteer; readonly parts: VolunteerParts };

/** What one needs at a glance: what she still needs, how to reach her, and what was seen and agreed. */
export const Overview = ({ volunteer, parts: { Gate, Clients, Terms } }: OverviewProps) => {
  const props = { volunteerId: volunteer.id, volunteer };
  const facts = useFacts(volunteer);
  return (
    <Stack gap="loose">
      {Gate ? <Gate {...props} /> : null}
      <DefinitionList rows={facts} />
      {Clients ? <Clients {...props} /> : null}
      {Terms ? <Terms {...props} /> : null}
    </Stack>
  );
};
