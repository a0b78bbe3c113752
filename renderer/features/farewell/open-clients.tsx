import { useTranslation } from 'react-i18next';
import type { VolunteerId } from '../../../core/kernel/ids.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { Section } from '../../ui/page-header.tsx';
import { SentenceList } from '../../ui/sentence-list.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';

type OpenClientsProps = { readonly volunteerId: VolunteerId; readonly count: number };

/** The client files that somebody else must take over first, each a way to that file. */
export const OpenClients = ({ volunteerId, count }: OpenClientsProps) => {
  const { t } = useTranslation('farewell');
  const { data } = useQueryOp('clients.search', {
    words: '',
    filter: 'open',
    narrow: { phaseId: null, assignedTo: volunteerId, silentMonths: null, isConsentMissing: false },
    offset: 0,
    limit: 50,
  });
  return (
    <Section title={t('clients.title')}>
      <Stack>
        <Prose>{t('clients.what', { count })}</Prose>
        <SentenceList
          sentences={(data?.rows ?? []).map(({ id, listName }) => ({
            id,
            text: (
              <TextLink href={`#/clienten/${id}`}>
                <bdi>{listName}</bdi>
              </TextLink>
            ),
          }))}
        />
        <div>
          <TextLink href="#/clienten">{t('clients.list')}</TextLink>
        </div>
      </Stack>
    </Section>
  );
};
