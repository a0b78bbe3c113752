import { useTranslation } from 'react-i18next';
import type { Client } from '../../../core/contract/clients.ts';
import { PageHeader, Section } from '../../ui/page-header.tsx';
import { Explained } from '../../terms/explained.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { ClientParts } from './parts.ts';

type LeftOfFileProps = { readonly client: Client; readonly parts: ClientParts };

/** What is left after the file itself was purged: the name, the proof of consent, what was asked, and until when that stays. */
export const LeftOfFile = ({ client, parts }: LeftOfFileProps) => {
  const { t } = useTranslation('clients');
  const { Consents, Holds, Requests } = parts;
  return (
    <>
      <PageHeader title={client.displayName} state={t('file.stub')} />
      <Stack gap="loose">
        <Explained recordId={client.id} />
        <Holds recordId={client.id} />
        <Section title={t('tab.consents')}>
          <Consents clientId={client.id} birthOn={null} isReadOnly />
        </Section>
        <Requests clientId={client.id} isReadOnly />
      </Stack>
    </>
  );
};
