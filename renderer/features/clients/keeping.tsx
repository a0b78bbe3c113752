import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Client } from '../../../core/contract/clients.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { FormActions } from '../../ui/form.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { CloseFile } from './close-file.tsx';
import { ReopenFile } from './reopen-file.tsx';
import { Terms } from './terms.tsx';
import { NoTermYet } from './why-here.tsx';

/** Every term of a file in full, and the way to close it or to open it again. */
export const Keeping = ({ client }: { readonly client: Client }) => {
  const { t } = useTranslation('clients');
  const { data: timers, error } = useQueryOp('retention.ofClient', { clientId: client.id });
  const [asked, setAsked] = useState<'close' | 'reopen' | null>(null);
  const what = client.closedOn === null ? 'close' : 'reopen';
  const stop = () => setAsked(null);
  return (
    <Stack gap="loose">
      <Failure error={error} />
      {timers && !timers.some(({ category }) => category === 'client-file') ? <NoTermYet /> : null}
      <Terms timers={timers ?? []} />
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
