import { useTranslation } from 'react-i18next';
import type { Client } from '../../../core/contract/clients.ts';
import { Explained } from '../../terms/explained.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { ClientParts } from './parts.ts';

type SeenFileProps = {
  readonly client: Client;
  readonly state: string;
  readonly parts: ClientParts;
  readonly onLost: () => void;
};

/** A file that a manager does not read: that it exists, who does read it, and the dates that its term counts from. */
export const SeenFile = ({ client, state, parts, onLost }: SeenFileProps) => {
  const { t } = useTranslation('clients');
  const { id, displayName, isShielded, openedOn, lastContactOn, closedOn } = client;
  const { WhoReads, Holds } = parts;
  return (
    <>
      <PageHeader title={displayName} state={state} />
      <Stack gap="loose">
        <Notice kind="info" title={t(isShielded ? 'seen.shielded' : 'seen.ofTeam')}>
          <p>{t('seen.what')}</p>
        </Notice>
        <WhoReads clientId={id} onLost={onLost} />
        <DefinitionList
          rows={[
            { label: t('fact.opened'), value: t('fact.day', { on: openedOn }) },
            { label: t('fact.contact'), value: t('fact.day', { on: lastContactOn }) },
            ...(closedOn ? [{ label: t('fact.closed'), value: t('fact.day', { on: closedOn }) }] : []),
          ]}
        />
        <Explained recordId={id} />
        <Holds recordId={id} />
      </Stack>
    </>
  );
};
