import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Client } from '../../../core/contract/clients.ts';
import { Button } from '../../ui/button.tsx';
import { FormActions } from '../../ui/form.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { Explained } from '../../terms/explained.tsx';
import { CloseFile } from './close-file.tsx';
import type { ClientParts } from './parts.ts';
import { ReopenFile } from './reopen-file.tsx';

type KeepingProps = { readonly client: Client; readonly Holds: ClientParts['Holds'] };

/** Every term of a file in full, and the way to close it or to open it again. */
export const Keeping = ({ client, Holds }: KeepingProps) => {
  const { t } = useTranslation('clients');
  const [asked, setAsked] = useState<'close' | 'reopen' | null>(null);
  const what = client.closedOn === null ? 'close' : 'reopen';
  const stop = () => setAsked(null);
  return (
    <Stack gap="loose">
      <Explained recordId={client.id} />
      <Holds recordId={client.id} />
      <Section title={t(`${what}.when`)}>
        <Prose soft>{t(`${what}.what`)}</Prose>
        <FormActions>
          <Button onPress={() => setAsked(what)}>{t(`${what}.button`)}</Button>
        </FormActions>
      </Section>
      <CloseFile client={client} isOpen={asked === 'close'} onClose={stop} />
      <ReopenFile client={client} isOpen={asked === 'reopen'} onClose={stop} />
    </Stack>
  );
};
