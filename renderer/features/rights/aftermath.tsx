import { useTranslation } from 'react-i18next';
import type { RightsRequest } from '../../../core/contract/rights.ts';
import { Notice } from '../../ui/notice.tsx';
import { TextLink } from '../../ui/text-link.tsx';

const places = {
  rectify: (id: string) => `#/clienten/${id}/wijzigen`,
  add: (id: string) => `#/clienten/${id}/verzoeken`,
  withdraw: (id: string) => `#/clienten/${id}/toestemming`,
  access: (id: string) => `#/clienten/${id}/verzoeken`,
  port: (id: string) => `#/clienten/${id}/verzoeken`,
} as const;

/** Where the work of a request is done: the form, the consents, the package. Nothing for kinds that a decision does. */
export const Aftermath = ({ request }: { readonly request: RightsRequest }) => {
  const { t } = useTranslation('rights');
  const { kind, subject, outcome } = request;
  if (!('clientId' in subject) || outcome === 'refused') return null;
  if (kind === 'erase' || kind === 'restrict' || kind === 'object') return null;
  return (
    <Notice
      kind="plain"
      action={
        <TextLink look="secondary" href={places[kind](subject.clientId)}>
          {t(`work.${kind}.go`)}
        </TextLink>
      }
    >
      <p>{t(`work.${kind}.what`)}</p>
    </Notice>
  );
};
