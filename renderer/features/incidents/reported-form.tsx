import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Incident, ReportPhase } from '../../../core/contract/incidents.ts';
import { dayOf } from '../../../core/kernel/day.ts';
import { Failure } from '../../call/failure.tsx';
import { GuardedText } from '../../call/guarded-text.tsx';
import { useFigures } from '../../call/use-figures.ts';
import { useCommandOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Prose } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { tell } from '../../ui/toast.tsx';
import { useChecked } from '../../ui/use-checked.ts';
import { InstantField, instantOf, type Typed, typedOf } from './instant-field.tsx';

type ReportedProps = { readonly incident: Incident; readonly now: string; readonly onClose: () => void };

/** Records that the authority got a report, in which phase; a first one after the hours says why. */
export const ReportedForm = ({ incident, now, onClose }: ReportedProps) => {
  const { t } = useTranslation('incidents');
  const { reports } = incident.content;
  const hours = useFigures()(dayOf(incident.content.facts.awareAt)).breachReportHours;
  const isFirst = reports.length === 0;
  const phases = ReportPhase.options.filter((phase) => (isFirst ? phase !== 'addition' : phase !== 'first'));
  const [phase, setPhase] = useState<ReportPhase>(isFirst ? 'first' : 'final');
  const [when, setWhen] = useState<Typed>(() => typedOf(now));
  const [reference, setReference] = useState(reports[0]?.reference ?? '');
  const [lateReason, setLateReason] = useState('');
  const done = useCommandOp('incidents.done', ['desk', 'calendar']);
  const at = instantOf(when, now);
  const isLate = isFirst && at !== null && Date.parse(at) > Date.parse(incident.clock.deadlineAt);
  const checked = useChecked<'when' | 'late'>('reported', {
    when: at === null ? t('raise.whenMissing') : undefined,
    late: isLate && lateReason.trim() === '' ? t('reported.lateMissing') : undefined,
  });
  const send = () => {
    if (at === null || done.isPending) return;
    const did = { act: 'reported' as const, phase, at, reference, lateReason: isLate ? lateReason : '' };
    done.mutate(
      { id: incident.id, did },
      {
        onSuccess: () => {
          tell(t('reported.done'));
          onClose();
        },
      },
    );
  };
  return (
    <Form errors={checked.errors} onSubmit={() => checked.submit(send)} label={t('reported.title')}>
      <Prose>{t('reported.what')}</Prose>
      <RadioGroup<ReportPhase>
        label={t('reported.phase')}
        choices={phases.map((id) => ({ id, text: t(`phase.${id}`), hint: t(`phaseHint.${id}`) }))}
        value={phase}
        onChange={setPhase}
      />
      <InstantField label={t('reported.at')} value={when} onChange={setWhen} {...checked.field('when')} />
      <TextField
        label={t('reported.reference')}
        hint={t('reported.referenceHint')}
        isOptional
        value={reference}
        onChange={setReference}
        maxLength={60}
        width="medium"
      />
      {isLate ? (
        <GuardedText
          label={t('reported.late')}
          hint={t('reported.lateHint', { hours })}
          value={lateReason}
          onChange={setLateReason}
          maxLength={4_000}
          maySpecial
          {...checked.field('late')}
        />
      ) : null}
      <Failure error={done.error} />
      <FormActions>
        <Button look="primary" type="submit" isPending={done.isPending}>
          {t('reported.save')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('back')}
        </Button>
      </FormActions>
    </Form>
  );
};
