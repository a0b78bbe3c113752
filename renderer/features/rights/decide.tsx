import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type {
  DecisionEffect,
  ErasureEffect,
  RefusalGround,
  RightsRequest,
} from '../../../core/contract/rights.ts';
import { effectsOf, groundsFor } from '../../../core/rights/decide.ts';
import { DraftOffer } from '../../call/draft-offer.tsx';
import { Failure } from '../../call/failure.tsx';
import { useDraft } from '../../call/use-draft.ts';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { GuardedText } from '../../call/guarded-text.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckboxGroup } from '../../ui/checkbox.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { useLeaveGuard } from '../../ui/leave-guard.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { tell } from '../../ui/toast.tsx';
import { useChecked } from '../../ui/use-checked.ts';
import { EffectOfErasing } from './erasure-effect.tsx';
import { idOf } from './place.ts';

type Outcome = NonNullable<RightsRequest['outcome']>;

type FieldsProps = { readonly request: RightsRequest; readonly proposal: ErasureEffect | null };

const Fields = ({ request, proposal }: FieldsProps) => {
  const { t } = useTranslation('rights');
  const isAdvised = proposal !== null && !proposal.worksHere;
  const [outcome, setOutcome] = useState<Outcome | null>(isAdvised ? proposal.outcome : null);
  const [grounds, setGrounds] = useState<readonly RefusalGround[]>(isAdvised ? proposal.grounds : []);
  const [chosen, setChosen] = useState<DecisionEffect | null>(null);
  const [decision, setDecision] = useState('');
  const decide = useCommandOp('rights.decide', ['clients', 'retention', 'purge']);
  const place = `rights/decide/${request.subject ? idOf(request.subject) : ''}/${request.id}`;
  const kept = useDraft(place, decision, {
    schema: z.string().max(4_000),
    isDirty: decision !== '',
    onTakeUp: setDecision,
  });
  const { question, release } = useLeaveGuard(decision !== '', kept.discard);
  const effects = outcome ? effectsOf(request, outcome) : [];
  const effect = chosen && effects.includes(chosen) ? chosen : effects[0];
  const checked = useChecked<'outcome' | 'grounds' | 'decision'>('decide', {
    outcome: outcome ? undefined : t('decide.outcomeMissing'),
    grounds:
      outcome !== null && outcome !== 'granted' && grounds.length === 0
        ? t('decide.groundMissing')
        : undefined,
    decision: decision.trim() === '' ? t('decide.textMissing') : undefined,
  });
  const send = () => {
    if (!outcome || !effect) return;
    decide.mutate(
      { id: request.id, outcome, effect, decision, grounds: outcome === 'granted' ? [] : [...grounds] },
      {
        onSuccess: () => {
          kept.discard();
          release();
          tell(t('decide.done'));
        },
      },
    );
  };
  return (
    <Form errors={checked.errors} onSubmit={() => checked.submit(send)} label={t('decide.title')}>
      <DraftOffer draft={kept} />
      {proposal ? <EffectOfErasing effect={proposal} /> : null}
      <RadioGroup
        label={t('decide.outcome')}
        choices={(['granted', 'partly', 'refused'] as const).map((id) => ({ id, text: t(`outcome.${id}`) }))}
        value={outcome}
        onChange={setOutcome}
        {...checked.field('outcome')}
      />
      {outcome === null || outcome === 'granted' ? null : (
        <CheckboxGroup
          label={t('decide.grounds')}
          hint={t('decide.groundsHint')}
          choices={groundsFor(request.kind).map((id) => ({ id, text: t(`ground.${id}`) }))}
          value={grounds}
          onChange={setGrounds}
          {...checked.field('grounds')}
        />
      )}
      {effects.length > 1 && effect ? (
        <RadioGroup
          label={t('decide.effect')}
          choices={effects.map((id) => ({ id, text: t(`effectChoice.${id}`) }))}
          value={effect}
          onChange={setChosen}
        />
      ) : null}
      {effects.length === 1 && effect && effect !== 'none' ? (
        <Notice kind="warning">
          <p>{t(`effectWhat.${effect}`)}</p>
        </Notice>
      ) : null}
      <GuardedText
        label={t('decide.text')}
        hint={t('decide.textHint')}
        value={decision}
        onChange={setDecision}
        maxLength={4_000}
        {...checked.field('decision')}
      />
      <Failure error={decide.error} />
      <FormActions>
        <Button
          look={request.state === 'identity' ? 'secondary' : 'primary'}
          type="submit"
          isPending={decide.isPending}
        >
          {t('decide.save')}
        </Button>
      </FormActions>
      {question}
    </Form>
  );
};

/** The decision on a request; for erasing it begins with what goes and what stays, and with what follows from that. */
export const Decide = ({ request }: { readonly request: RightsRequest }) => {
  const asks = request.kind === 'erase' || request.kind === 'object';
  const effect = useQueryOp('rights.erasureEffect', { id: request.id }, { enabled: asks });
  if (asks && !effect.data) return effect.error ? <Failure error={effect.error} /> : <Loading />;
  const proposal = request.kind === 'erase' ? (effect.data ?? null) : null;
  return <Fields request={request} proposal={proposal} />;
};
