import { useTranslation } from 'react-i18next';
import { LegalBasis, SpecialException } from '../../../core/contract/lawful.ts';
import { legalBasisWords, specialExceptionWords } from '../../../core/kernel/words.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { useWords } from '../../call/use-words.ts';
import { DateField } from '../../ui/date-field.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useFilterChoices } from './filter-words.ts';
import { useAssignable } from './use-assignable.ts';
import { type ManyDraft, manyKinds } from './many-draft.ts';
import { OutcomeField } from './outcome-field.tsx';

type ManyFieldsProps = {
  readonly draft: ManyDraft;
  readonly onChange: (part: Partial<ManyDraft>) => void;
};

const PurposeFields = ({ draft, onChange }: ManyFieldsProps) => {
  const { t } = useTranslation('clients');
  const words = useWords();
  const purposes = useQueryOp('purposes.list', {}).data ?? [];
  return (
    <>
      <Select
        label={t('form.purpose')}
        choices={purposes.filter(({ isActive }) => isActive).map(({ id, name }) => ({ id, text: name }))}
        value={draft.purpose}
        onChange={(purpose) => {
          const chosen = purposes.find(({ id }) => id === purpose);
          onChange({
            purpose,
            ...(chosen?.legalBasis ? { legalBasis: chosen.legalBasis } : {}),
            ...(chosen ? { specialException: chosen.specialException } : {}),
          });
        }}
      />
      <Select
        label={t('lawful:short.basis')}
        choices={LegalBasis.options.map((id) => ({
          id,
          text: words(legalBasisWords[id]),
          hint: t(`lawful:basis.${id}`),
        }))}
        value={draft.legalBasis}
        onChange={(legalBasis) => onChange({ legalBasis })}
      />
      <Select
        label={t('form.special')}
        choices={[
          { id: 'none', text: t('form.notSpecial') },
          ...SpecialException.options.map((id) => ({ id, text: words(specialExceptionWords[id]) })),
        ]}
        value={draft.specialException ?? 'none'}
        onChange={(id) => onChange({ specialException: SpecialException.safeParse(id).data ?? null })}
      />
    </>
  );
};

const CloseFields = ({ draft, onChange }: ManyFieldsProps) => {
  const { t } = useTranslation('clients');
  return (
    <>
      <DateField label={t('close.on')} value={draft.on} onChange={(on) => onChange({ on })} />
      <TextField
        label={t('close.reason')}
        hint={t('close.reasonHint')}
        value={draft.reason}
        onChange={(reason) => onChange({ reason })}
        maxLength={300}
      />
      <OutcomeField value={draft.outcome} onChange={(outcome) => onChange({ outcome })} />
    </>
  );
};

/** What is to change in all files of the list, and to what. */
export const ManyFields = ({ draft, onChange }: ManyFieldsProps) => {
  const { t } = useTranslation('clients');
  const { phases } = useFilterChoices();
  const helpers = useAssignable(null);
  return (
    <>
      <RadioGroup
        label={t('many.kind')}
        choices={manyKinds.map((id) => ({ id, text: t(`many.kinds.${id}`) }))}
        value={draft.kind}
        onChange={(kind) => onChange({ kind })}
      />
      {draft.kind === 'phase' ? (
        <Select
          label={t('many.toPhase')}
          choices={phases.filter(({ id }) => id !== 'any')}
          value={draft.phase}
          onChange={(phase) => onChange({ phase })}
        />
      ) : null}
      {draft.kind === 'assign' ? (
        <Select
          label={t('many.toPerson')}
          choices={helpers.choices}
          unavailable={helpers.unavailable}
          value={draft.person}
          onChange={(person) => onChange({ person })}
        />
      ) : null}
      {draft.kind === 'purpose' ? <PurposeFields draft={draft} onChange={onChange} /> : null}
      {draft.kind === 'close' ? <CloseFields draft={draft} onChange={onChange} /> : null}
    </>
  );
};
