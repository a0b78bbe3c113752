import { useTranslation } from 'react-i18next';
import type { Phase } from '../../../core/contract/phases.ts';
import { Prose, Stack } from '../../ui/stack.tsx';
import { Table } from '../../ui/table.tsx';
import { TextLink } from '../../ui/text-link.tsx';

/** The phases for whoever does not change them. */
export const PhaseTable = ({ phases }: { readonly phases: readonly Phase[] }) => {
  const { t } = useTranslation('phases');
  return (
    <Stack>
      {phases.length === 0 ? null : (
        <Table
          caption={t('list')}
          rows={phases.filter(({ isActive }) => isActive)}
          rowKey={({ id }) => id}
          rowHeader="name"
          columns={[
            { id: 'name', title: t('title'), cell: ({ name }) => <bdi>{name}</bdi> },
            { id: 'lead', title: t('lead'), cell: ({ lead }) => t(`leads.${lead ?? 'none'}`) },
            {
              id: 'takes',
              title: t('takes'),
              cell: ({ takesNewHelpers }) => t(takesNewHelpers ? 'yes' : 'no'),
            },
          ]}
        />
      )}
      <Prose soft>{t('readOnly')}</Prose>
      <TextLink href="#/instellingen">{t('back')}</TextLink>
    </Stack>
  );
};
