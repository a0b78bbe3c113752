import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useQueryOp } from '../../call/use-op.ts';
import { Columns, Sheet } from '../../ui/columns.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { AddVolunteer } from './add-volunteer.tsx';
import { ChangeVolunteer } from './change-volunteer.tsx';
import { everyone, found, type Search } from './find.ts';
import type { VolunteerHouse } from './parts.ts';
import { addPath, filePath, listPath, placeOf } from './place.ts';
import { VolunteerFile } from './volunteer-file.tsx';
import { ListTools, VolunteerList } from './volunteer-list.tsx';

const Nobody = ({ isEmpty }: { readonly isEmpty: boolean }) => {
  const { t } = useTranslation('volunteers');
  return (
    <Sheet>
      <PageHeader
        title={t(isEmpty ? 'empty.title' : 'nobody.title')}
        state={isEmpty ? undefined : t('nobody.text')}
      />
      {isEmpty ? (
        <EmptyState
          action={
            <TextLink href={`#${addPath}`} look="primary">
              {t('empty.add')}
            </TextLink>
          }
        >
          {t('empty.text')}
        </EmptyState>
      ) : null}
    </Sheet>
  );
};

/** The people who work here: the list, and beside it the file of the one who was chosen. */
export const Volunteers = ({ parts, elsewhere }: VolunteerHouse) => {
  const { t } = useTranslation('volunteers');
  const [location, goTo] = useLocation();
  const [search, setSearch] = useState<Search>(everyone);
  const { data: all, error } = useQueryOp('volunteers.list', { filter: 'all' });
  const place = placeOf(location);
  const rows = found(all ?? [], search);
  const isEmpty = all?.length === 0;
  return (
    <Columns
      title={t('title')}
      count={all && rows.length}
      tools={<ListTools search={search} onSearch={setSearch} elsewhere={elsewhere} />}
      list={
        <VolunteerList
          rows={rows}
          error={error}
          Mark={parts.RowMark}
          isFiltered={rows.length === 0 && !isEmpty && all !== undefined}
          onShowAll={() => setSearch({ ...everyone, filter: 'all' })}
          selectedId={'id' in place ? place.id : null}
          onSelect={({ id }) => goTo(filePath(id))}
        />
      }
      isSheetOpen={place.kind !== 'nobody' || isEmpty}
      backHref={`#${listPath}`}
      backLabel={t('back')}
    >
      {place.kind === 'nobody' ? <Nobody isEmpty={isEmpty} /> : null}
      {place.kind === 'new' ? <AddVolunteer /> : null}
      {place.kind === 'change' ? <ChangeVolunteer key={place.id} id={place.id} /> : null}
      {place.kind === 'file' ? <VolunteerFile key={place.id} place={place} parts={parts} /> : null}
    </Columns>
  );
};
