import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ClientNarrow } from '../../../core/contract/clients.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './client-list.module.css';
import { useActiveFilters, useFilterChoices } from './filter-words.ts';
import { isNarrow, type Search, wide } from './use-search.ts';

type Finding = { readonly search: Search; readonly onSearch: (search: Search) => void };

const asChoice = (id: string | null): string => (id === null ? 'any' : id === '' ? 'none' : id);
const fromChoice = (id: string): string | null => (id === 'any' ? null : id === 'none' ? '' : id);

const Fields = ({ search, onSearch, onClose }: Finding & { readonly onClose: () => void }) => {
  const { t } = useTranslation('clients');
  const choices = useFilterChoices();
  const [narrow, setNarrow] = useState(search.narrow);
  const put = (part: Readonly<Partial<Record<keyof ClientNarrow, unknown>>>): void => {
    const next = ClientNarrow.safeParse({ ...narrow, ...part });
    if (next.success) setNarrow(next.data);
  };
  return (
    <Form
      label={t('filters.title')}
      onSubmit={() => {
        onSearch({ ...search, narrow });
        onClose();
      }}
    >
      <Select
        label={t('filters.phase')}
        choices={choices.phases}
        value={asChoice(narrow.phaseId)}
        onChange={(id) => put({ phaseId: fromChoice(id) })}
      />
      <Select
        label={t('filters.assigned')}
        choices={choices.people}
        value={asChoice(narrow.assignedTo)}
        onChange={(id) => put({ assignedTo: fromChoice(id) })}
      />
      <Select
        label={t('filters.contact')}
        choices={choices.silence}
        value={asChoice(narrow.silentMonths === null ? null : String(narrow.silentMonths))}
        onChange={(id) => put({ silentMonths: id === 'any' ? null : Number(id) })}
      />
      <Checkbox
        isSelected={narrow.isConsentMissing}
        onChange={(isConsentMissing) => put({ isConsentMissing })}
        hint={t('filters.consentHint')}
      >
        {t('filters.consentMissing')}
      </Checkbox>
      <FormActions>
        <Button look="primary" type="submit">
          {t('filters.apply')}
        </Button>
        <Button look="quiet" onPress={() => setNarrow(wide)}>
          {t('filters.clear')}
        </Button>
      </FormActions>
    </Form>
  );
};

/** The button that opens the filters. */
export const FilterButton = ({ search, onSearch }: Finding) => {
  const { t } = useTranslation('clients');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onPress={() => setOpen(true)}>
        {t('filters.open')}
      </Button>
      <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title={t('filters.title')}>
        <Fields search={search} onSearch={onSearch} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  );
};

const StandingFilters = ({ search, onSearch }: Finding) => {
  const { t } = useTranslation('clients');
  const active = useActiveFilters(search.narrow);
  return (
    <ul className={styles['active']} aria-label={t('filters.active')}>
      {active.map(({ id, text, without }) => (
        <li key={id}>
          <Button
            size="small"
            icon={X}
            aria-label={t('filters.remove', { filter: text })}
            onPress={() => onSearch({ ...search, narrow: without })}
          >
            {text}
          </Button>
        </li>
      ))}
      <li>
        <Button look="quiet" size="small" onPress={() => onSearch({ ...search, narrow: wide })}>
          {t('filters.clear')}
        </Button>
      </li>
    </ul>
  );
};

/** The filters that stand: each can be taken away by itself, or all at once. Their words are read only where one stands. */
export const ActiveFilters = ({ search, onSearch }: Finding) =>
  isNarrow(search.narrow) ? <StandingFilters search={search} onSearch={onSearch} /> : null;
