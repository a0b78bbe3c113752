import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LegalBasis, SpecialException } from '../../../core/contract/lawful.ts';
import type { FilePurpose } from '../../../core/contract/purposes.ts';
import { legalBasisWords, specialExceptionWords } from '../../../core/kernel/words.ts';
import { Refusal } from '../../../core/kernel/refusal.ts';
import { useErrorText } from '../../call/error-text.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp } from '../../call/use-op.ts';
import { useWords } from '../../call/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { tell } from '../../ui/toast.tsx';

const open = 'open';

/** The field of this form that the store named; null when it named none. */
const refusedField = (error: unknown): string | null => {
  if (!(error instanceof Refusal) || error.error.code !== 'refused') return null;
  const field = error.error.detail?.['field'];
  return field === 'name' || field === 'balancingNote' ? field : null;
};

const empty: Omit<FilePurpose, 'id'> = {
  name: '',
  legalBasis: null,
  specialException: null,
  balancingNote: '',
  isActive: true,
};

type FormProps = { readonly purpose: FilePurpose | null; readonly onClose: () => void };

const PurposeFields = ({ purpose, onClose }: FormProps) => {
  const { t } = useTranslation('purposes');
  const words = useWords();
  const textOf = useErrorText();
  const [draft, setDraft] = useState<Omit<FilePurpose, 'id'> & Partial<Pick<FilePurpose, 'id'>>>(
    purpose ?? empty,
  );
  const [wasTried, setTried] = useState(false);
  const put = useCommandOp('purposes.put', ['register']);
  const change = (next: Partial<FilePurpose>) => setDraft({ ...draft, ...next });
  const refused = refusedField(put.error);
  const errorOf = (field: string) => (refused === field ? textOf(put.error) : null);
  const nameError = wasTried && draft.name.trim() === '' ? t('nameMissing') : errorOf('name');
  const save = () => {
    setTried(true);
    if (draft.name.trim() === '' || put.isPending) return;
    put.mutate(
      { ...draft, id: purpose?.id ?? null },
      {
        onSuccess: () => {
          tell(t('saved'));
          onClose();
        },
      },
    );
  };
  return (
    <Form onSubmit={save} label={t(purpose ? 'changeTitle' : 'addTitle')}>
      <TextField
        id="purpose-name"
        label={t('name')}
        hint={t('nameHint')}
        value={draft.name}
        onChange={(name) => change({ name })}
        error={nameError}
        maxLength={120}
        autoComplete="off"
        autoFocus
      />
      <Select
        label={t('basis')}
        hint={draft.legalBasis === null ? t('basisHint') : t(`lawful:basis.${draft.legalBasis}`)}
        choices={[
          { id: open, text: t('none') },
          ...LegalBasis.options.map((id) => ({
            id,
            text: words(legalBasisWords[id]),
            hint: t(`lawful:basis.${id}`),
          })),
        ]}
        value={draft.legalBasis ?? open}
        onChange={(id) => change({ legalBasis: LegalBasis.safeParse(id).data ?? null })}
      />
      {draft.legalBasis === 'legitimate-interest' || draft.balancingNote !== '' ? (
        <TextArea
          id="purpose-balance"
          label={t('balance')}
          hint={t('balanceHint')}
          value={draft.balancingNote}
          onChange={(balancingNote) => change({ balancingNote })}
          error={errorOf('balancingNote')}
          maxLength={1_000}
        />
      ) : null}
      <Select
        label={t('exception')}
        hint={
          draft.specialException === null
            ? t('exceptionHint')
            : t(`lawful:exception.${draft.specialException}`)
        }
        choices={[
          { id: open, text: t('noException') },
          ...SpecialException.options.map((id) => ({
            id,
            text: words(specialExceptionWords[id]),
            hint: t(`lawful:exception.${id}`),
          })),
        ]}
        value={draft.specialException ?? open}
        onChange={(id) => change({ specialException: SpecialException.safeParse(id).data ?? null })}
      />
      {purpose ? (
        <Checkbox
          isSelected={draft.isActive}
          onChange={(isActive) => change({ isActive })}
          hint={t('activeHint')}
        >
          {t('active')}
        </Checkbox>
      ) : null}
      {refused ? null : <Failure error={put.error} />}
      <FormActions>
        <Button look="primary" type="submit" isPending={put.isPending}>
          {t('save')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('cancel')}
        </Button>
      </FormActions>
    </Form>
  );
};

/** Adds a purpose (`purpose` null) or changes one. */
export const PurposeForm = (props: FormProps) => {
  const { t } = useTranslation('purposes');
  return (
    <Dialog isOpen onClose={props.onClose} title={t(props.purpose ? 'changeTitle' : 'addTitle')}>
      <PurposeFields {...props} />
    </Dialog>
  );
};
