import { useTranslation } from 'react-i18next';
import type { Client } from '../../../core/contract/clients.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { PageHeader, Section } from '../../ui/page-header.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { ClientParts } from './parts.ts';
import { Terms } from './terms.tsx';

type LeftOfFileProps = { readonly client: Client; readonly parts: ClientParts };

/** What is left after the file itself was purged: the name, the proof of consent, what was asked, and until when that stays. */
export const LeftOfFile = ({ client, parts }: LeftOfFileProps) => {
  const { t } = useTranslation('clients');
  const { data: timers, error } = useQueryOp('retention.ofClient', { clientId: client.id });
  const { Consents, Requests } = parts;
  return (
    <>
      <PageHeader title={client.displayName} state={t('file.stub')} />
      <Stack gap="loose">
        <Failure error={error} />
        <Terms timers={timers ?? []} />
        <Section title={t('tab.consents')}>
          <Consents clientId={client.id} birthOn={null} isReadOnly />
        </Section>
        <Requests clientId={client.id} isReadOnly />
      </Stack>
    </>
  );
};
