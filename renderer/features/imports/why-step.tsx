import { useTranslation } from 'react-i18next';
import { LegalBasis } from '../../../core/contract/lawful.ts';
import type { ExplainedField } from '../../../core/contract/purposes.ts';
import { explainedByMapping } from '../../../core/imports/explained-fields.ts';
import { legalBasisWords } from '../../../core/kernel/words.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { useWords } from '../../call/use-words.ts';
import { FieldSet, Form } from '../../ui/form.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { Prose } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useChecked } from '../../ui/use-checked.ts';
import type { ImportDraft, ReasonDraft } from './import-draft.ts';

type Field = 'purpose' | 'basis' | ExplainedField;

export type WhyStepProps = {
  readonly draft: ImportDraft;
  readonly onChange: (draft: ImportDraft) => void;
  /** Everything was answered, and the reasons are kept. */
  readonly onDone: () => void;
};

const isGiven = (reason: ReasonDraft | undefined): boolean =>
  reason !== undefined && (reason.pick !== 'own' || reason.own.trim() !== '');

type ReasonProps = WhyStepProps & {
  readonly field: ExplainedField;
  readonly error: string | undefined;
  readonly id: string;
};

/** Asks once for the organisation why a column of the list is needed (art. 5(1)(c)). */
const Reason = ({ draft, onChange, field, error, id }: ReasonProps) => {
  const { t } = useTranslation('imports');
  const reason = draft.reasons[field];
  const put = (next: Partial<ReasonDraft>) =>
    onChange({
      ...draft,
      reasons: { ...draft.reasons, [field]: { pick: 'own', own: '', ...reason, ...next } },
    });
  return (
    <>
      <RadioGroup
        id={id}
        label={t('why.reason', { field: t(`lawful:field.${field}`) })}
        choices={[
          { id: 'first', text: t(`purposes:suggest.${field}.first`) },
          { id: 'second', text: t(`purposes:suggest.${field}.second`) },
          { id: 'own', text: t('purposes:why.own') },
        ]}
        value={reason?.pick ?? null}
        onChange={(pick) => put({ pick })}
        error={error ?? null}
      />
      {reason?.pick === 'own' ? (
        <TextField
          label={t('purposes:why.ownLabel')}
          value={reason.own}
          onChange={(own) => put({ own })}
          maxLength={500}
          autoComplete="off"
        />
      ) : null}
    </>
  );
};

/** Why all these files are kept, on which ground, and why each extra column is needed; nothing is chosen beforehand. */
export const WhyStep = (props: WhyStepProps) => {
  const { draft, onChange, onDone } = props;
  const { t } = useTranslation('imports');
  const words = useWords();
  const purposes = (useQueryOp('purposes.list', {}).data ?? []).filter(({ isActive }) => isActive);
  const explained = useQueryOp('purposes.fieldReasons', {}).data;
  const explain = useCommandOp('purposes.explainField', ['register']);
  const asked = explainedByMapping(draft.mapping).filter(
    (field) => explained && !explained.some((known) => known.field === field),
  );
  const checked = useChecked<Field>('import-why', {
    purpose: draft.purposeId === null ? t('why.purposeMissing') : undefined,
    basis: draft.legalBasis === null ? t('why.basisMissing') : undefined,
    ...Object.fromEntries(
      asked.map((field) => [
        field,
        isGiven(draft.reasons[field])
          ? undefined
          : t('why.reasonMissing', { field: t(`lawful:field.${field}`) }),
      ]),
    ),
  });
  const send = async () => {
    for (const field of asked) {
      const { pick = 'own', own = '' } = draft.reasons[field] ?? {};
      const reason = pick === 'own' ? own.trim() : t(`purposes:suggest.${field}.${pick}`);
      await explain.mutateAsync({ field, reason });
    }
    onDone();
  };
  return (
    <Form
      id="import-why"
      label={t('steps.why')}
      errors={checked.errors}
      onSubmit={() => checked.submit(() => void send().catch(() => undefined))}
    >
      <Prose soft>{t('why.what')}</Prose>
      <Failure error={explain.error} />
      <Select
        label={t('why.purpose')}
        choices={purposes.map(({ id, name }) => ({ id, text: name }))}
        value={draft.purposeId}
        onChange={(id) => {
          const chosen = purposes.find((purpose) => purpose.id === id);
          onChange({ ...draft, purposeId: id, legalBasis: draft.legalBasis ?? chosen?.legalBasis ?? null });
        }}
        id={checked.field('purpose').id}
        error={checked.field('purpose').error ?? null}
      />
      <Select
        label={t('lawful:short.basis')}
        hint={
          draft.legalBasis === null ? t('lawful:short.basisMeaning') : t(`lawful:basis.${draft.legalBasis}`)
        }
        choices={LegalBasis.options.map((id) => ({
          id,
          text: words(legalBasisWords[id]),
          hint: t(`lawful:basis.${id}`),
        }))}
        value={draft.legalBasis}
        onChange={(legalBasis) => onChange({ ...draft, legalBasis })}
        id={checked.field('basis').id}
        error={checked.field('basis').error ?? null}
      />
      {asked.length > 0 ? (
        <FieldSet title={t('why.reasons')}>
          <Prose soft>{t('why.reasonsWhat')}</Prose>
          {asked.map((field) => (
            <Reason key={field} {...props} field={field} {...checked.field(field)} />
          ))}
        </FieldSet>
      ) : null}
    </Form>
  );
};
