import { useTranslation } from 'react-i18next';
import type { Client } from '../../../core/contract/clients.ts';
import { ageOn } from '../../../core/kernel/day.ts';
import { fileNumber } from '../../../core/kernel/file-number.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { type Definition, DefinitionList } from '../../ui/definition-list.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Address, hasAddress } from './address.tsx';
import styles from './client-file.module.css';
import { ContactPoints } from './contact-points.tsx';
import type { ClientParts } from './parts.ts';
import { useFileFacts } from './use-file-facts.ts';
import { WhyHere } from './why-here.tsx';

const useFacts = (client: Client, today: string | undefined): readonly Definition[] => {
  const { t } = useTranslation('clients');
  const { birthOn, openedOn, lastContactOn, closedOn, paper } = client;
  const row = (label: string, value: Definition['value'] | null): readonly Definition[] =>
    value === null ? [] : [{ label: t(`fact.${label}`), value }];
  return [
    ...row(
      'birth',
      birthOn && today
        ? t('fact.birthAge', { on: birthOn, count: ageOn(birthOn, today as typeof birthOn) })
        : null,
    ),
    ...row('opened', closedOn ? t('fact.day', { on: openedOn }) : null),
    ...row('contact', t('fact.day', { on: lastContactOn })),
    ...row('paper', paper === '' ? null : paper),
  ];
};

/** What one needs at a glance: how to reach someone safely, what was agreed, and why all of it is still here. */
export const Overview = ({ client, parts }: { readonly client: Client; readonly parts: ClientParts }) => {
  const { t } = useTranslation('clients');
  const today = useQueryOp('vault.me', {}).data?.today;
  const facts = useFacts(client, today);
  const { life, why } = useFileFacts(client);
  const { LatestNote, ConsentSummary, LooksLike, WhoSaw } = parts;
  return (
    <Stack gap="loose">
      <LooksLike clientId={client.id} />
      <DefinitionList
        rows={[
          { label: t('fact.reach'), value: <ContactPoints client={client} /> },
          ...(hasAddress(client) ? [{ label: t('fact.address'), value: <Address client={client} /> }] : []),
          ...life,
          ...facts,
          { label: t('fact.consent'), value: <ConsentSummary clientId={client.id} /> },
          ...why,
          {
            label: t('fact.number'),
            value: (
              <span className={styles['number']}>
                {fileNumber(client.id)}
                {client.reach === 'read' ? <WhoSaw clientId={client.id} /> : null}
              </span>
            ),
          },
        ]}
      />
      {client.noteCount > 0 ? (
        <Section title={t('file.latestNote')}>
          <LatestNote clientId={client.id} />
        </Section>
      ) : null}
      <WhyHere clientId={client.id} />
    </Stack>
  );
};
