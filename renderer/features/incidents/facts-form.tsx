import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Incident } from '../../../core/contract/incidents.ts';
import { DraftOffer } from '../../call/draft-offer.tsx';
import { Failure } from '../../call/failure.tsx';
import { useDraft } from '../../call/use-draft.ts';
import { useCommandOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { useLeaveGuard } from '../../ui/leave-guard.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Prose } from '../../ui/stack.tsx';
import { tell } from '../../ui/toast.tsx';
import { useChecked } from '../../ui/use-checked.ts';
import { draftOf, FactsDraft, factsOf, isCount } from './facts-draft.ts';
import { AfterFields, DataFields, HappenedFields, RiskFields } from './facts-fields.tsx';
import { instantOf } from './instant-field.tsx';

/** All that is known of an open breach, in the order in which one finds it out. */
export const FactsForm = ({ incident }: { readonly incident: Incident }) => {
  const { t } = useTranslation('incidents');
  const { id } = incident;
  const { facts } = incident.content;
  const start = draftOf(facts);
  const [draft, setDraft] = useState(start);
  const isChanged = JSON.stringify(draft) !== JSON.stringify(start);
  const change = useCommandOp('incidents.change', ['desk', 'calendar']);
  const kept = useDraft(`incidents/${id}`, draft, {
    schema: FactsDraft,
    isDirty: isChanged,
    onTakeUp: setDraft,
  });
  const { question, release } = useLeaveGuard(isChanged, kept.discard);
  const checked = useChecked<'title' | 'what' | 'discoveredAt' | 'awareAt' | 'people' | 'records'>('facts', {
    title: draft.title.trim() === '' ? t('facts.titleMissing') : undefined,
    what: draft.what.trim() === '' ? t('raise.whatMissing') : undefined,
    discoveredAt: instantOf(draft.discoveredAt) === null ? t('raise.whenMissing') : undefined,
    awareAt: instantOf(draft.awareAt) === null ? t('raise.whenMissing') : undefined,
    people: isCount(draft.people) ? undefined : t('facts.countWrong'),
    records: isCount(draft.records) ? undefined : t('facts.countWrong'),
  });
  const put = (more: Partial<FactsDraft>) => setDraft((before) => ({ ...before, ...more }));
  const send = () => {
    const meant = factsOf(draft, facts);
    if (!meant || change.isPending) return;
    change.mutate(
      { id, facts: meant },
      {
        onSuccess: () => {
          kept.discard();
          release();
          tell(t('facts.saved'));
        },
      },
    );
  };
  const parts = { draft, put, checked };
  return (
    <Form errors={checked.errors} onSubmit={() => checked.submit(send)} label={t('tab.facts')}>
      <DraftOffer draft={kept} />
      <Prose soft>{t('noNames')}</Prose>
      <Section title={t('facts.happened')}>
        <HappenedFields {...parts} />
      </Section>
      <Section title={t('facts.dataTitle')}>
        <DataFields {...parts} />
      </Section>
      <Section title={t('facts.riskTitle')}>
        <RiskFields {...parts} />
      </Section>
      <Section title={t('facts.after')}>
        <AfterFields {...parts} />
      </Section>
      {isChanged ? <Prose soft>{t('facts.unsaved')}</Prose> : null}
      <Failure error={change.error} />
      <FormActions>
        <Button look="primary" type="submit" isPending={change.isPending} keyHint="Ctrl S">
          {t('facts.save')}
        </Button>
      </FormActions>
      {question}
    </Form>
  );
};
