import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { AddressBookEntry } from '../../../core/contract/disclosures.ts';
import { leads } from '../../../core/contract/roles.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { useRoles } from '../../call/use-roles.ts';
import { Sheet } from '../../ui/columns.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader, Section } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { Cell, type Column, Table } from '../../ui/table.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useFocusTitle } from '../../ui/use-focus-title.ts';

const useColumns = (mayOpen: boolean): readonly Column<AddressBookEntry>[] => {
  const { t } = useTranslation('disclosures');
  return [
    {
      id: 'name',
      title: t('book.name'),
      cell: ({ id, name, address }) => (
        <Cell line={address}>
          {mayOpen ? (
            <TextLink href={`#/instellingen/adresboek/${id}`}>
              <bdi>{name}</bdi>
            </TextLink>
          ) : (
            <bdi>{name}</bdi>
          )}
        </Cell>
      ),
    },
    { id: 'kind', title: t('book.kind'), cell: ({ kind }) => t(`kind.${kind}`) },
    {
      id: 'reach',
      title: t('book.reach'),
      cell: ({ phone, email, contactPerson }) => (
        <Cell line={[email, contactPerson].filter((part) => part !== '').join(' · ')}>{phone}</Cell>
      ),
    },
  ];
};

/** The organisations that data may go to. Everyone may look; a manager or confidant changes it. */
export const AddressBook = () => {
  const { t } = useTranslation('disclosures');
  useFocusTitle();
  const { data: book, error } = useQueryOp('disclosures.recipients', {});
  const roles = useRoles();
  const mayChange = leads(roles);
  const columns = useColumns(mayChange);
  const used = book?.filter(({ isActive }) => isActive) ?? [];
  const gone = book?.filter(({ isActive }) => !isActive) ?? [];
  return (
    <Sheet>
      <PageHeader
        title={t('book.title')}
        state={book ? t('book.state', { count: used.length }) : ''}
        actions={
          mayChange ? (
            <TextLink look="primary" icon={Plus} href="#/instellingen/adresboek/nieuw">
              {t('book.add')}
            </TextLink>
          ) : null
        }
      />
      <Stack gap="loose">
        <Prose soft>{t('book.what')}</Prose>
        <Failure error={error} />
        {book || error ? null : <Loading lines={6} />}
        {book && used.length === 0 ? <EmptyState>{t('book.none')}</EmptyState> : null}
        {used.length > 0 ? (
          <Table
            caption={t('book.title')}
            columns={columns}
            rows={used}
            rowKey={({ id }) => id}
            rowHeader="name"
          />
        ) : null}
        {gone.length > 0 ? (
          <Section title={t('book.gone')}>
            <Table
              caption={t('book.gone')}
              columns={columns}
              rows={gone}
              rowKey={({ id }) => id}
              rowHeader="name"
            />
          </Section>
        ) : null}
        <TextLink href="#/instellingen">{t('book.back')}</TextLink>
      </Stack>
    </Sheet>
  );
};
