import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { ClientId } from '../../../core/kernel/ids.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { usePages } from '../../call/use-pages.ts';
import { Columns, Sheet } from '../../ui/columns.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FormActions } from '../../ui/form.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { AddClient } from './add-client.tsx';
import { ChangeClient } from './change-client.tsx';
import { ClientFile } from './client-file.tsx';
import { ChangeMany } from './change-many.tsx';
import { ClientList, ListTools } from './client-list.tsx';
import type { ClientParts } from './parts.ts';
import { addPath, type ClientPlace, filePath, importPath, listPath, placeOf } from './place.ts';
import { usePlaceInList } from './use-place-in-list.ts';
import { isSearching, useSearch } from './use-search.ts';

const NobodyYet = () => {
  const { t } = useTranslation('clients');
  const me = useQueryOp('vault.me', {}).data;
  if (!me) return null;
  if (!me.isOfTeam) return <EmptyState>{t('empty.notOfTeam')}</EmptyState>;
  return (
    <EmptyState
      action={
        <FormActions>
          {me.roles.includes('manager') ? (
            <TextLink href={`#${importPath}`} look="primary">
              {t('empty.import')}
            </TextLink>
          ) : null}
          <TextLink href={`#${addPath}`} look="secondary">
            {t('empty.add')}
          </TextLink>
        </FormActions>
      }
    >
      {t('empty.text')}
    </EmptyState>
  );
};

const Chosen = ({ place, parts }: { readonly place: ClientPlace; readonly parts: ClientParts }) => {
  if (place.kind === 'new') return <AddClient />;
  if (place.kind === 'change') return <ChangeClient key={place.id} id={place.id} />;
  if (place.kind === 'file') return <ClientFile key={place.id} place={place} parts={parts} />;
  return null;
};

/** The clients: the list, and beside it the file of the one who was chosen. */
export const Clients = ({ parts }: { readonly parts: ClientParts }) => {
  const { t } = useTranslation('clients');
  const [location, goTo] = useLocation();
  const [search, setSearch] = useSearch();
  const asked = useDeferredValue(search);
  const wanted = { ...asked, words: asked.words.trim() };
  const pages = usePages('clients.search', wanted);
  const place = placeOf(location);
  const selectedId = 'id' in place ? place.id : null;
  const [chosenHere, setChosenHere] = useState<ClientId | null>(null);
  const broughtTo = usePlaceInList(selectedId === chosenHere ? null : selectedId, wanted);
  const isEmpty = pages.total === 0 && !isSearching(asked);
  const finding = { search, onSearch: setSearch };
  return (
    <Columns
      title={t('title')}
      count={pages.total}
      tools={<ListTools {...finding}>{isEmpty ? null : <parts.ExportList find={wanted} />}</ListTools>}
      list={
        <ClientList
          {...finding}
          pages={pages}
          isBehind={asked !== search}
          selectedId={selectedId}
          bringInSight={broughtTo}
          onSelect={({ id }) => {
            setChosenHere(id);
            goTo(filePath(id));
          }}
        />
      }
      isSheetOpen={place.kind !== 'nobody' || isEmpty}
      backHref={`#${listPath}`}
      backLabel={t('back')}
    >
      {place.kind === 'nobody' ? (
        <Sheet>
          <PageHeader
            title={t(isEmpty ? 'empty.title' : 'nobody.title')}
            state={isEmpty ? undefined : t('nobody.text')}
          />
          {isEmpty ? <NobodyYet /> : null}
        </Sheet>
      ) : place.kind === 'many' ? (
        <ChangeMany find={wanted} total={pages.total} />
      ) : (
        <Chosen place={place} parts={parts} />
      )}
    </Columns>
  );
};
