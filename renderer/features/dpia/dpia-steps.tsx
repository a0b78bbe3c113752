import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DpiaForm, DpiaResult } from '../../../core/contract/dpia.ts';
import type { Out } from '../../../core/contract/index.ts';
import { resultWords } from '../../../core/dpia/words.ts';
import { DraftOffer } from '../../call/draft-offer.tsx';
import { Failure } from '../../call/failure.tsx';
import { useDraft } from '../../call/use-draft.ts';
import { useLanguage } from '../../call/use-language.ts';
import { useCommandOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { useLeaveGuard } from '../../ui/leave-guard.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Prose } from '../../ui/stack.tsx';
import { tell } from '../../ui/toast.tsx';
import { DecisionForm } from './decision-form.tsx';
import { FormFields } from './form-fields.tsx';

type Props = { readonly it: Out<'dpia.open'> };

const StillOpen = ({ it }: Props) => {
  const { t } = useTranslation('dpia');
  if (it.openParts.length === 0) return null;
  const what = it.openParts.map((part) => t(`part.${part}`)).join(', ');
  return <Notice kind="info" title={t('form.open', { what })} />;
};

const Decide = ({ it }: Props) => {
  const { t } = useTranslation('dpia');
  const lang = useLanguage();
  const decide = useCommandOp('dpia.decide', ['register']);
  return (
    <DecisionForm
      id="dpia-decide"
      title={t('decide.title')}
      save={t('decide.save')}
      choices={DpiaResult.options.map((id) => ({ id, text: resultWords[id][lang] }))}
      needsReview={() => true}
      isPending={decide.isPending}
      error={decide.error}
      onDecide={(decision) =>
        decide.mutate({ id: it.id, ...decision }, { onSuccess: () => tell(t('decide.done')) })
      }
    />
  );
};

/** A measure in which nothing was written is none. */
const withoutEmpty = (form: DpiaForm): DpiaForm => ({
  ...form,
  risks: form.risks.map((risk) => ({
    ...risk,
    measures: risk.measures.filter(({ what }) => what.trim() !== ''),
  })),
});

/** The DPIA itself as one form, and its decision once it was saved. */
export const DpiaSteps = ({ it }: Props) => {
  const { t } = useTranslation('dpia');
  const [form, setForm] = useState<DpiaForm>(it.form);
  const isChanged = JSON.stringify(form) !== JSON.stringify(it.form);
  const write = useCommandOp('dpia.write');
  const kept = useDraft(`dpia/form/${it.id}`, form, {
    schema: DpiaForm,
    isDirty: isChanged,
    onTakeUp: setForm,
  });
  const { question, release } = useLeaveGuard(isChanged, kept.discard);
  const save = () => {
    const whole = withoutEmpty(form);
    setForm(whole);
    write.mutate(
      { id: it.id, form: whole },
      {
        onSuccess: () => {
          kept.discard();
          release();
          tell(t('form.saved'));
        },
      },
    );
  };
  return (
    <Section title={t('form.title')}>
      <Prose soft>{t('noNames')}</Prose>
      <StillOpen it={it} />
      <DraftOffer draft={kept} />
      <Form onSubmit={save} label={t('form.title')}>
        <FormFields form={form} onChange={setForm} hasFg={it.hasFg} />
        <Failure error={write.error} />
        <FormActions>
          <Button
            look={isChanged ? 'primary' : 'secondary'}
            type="submit"
            keyHint="Ctrl S"
            isPending={write.isPending}
          >
            {t('form.save')}
          </Button>
        </FormActions>
      </Form>
      {isChanged ? <Prose soft>{t('form.saveFirst')}</Prose> : <Decide it={it} />}
      {question}
    </Section>
  );
};
