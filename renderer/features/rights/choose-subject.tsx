import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequestSubject } from '../../../core/contract/rights.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Select } from '../../ui/select.tsx';
import { Stack } from '../../ui/stack.tsx';
import styles from './choose-subject.module.css';

type ChooseProps = {
  readonly value: RequestSubject | null;
  readonly onChange: (subject: RequestSubject | null) => void;
  readonly error: string | undefined;
};

const Client = ({ value, onChange, error }: ChooseProps) => {
  const { t } = useTranslation('rights');
  const [words, setWords] = useState('');
  const asked = useDeferredValue(words.trim());
  const { data } = useQueryOp(
    'clients.search',
    { words: asked, filter: 'all', offset: 0, limit: 8 },
    { enabled: asked.length > 1 },
  );
  const rows = asked.length > 1 ? (data?.rows ?? []) : [];
  return (
    <Stack gap="tight">
      <div className={styles['search']}>
        <SearchField
          label={t('who.search')}
          placeholder={t('who.search')}
          value={words}
          onChange={setWords}
        />
      </div>
      {rows.length > 0 || error ? (
        <RadioGroup
          id="receive-subject"
          label={t('who.found')}
          choices={rows.map(({ id, listName }) => ({ id, text: listName }))}
          value={value && 'clientId' in value ? value.clientId : null}
          onChange={(clientId) => onChange({ clientId })}
          error={error}
        />
      ) : (
        <p role="status">{asked.length > 1 && data ? t('who.none') : ''}</p>
      )}
    </Stack>
  );
};

const Colleague = ({ value, onChange, error }: ChooseProps) => {
  const { t } = useTranslation('rights');
  const { data } = useQueryOp('volunteers.list', { filter: 'all' });
  return (
    <Select
      id="receive-subject"
      label={t('who.volunteer')}
      hint={data?.length === 0 ? t('who.noVolunteer') : undefined}
      choices={(data ?? [])
        .filter(({ isStub }) => !isStub)
        .map(({ id, listName }) => ({ id, text: listName }))}
      value={value && 'volunteerId' in value ? value.volunteerId : null}
      onChange={(volunteerId) => onChange({ volunteerId })}
      error={error}
    />
  );
};

/** Of whom the data are: a client, found by name, or somebody who works here. */
export const ChooseSubject = (props: ChooseProps) => {
  const { t } = useTranslation('rights');
  const [kind, setKind] = useState<'client' | 'volunteer'>('client');
  return (
    <>
      <RadioGroup
        label={t('who.label')}
        choices={(['client', 'volunteer'] as const).map((id) => ({ id, text: t(`who.${id}Choice`) }))}
        value={kind}
        onChange={(next) => {
          setKind(next);
          props.onChange(null);
        }}
      />
      {kind === 'client' ? <Client {...props} /> : <Colleague {...props} />}
    </>
  );
};
