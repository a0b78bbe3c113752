import { useTranslation } from 'react-i18next';
import {
  AffectedData,
  AffectedGroup,
  Danger,
  Encryption,
  IncidentCause,
  IncidentKind,
  IncidentRisk,
} from '../../../core/contract/incidents.ts';
import { GuardedText } from '../../call/guarded-text.tsx';
import { Beside } from '../../ui/beside.tsx';
import { Checkbox, CheckboxGroup } from '../../ui/checkbox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Checked } from '../../ui/use-checked.ts';
import type { FactsDraft } from './facts-draft.ts';
import { InstantField } from './instant-field.tsx';
import { ProcessorField } from './processor-field.tsx';

type Field = 'title' | 'what' | 'discoveredAt' | 'awareAt' | 'people' | 'records';
export type FieldsProps = {
  readonly draft: FactsDraft;
  readonly put: (more: Partial<FactsDraft>) => void;
  readonly checked: Checked<Field>;
};

type Text = 'what' | 'consequences' | 'measuresTaken' | 'measuresPlanned' | 'riskReason';

const Words = ({
  draft,
  put,
  name,
}: Pick<FieldsProps, 'draft' | 'put'> & { readonly name: Exclude<Text, 'what'> }) => {
  const { t } = useTranslation('incidents');
  return (
    <GuardedText
      label={t(`facts.${name}`)}
      hint={t(`facts.${name}Hint`)}
      value={draft[name]}
      onChange={(text) => put({ [name]: text })}
      maxLength={4_000}
      maySpecial
    />
  );
};

/** What happened, when it was found out and when the organisation knew. */
export const HappenedFields = ({ draft, put, checked }: FieldsProps) => {
  const { t } = useTranslation('incidents');
  return (
    <Stack>
      <TextField
        label={t('facts.title')}
        hint={t('facts.titleHint')}
        value={draft.title}
        onChange={(title) => put({ title })}
        maxLength={80}
        {...checked.field('title')}
      />
      <GuardedText
        label={t('facts.what')}
        hint={t('facts.whatHint')}
        value={draft.what}
        onChange={(what) => put({ what })}
        maxLength={4_000}
        maySpecial
        {...checked.field('what')}
      />
      <InstantField
        label={t('facts.discoveredAt')}
        value={draft.discoveredAt}
        onChange={(discoveredAt) => put({ discoveredAt })}
        {...checked.field('discoveredAt')}
      />
      <InstantField
        label={t('facts.awareAt')}
        hint={t('facts.awareAtHint')}
        value={draft.awareAt}
        onChange={(awareAt) => put({ awareAt })}
        {...checked.field('awareAt')}
      />
      <Beside>
        <DateField
          label={t('facts.occurredFrom')}
          isOptional
          value={draft.occurredFrom}
          onChange={(occurredFrom) => put({ occurredFrom })}
        />
        <DateField
          label={t('facts.occurredUntil')}
          isOptional
          value={draft.occurredUntil}
          onChange={(occurredUntil) => put({ occurredUntil })}
        />
      </Beside>
      <Select
        label={t('facts.cause')}
        choices={IncidentCause.options.map((id) => ({ id, text: t(`cause.${id}`) }))}
        value={draft.cause}
        onChange={(cause) => put({ cause })}
      />
      <CheckboxGroup
        label={t('facts.kinds')}
        choices={IncidentKind.options.map((id) => ({ id, text: t(`kind.${id}`), hint: t(`kindHint.${id}`) }))}
        value={draft.kinds}
        onChange={(kinds) => put({ kinds: [...kinds] })}
      />
      <ProcessorField value={draft.processor} onChange={(processor) => put({ processor })} />
    </Stack>
  );
};

/** Whose data, which and about how many; never who. */
export const DataFields = ({ draft, put, checked }: FieldsProps) => {
  const { t } = useTranslation('incidents');
  return (
    <Stack>
      <CheckboxGroup
        label={t('facts.groups')}
        choices={AffectedGroup.options.map((id) => ({ id, text: t(`group.${id}`) }))}
        value={draft.groups}
        onChange={(groups) => put({ groups: [...groups] })}
      />
      <Beside>
        <TextField
          label={t('facts.people')}
          hint={t('facts.aboutHint')}
          width="short"
          inputMode="numeric"
          value={draft.people}
          onChange={(people) => put({ people })}
          maxLength={8}
          {...checked.field('people')}
        />
        <TextField
          label={t('facts.records')}
          hint={t('facts.recordsHint')}
          width="short"
          inputMode="numeric"
          value={draft.records}
          onChange={(records) => put({ records })}
          maxLength={8}
          {...checked.field('records')}
        />
      </Beside>
      <CheckboxGroup
        label={t('facts.data')}
        choices={AffectedData.options.map((id) => ({ id, text: t(`data.${id}`) }))}
        value={draft.data}
        onChange={(data) => put({ data: [...data] })}
      />
      {draft.data.includes('other') ? (
        <TextField
          label={t('facts.otherData')}
          value={draft.otherData}
          onChange={(otherData) => put({ otherData })}
          maxLength={200}
        />
      ) : null}
      <Checkbox
        isSelected={draft.hasSpecial}
        onChange={(hasSpecial) => put({ hasSpecial })}
        hint={t('facts.hasSpecialHint')}
      >
        {t('facts.hasSpecial')}
      </Checkbox>
      <Checkbox
        isSelected={draft.hasCriminal}
        onChange={(hasCriminal) => put({ hasCriminal })}
        hint={t('facts.hasCriminalHint')}
      >
        {t('facts.hasCriminal')}
      </Checkbox>
      <RadioGroup
        label={t('facts.encryption')}
        hint={t('facts.encryptionHint')}
        choices={Encryption.options.map((id) => ({ id, text: t(`encryption.${id}`) }))}
        value={draft.encryption}
        onChange={(encryption) => put({ encryption })}
      />
    </Stack>
  );
};

/** What it may mean for people, and how likely that is. */
export const RiskFields = ({ draft, put }: FieldsProps) => {
  const { t } = useTranslation('incidents');
  return (
    <Stack>
      <RadioGroup
        label={t('facts.endangers')}
        hint={t('facts.endangersHint')}
        choices={Danger.options.map((id) => ({ id, text: t(`danger.${id}`) }))}
        value={draft.endangers}
        onChange={(endangers) => put({ endangers })}
      />
      {draft.endangers === 'yes' ? (
        <Notice kind="danger" title={t('safe.title')}>
          <p>{t('safe.what')}</p>
        </Notice>
      ) : null}
      <Words draft={draft} put={put} name="consequences" />
      <RadioGroup
        label={t('facts.risk')}
        choices={IncidentRisk.options.map((id) => ({ id, text: t(`risk.${id}`), hint: t(`riskHint.${id}`) }))}
        value={draft.risk}
        onChange={(risk) => put({ risk })}
      />
      <Words draft={draft} put={put} name="riskReason" />
    </Stack>
  );
};

/** What was done and what is still to come. */
export const AfterFields = ({ draft, put }: FieldsProps) => (
  <Stack>
    <Words draft={draft} put={put} name="measuresTaken" />
    <Words draft={draft} put={put} name="measuresPlanned" />
  </Stack>
);
