import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ExplainedField, type FieldReason } from '../../../core/contract/purposes.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Section } from '../../ui/page-header.tsx';
import { SentenceList } from '../../ui/sentence-list.tsx';
import { Prose } from '../../ui/stack.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { tell } from '../../ui/toast.tsx';

type AskProps = {
  readonly field: ExplainedField;
  readonly kept: FieldReason | undefined;
  readonly onClose: () => void;
};

const ReasonForm = ({ field, kept, onClose }: AskProps) => {
  const { t } = useTranslation('purposes');
  const [reason, setReason] = useState(kept?.reason ?? '');
  const [wasTried, setTried] = useState(false);
  const explain = useCommandOp('purposes.explainField', ['register']);
  const save = () => {
    setTried(true);
    if (reason.trim() === '' || explain.isPending) return;
    explain.mutate(
      { field, reason: reason.trim() },
      {
        onSuccess: () => {
          tell(t('reasonSaved'));
          onClose();
        },
      },
    );
  };
  return (
    <Form onSubmit={save} label={t('reasonOf', { field: t(`lawful:field.${field}`) })}>
      <TextArea
        label={t('reason')}
        hint={t('reasonHint')}
        value={reason}
        onChange={setReason}
        error={wasTried && reason.trim() === '' ? t('reasonMissing') : null}
        maxLength={500}
        autoFocus
      />
      <Failure error={explain.error} />
      <FormActions>
        <Button look="primary" type="submit" isPending={explain.isPending}>
          {t('save')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('cancel')}
        </Button>
      </FormActions>
    </Form>
  );
};

/** Why each field beyond the minimum is needed; what nobody needed yet has no reason, and that is fine. */
export const FieldReasons = ({ mayExplain }: { readonly mayExplain: boolean }) => {
  const { t } = useTranslation('purposes');
  const { data, error } = useQueryOp('purposes.fieldReasons', {});
  const [asked, setAsked] = useState<ExplainedField | null>(null);
  const keptOf = (field: ExplainedField) => data?.find((reason) => reason.field === field);
  const sentences = ExplainedField.options.map((field) => {
    const kept = keptOf(field);
    const name = t(`lawful:field.${field}`);
    return {
      id: field,
      text: (
        <>
          <strong>{name}</strong>
          {kept ? <>: {kept.reason}</> : null}
        </>
      ),
      line: kept ? t('givenBy', { who: kept.givenBy, on: kept.givenOn }) : t('noReason'),
      action: mayExplain ? (
        <Button
          size="small"
          look={kept ? 'quiet' : 'secondary'}
          aria-label={t(kept ? 'changeOf' : 'explainOf', { name, field: name })}
          onPress={() => setAsked(field)}
        >
          {t(kept ? 'change' : 'explain')}
        </Button>
      ) : null,
    };
  });
  return (
    <Section title={t('reasons')}>
      <Prose soft>{t('reasonsWhat')}</Prose>
      <Failure error={error} />
      {data ? <SentenceList sentences={sentences} /> : null}
      {asked ? (
        <Dialog
          isOpen
          onClose={() => setAsked(null)}
          title={t('reasonOf', { field: t(`lawful:field.${asked}`) })}
        >
          <ReasonForm field={asked} kept={keptOf(asked)} onClose={() => setAsked(null)} />
        </Dialog>
      ) : null}
    </Section>
  );
};
