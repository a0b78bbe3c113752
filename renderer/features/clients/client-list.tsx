import { LockKeyhole } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { ClientFilter, type ClientRow } from '../../../core/contract/clients.ts';
import { leads } from '../../../core/contract/roles.ts';
import type { Day } from '../../../core/kernel/day.ts';
import type { ClientId } from '../../../core/kernel/ids.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import type { Pages } from '../../call/use-pages.ts';
import { useRoles } from '../../call/use-roles.ts';
import { useHoldMarks } from '../../terms/hold-tag.tsx';
import { Button } from '../../ui/button.tsx';
import { countInFigures } from '../../ui/figures.ts';
import { MenuButton } from '../../ui/menu-button.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { TwoLines, WindowedList } from '../../ui/windowed-list.tsx';
import styles from './client-list.module.css';
import { listLine } from './list-line.ts';
import { ActiveFilters, FilterButton } from './filters.tsx';
import { addPath, duplicatesPath, manyPath } from './place.ts';
import { everyone, isNarrow, isSearching, type Search, wide } from './use-search.ts';

type Finding = { readonly search: Search; readonly onSearch: (search: Search) => void };

const fieldId = 'client-search';

const focusList = (): void =>
  document.querySelector<HTMLElement>(`.${CSS.escape(styles['keys'] ?? '')} [role=listbox]`)?.focus();

/** Search, filters, the way to add, and what else can be done with the list; stands above it. */
export const ListTools = ({ search, onSearch, children }: Finding & { readonly children?: ReactNode }) => {
  const { t, i18n } = useTranslation('clients');
  const [, goTo] = useLocation();
  const counts = useQueryOp('clients.counts', {}).data;
  // A new file is the team's: only who holds its key can make one.
  const me = useQueryOp('vault.me', {}).data;
  const mayAdd = me?.isOfTeam ?? false;
  const mayTidy = leads(useRoles());
  const filterText = (filter: ClientFilter): string => {
    const text = t(`list.filters.${filter}`);
    if (!counts) return text;
    const { open, closed } = counts;
    return `${text} ${countInFigures({ open, closed, all: open + closed }[filter], i18n.language)}`;
  };
  return (
    <>
      <SearchField
        id={fieldId}
        label={t('list.search')}
        placeholder={t('list.placeholder')}
        keyHint="Ctrl K"
        value={search.words}
        maxLength={120}
        onChange={(words) => onSearch({ ...search, words })}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') focusList();
          else event.continuePropagation();
        }}
      />
      <div className={styles['choices']}>
        <Select
          label={t('list.filter')}
          isLabelHidden
          choices={ClientFilter.options.map((id) => ({ id, text: filterText(id) }))}
          value={search.filter}
          onChange={(filter) => onSearch({ ...search, filter })}
        />
        {mayAdd ? (
          <TextLink href={`#${addPath}`} look="secondary">
            {t('list.add')}
          </TextLink>
        ) : null}
      </div>
      <div className={styles['tools']}>
        <FilterButton search={search} onSearch={onSearch} />
        {children}
        {mayTidy ? (
          <MenuButton
            label={t('many.more')}
            choices={[
              { id: 'many', text: t('many.open'), run: () => goTo(manyPath) },
              { id: 'duplicates', text: t('many.duplicates'), run: () => goTo(duplicatesPath) },
            ]}
          />
        ) : null}
      </div>
      <ActiveFilters search={search} onSearch={onSearch} />
    </>
  );
};

type ListProps = Finding & {
  readonly pages: Pages<ClientRow>;
  /** The rows are those of before: what was typed since is not looked for yet. */
  readonly isBehind: boolean;
  readonly selectedId: ClientId | null;
  /** The index of somebody who was opened from elsewhere. */
  readonly bringInSight: number | null;
  readonly onSelect: (row: ClientRow) => void;
};

/** The line below a name; that a file is shielded stands in it as a word, beside its sign. */
const Line = ({ row, today }: { readonly row: ClientRow; readonly today: Day }) => {
  const { t, i18n } = useTranslation('clients');
  const phases = useQueryOp('phases.list', {}).data;
  const heldUntil = useHoldMarks()(row.id);
  // Where the help stands is of use while it runs.
  const phase = row.closedOn === null ? phases?.find(({ id }) => id === row.phaseId) : undefined;
  return (
    <>
      {row.isShielded ? (
        <>
          <LockKeyhole aria-hidden size={14} strokeWidth={2} className={styles['sign']} />{' '}
          {t('list.shielded')}
          {' · '}
        </>
      ) : null}
      {heldUntil ? `${t('holds:mark', { on: heldUntil })} · ` : null}
      {t(...listLine(row, today, i18n.language))}
      {phase ? ` · ${phase.name}` : null}
    </>
  );
};

/** The people, by name. Letters typed on the list go to the search field. */
export const ClientList = (props: ListProps) => {
  const { pages, search, onSearch, isBehind, selectedId, bringInSight, onSelect } = props;
  const { t } = useTranslation('clients');
  const today = useQueryOp('vault.me', {}).data?.today;
  const { total, rowAt, onRange, error } = pages;
  const toSearch = (event: KeyboardEvent) => {
    if (event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey)
      document.getElementById(fieldId)?.focus();
  };
  return (
    <div className={styles['keys']} onKeyDownCapture={toSearch}>
      <Failure error={error} />
      {total === 0 && isSearching(search) ? (
        <div className={styles['none']} role="status">
          <p>{t(isNarrow(search.narrow) ? 'filters.none' : 'list.none')}</p>
          {isNarrow(search.narrow) ? (
            <Button size="small" onPress={() => onSearch({ ...search, narrow: wide })}>
              {t('filters.clear')}
            </Button>
          ) : null}
          <Button size="small" onPress={() => onSearch(everyone)}>
            {t('list.showAll')}
          </Button>
        </div>
      ) : null}
      <WindowedList
        label={t('list.label')}
        total={total ?? 0}
        rowAt={rowAt}
        isBehind={isBehind}
        onRange={onRange}
        selectedId={selectedId}
        bringInSight={bringInSight}
        onSelect={onSelect}
        renderRow={(row) => (
          <TwoLines title={row.listName} line={today ? <Line row={row} today={today} /> : undefined} />
        )}
      />
    </div>
  );
};
