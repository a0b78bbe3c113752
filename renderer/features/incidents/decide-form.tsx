import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Incident, type IncidentDecision, TellException } from '../../../core/contract/incidents.ts';
import { dayOf } from '../../../core/kernel/day.ts';
import { Failure } from '../../call/failure.tsx';
import { GuardedText } from '../../call/guarded-text.tsx';
import { useFigures } from '../../call/use-figures.ts';
import { useCommandOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Prose } from '../../ui/stack.tsx';
import { tell } from '../../ui/toast.tsx';
import { useChecked } from '../../ui/use-checked.ts';
import { InstantField, instantOf, type Typed, typedOf } from './instant-field.tsx';

type DecideProps = {
  readonly incident: Incident;
  readonly about: 'report' | 'tell';
  readonly now: string;
  readonly onClose: () => void;
};

type Answer = 'yes' | 'no';

/** Decides whether to report to the authority, or to tell the people: yes or no, since when and why. */
export const DecideForm = ({ incident, about, now, onClose }: DecideProps) => {
  const { t } = useTranslation('incidents');
  const { risk } = incident.content.facts;
  const hours = useFigures()(dayOf(incident.content.facts.awareAt)).breachReportHours;
  const asks = about === 'report' ? risk !== 'unlikely' : risk === 'high';
  const [answer, setAnswer] = useState<Answer>(asks ? 'yes' : 'no');
  const [because, setBecause] = useState<TellException | null>(null);
  const [when, setWhen] = useState<Typed>(() => typedOf(now));
  const [reason, setReason] = useState('');
  const decide = useCommandOp('incidents.decide', ['desk', 'calendar']);
  const at = instantOf(when, now);
  const asksWhy = about === 'tell' && answer === 'no';
  const checked = useChecked<'because' | 'reason' | 'when'>('decide', {
    because: asksWhy && because === null ? t('decide.becauseMissing') : undefined,
    when: at === null ? t('raise.whenMissing') : undefined,
    reason: reason.trim() === '' ? t('decide.reasonMissing') : undefined,
  });
  const decision = (): IncidentDecision | null => {
    if (at === null) return null;
    if (about === 'report') return { about, isNeeded: answer === 'yes', at, reason };
    if (answer === 'yes') return { about, isNeeded: true, at, reason };
    return because && { about, isNeeded: false, because, at, reason };
  };
  const send = () => {
    const taken = decision();
    if (!taken || decide.isPending) return;
    decide.mutate(
      { id: incident.id, decision: taken },
      {
        onSuccess: () => {
          tell(t('decide.done'));
          onClose();
        },
      },
    );
  };
  return (
    <Form errors={checked.errors} onSubmit={() => checked.submit(send)} label={t(`decide.${about}.title`)}>
      <Prose>{t(`decide.${about}.what`, { hours })}</Prose>
      <RadioGroup<Answer>
        label={t(`decide.${about}.question`)}
        choices={(['yes', 'no'] as const).map((id) => ({ id, text: t(`decide.${about}.${id}`) }))}
        value={answer}
        onChange={setAnswer}
      />
      {asksWhy ? (
        <RadioGroup<TellException>
          label={t('decide.because')}
          choices={TellException.options.map((id) => ({ id, text: t(`because.${id}`) }))}
          value={because}
          onChange={setBecause}
          {...checked.field('because')}
        />
      ) : null}
      <GuardedText
        label={t('decide.reason')}
        hint={t('decide.reasonHint')}
        value={reason}
        onChange={setReason}
        maxLength={2_000}
        maySpecial
        {...checked.field('reason')}
      />
      <InstantField label={t('decide.at')} value={when} onChange={setWhen} {...checked.field('when')} />
      <Failure error={decide.error} />
      <FormActions>
        <Button look="primary" type="submit" isPending={decide.isPending}>
          {t('decide.save')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('back')}
        </Button>
      </FormActions>
    </Form>
  );
};
