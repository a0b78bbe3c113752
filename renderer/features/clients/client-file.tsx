import { PencilLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Client } from '../../../core/contract/clients.ts';
import { outcomeInWords } from '../../../core/reports/words.ts';
import { Failure } from '../../call/failure.tsx';
import { useTracedReadOp } from '../../call/use-op.ts';
import { useWords } from '../../call/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/columns.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader, Section } from '../../ui/page-header.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { Keeping } from './keeping.tsx';
import { LeftOfFile } from './left-of-file.tsx';
import { Overview } from './overview.tsx';
import type { ClientParts } from './parts.ts';
import { changePath, type ClientPlace, filePath, listPath, tabs, type TabId, writePath } from './place.ts';
import { SeenFile } from './seen-file.tsx';

/** One line on where the file stands: since when it runs, or when it was closed, how it ended and why. */
const useFileState = ({ openedOn, closedOn, closedReason, outcome }: Client): string => {
  const { t } = useTranslation('clients');
  const words = useWords();
  if (closedOn === null) return t('file.runsSince', { on: openedOn });
  return [t('file.closedOn', { on: closedOn }), outcome ? words(outcomeInWords(outcome)) : '', closedReason]
    .filter((part) => part !== '')
    .join(' · ');
};

/** The file of somebody whom a manager may not read. */
const Seen = ({ client, parts }: Pick<FileProps, 'parts'> & { readonly client: Client }) => {
  const [, goTo] = useLocation();
  return (
    <SeenFile client={client} state={useFileState(client)} parts={parts} onLost={() => goTo(listPath)} />
  );
};

type FileProps = {
  readonly place: Extract<ClientPlace, { kind: 'file' }>;
  readonly parts: ClientParts;
};

const OpenedFile = ({ client, place, parts }: FileProps & { readonly client: Client }) => {
  const { t } = useTranslation('clients');
  const [, goTo] = useLocation();
  const {
    WhoReads,
    Notes,
    Consents,
    Representatives,
    Attachments,
    Disclosures,
    Requests,
    Restricted,
    History,
    Holds,
  } = parts;
  const { id, birthOn } = client;
  const contents = {
    overview: <Overview client={client} parts={parts} />,
    notes: (
      <Notes
        clientId={id}
        isWriting={place.isWriting}
        onWriting={(isWriting) => goTo(isWriting ? writePath(id) : filePath(id, 'notes'))}
      />
    ),
    consents: (
      <Stack gap="loose">
        <Consents clientId={id} birthOn={birthOn} />
        <Representatives clientId={id} birthOn={birthOn} />
      </Stack>
    ),
    attachments: <Attachments clientId={id} />,
    disclosures: <Disclosures clientId={id} birthOn={birthOn} />,
    requests: <Requests clientId={id} />,
    keeping: (
      <Stack gap="loose">
        <Keeping client={client} Holds={Holds} />
        <Section title={t('file.history')}>
          <History clientId={id} />
        </Section>
      </Stack>
    ),
  } satisfies Record<TabId, unknown>;
  return (
    <>
      <PageHeader
        title={client.displayName}
        state={useFileState(client)}
        actions={
          client.restrictedOn ? null : (
            <>
              <TextLink href={`#${changePath(id)}`} look="secondary" icon={PencilLine}>
                {t('file.change')}
              </TextLink>
              <Button look="primary" onPress={() => goTo(writePath(id))}>
                {t('file.write')}
              </Button>
            </>
          )
        }
      />
      <WhoReads clientId={id} onLost={() => goTo(listPath)} />
      {client.restrictedOn ? <Restricted clientId={id} restrictedOn={client.restrictedOn} /> : null}
      <Tabs
        label={t('file.tabs')}
        selected={place.tab}
        onSelect={(tab) => goTo(filePath(id, tab))}
        tabs={tabs.map((tab) => ({
          id: tab,
          title: t(`tab.${tab}`),
          ...(tab === 'notes' && client.noteCount > 0 ? { count: client.noteCount } : {}),
          content: contents[tab],
        }))}
      />
    </>
  );
};

/** The file of one person. Opening it is kept in the audit. */
export const ClientFile = ({ place, parts }: FileProps) => {
  const { data: client, error } = useTracedReadOp('clients.open', { id: place.id });
  return (
    <Sheet>
      <Failure error={error} />
      {client?.isStub ? (
        <LeftOfFile client={client} parts={parts} />
      ) : client?.reach === 'see' ? (
        <Seen client={client} parts={parts} />
      ) : client ? (
        <OpenedFile client={client} place={place} parts={parts} />
      ) : error ? null : (
        <Loading lines={6} />
      )}
    </Sheet>
  );
};
