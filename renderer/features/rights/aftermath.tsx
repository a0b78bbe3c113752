import { useTranslation } from 'react-i18next';
import type { RightsRequest } from '../../../core/contract/rights.ts';
import { Notice } from '../../ui/notice.tsx';
import { TextLink } from '../../ui/text-link.tsx';

/** The kinds whose work is done somewhere else in the app. */
const elsewhere = ['rectify', 'add', 'withdraw', 'access', 'port'] as const;
type Elsewhere = (typeof elsewhere)[number];

const clientPlaces: Readonly<Record<Elsewhere, (clientId: string, requestId: string) => string>> = {
  rectify: (id) => `#/clienten/${id}/wijzigen`,
  add: (id) => `#/clienten/${id}/verzoeken`,
  withdraw: (id) => `#/clienten/${id}/toestemming`,
  access: (id, requestId) => `#/gegevenspakket/${id}/${requestId}`,
  port: (id, requestId) => `#/gegevenspakket/${id}/${requestId}`,
};

const volunteerPlaces: Readonly<Partial<typeof clientPlaces>> = {
  rectify: (id) => `#/vrijwilligers/${id}/wijzigen`,
  access: (id, requestId) => `#/gegevenspakket/vrijwilliger/${id}/${requestId}`,
  port: (id, requestId) => `#/gegevenspakket/vrijwilliger/${id}/${requestId}`,
};

const placeOf = ({ subject, id }: RightsRequest, kind: Elsewhere): string | null => {
  if (subject === null) return null;
  if ('clientId' in subject) return clientPlaces[kind](subject.clientId, id);
  const { volunteerId } = subject;
  return volunteerPlaces[kind]?.(volunteerId, id) ?? null;
};

/** Where the work of a request is done: the form, the consents, the package. Nothing for kinds that a decision does. */
export const Aftermath = ({ request }: { readonly request: RightsRequest }) => {
  const { t } = useTranslation('rights');
  const kind = elsewhere.find((each) => each === request.kind);
  const place = kind && placeOf(request, kind);
  if (!place || request.outcome === 'refused') return null;
  return (
    <Notice
      kind="plain"
      action={
        <TextLink look="secondary" href={place}>
          {t(`work.${kind}.go`)}
        </TextLink>
      }
    >
      <p>{t(`work.${kind}.what`)}</p>
    </Notice>
  );
};
