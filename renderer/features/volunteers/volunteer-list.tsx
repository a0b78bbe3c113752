import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { VolunteerFilter, type VolunteerRow, VolunteerType } from '../../../core/contract/volunteers.ts';
import type { VolunteerId } from '../../../core/kernel/ids.ts';
import { Failure } from '../../call/failure.tsx';
import { Button } from '../../ui/button.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { TwoLines, WindowedList } from '../../ui/windowed-list.tsx';
import type { Search } from './find.ts';
import type { Elsewhere } from './parts.ts';
import { addPath } from './place.ts';
import { RowLine, type RowMark } from './row-line.tsx';
import styles from './volunteer-list.module.css';

const fieldId = 'volunteer-search';

const focusList = (): void =>
  document.querySelector<HTMLElement>(`.${CSS.escape(styles['keys'] ?? '')} [role=listbox]`)?.focus();

type ToolsProps = {
  readonly search: Search;
  readonly onSearch: (search: Search) => void;
  readonly elsewhere: readonly Elsewhere[];
};

/** Search, the two filters, the way to add, and the other screens about the people who work here. */
export const ListTools = ({ search, onSearch, elsewhere }: ToolsProps) => {
  const { t } = useTranslation('volunteers');
  const [, goTo] = useLocation();
  return (
    <>
      <SearchField
        id={fieldId}
        label={t('list.search')}
        placeholder={t('list.placeholder')}
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
          choices={VolunteerFilter.options.map((id) => ({ id, text: t(`list.filters.${id}`) }))}
          value={search.filter}
          onChange={(filter) => onSearch({ ...search, filter })}
        />
        <Select
          label={t('list.type')}
          isLabelHidden
          choices={(['any', ...VolunteerType.options] as const).map((id) => ({
            id,
            text: t(`list.types.${id}`),
          }))}
          value={search.type}
          onChange={(type) => onSearch({ ...search, type })}
        />
      </div>
      <div className={styles['ways']}>
        <TextLink href={`#${addPath}`} look="secondary">
          {t('list.add')}
        </TextLink>
        {elsewhere.length > 0 ? (
          <MenuButton
            label={t('list.more')}
            choices={elsewhere.map(({ id, text, path }) => ({ id, text: t(text), run: () => goTo(path) }))}
          />
        ) : null}
      </div>
    </>
  );
};

type ListProps = {
  readonly rows: readonly VolunteerRow[];
  readonly error: unknown;
  readonly Mark: RowMark | undefined;
  /** Whether the search or a filter leaves nobody. */
  readonly isFiltered: boolean;
  readonly onShowAll: () => void;
  readonly selectedId: VolunteerId | null;
  readonly onSelect: (row: VolunteerRow) => void;
};

/** The people, by name. Letters typed on the list go to the search field. */
export const VolunteerList = ({
  rows,
  error,
  Mark,
  isFiltered,
  onShowAll,
  selectedId,
  onSelect,
}: ListProps) => {
  const { t } = useTranslation('volunteers');
  const toSearch = (event: KeyboardEvent) => {
    if (event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey)
      document.getElementById(fieldId)?.focus();
  };
  return (
    <div className={styles['keys']} onKeyDownCapture={toSearch}>
      <Failure error={error} />
      {isFiltered ? (
        <div className={styles['none']} role="status">
          <p>{t('list.none')}</p>
          <Button size="small" onPress={onShowAll}>
            {t('list.showAll')}
          </Button>
        </div>
      ) : null}
      <WindowedList
        label={t('list.label')}
        total={rows.length}
        rowAt={(index) => rows[index]}
        selectedId={selectedId}
        onSelect={onSelect}
        renderRow={(row) => <TwoLines title={row.listName} line={<RowLine row={row} Mark={Mark} />} />}
      />
    </div>
  );
};
