import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanParty, PlanSignature } from '../../../core/contract/development-plans.ts';
import type { Strokes } from '../../../core/contract/signature.ts';
import { refusedRule } from '../../../core/kernel/refusal.ts';
import type { Day } from '../../../core/kernel/day.ts';
import type { DevelopmentPlanId } from '../../../core/kernel/ids.ts';
import { useErrorText } from '../../call/error-text.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { SignatureField } from '../../ui/signature-field.tsx';
import { Prose } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { tell } from '../../ui/toast.tsx';
import { useChecked } from '../../ui/use-checked.ts';
import styles from './development-plans.module.css';
import { SignedBy } from './signed-by.tsx';

type SignHandProps = {
  readonly planId: DevelopmentPlanId;
  readonly as: PlanParty;
  /** Whose name stands there to begin with. */
  readonly name: string;
  readonly today: Day;
  readonly signed: PlanSignature | null;
};

const SignForm = ({ planId, as, name: start, today }: SignHandProps) => {
  const { t } = useTranslation('development-plans');
  const textOf = useErrorText();
  const [name, setName] = useState(start);
  const [on, setOn] = useState<Day | null>(today);
  const [strokes, setStrokes] = useState<Strokes>([]);
  const [isOnPaper, setOnPaper] = useState(false);
  const { mutateAsync, isPending, error } = useCommandOp('developmentPlans.sign');
  const isDot = refusedRule(error) === 'signature-without-strokes';
  const checked = useChecked<'name' | 'on' | 'field'>(`sign-${as}`, {
    name: name.trim() === '' ? t('sign.nameMissing') : undefined,
    on: on === null ? t('sign.dayMissing') : undefined,
    field: isOnPaper || strokes.length > 0 ? undefined : t('sign.fieldMissing'),
  });
  const send = async () => {
    if (on === null || isPending) return;
    const signed = { name: name.trim(), on, strokes: isOnPaper ? null : strokes };
    await mutateAsync({ id: planId, as, ...signed }).then(
      () => tell(t('sign.saved')),
      () => undefined,
    );
  };
  return (
    <Form
      label={t(`sign.fieldOf.${as}`)}
      errors={checked.errors}
      onSubmit={() => checked.submit(() => void send())}
    >
      <TextField
        label={t('sign.name')}
        value={name}
        onChange={setName}
        maxLength={120}
        {...checked.field('name')}
      />
      <DateField label={t('sign.on')} value={on} onChange={setOn} {...checked.field('on')} />
      {isOnPaper ? (
        <>
          <Prose soft>{t('sign.paperWhat')}</Prose>
          <div>
            <Button size="small" onPress={() => setOnPaper(false)}>
              {t('sign.onScreen')}
            </Button>
          </div>
        </>
      ) : (
        <div id={checked.field('field').id} tabIndex={-1}>
          <SignatureField
            label={t(`sign.fieldOf.${as}`)}
            strokes={strokes}
            onChange={setStrokes}
            error={isDot ? textOf(error) : checked.field('field').error}
            otherWay={
              <Button size="small" look="quiet" onPress={() => setOnPaper(true)}>
                {t('sign.onPaper')}
              </Button>
            }
          />
        </div>
      )}
      <Failure error={isDot ? null : error} />
      <FormActions>
        <Button type="submit" isPending={isPending}>
          {t(`sign.save.${as}`)}
        </Button>
      </FormActions>
    </Form>
  );
};

/** One of the two who sign: her signature when it is there, or the room for it, on screen or with the day of the paper. */
export const SignHand = (props: SignHandProps) => {
  const { t } = useTranslation('development-plans');
  const { as, signed } = props;
  return (
    <section className={styles['hand']} aria-label={t(`sign.${as}`)}>
      <h3>{t(`sign.${as}`)}</h3>
      {signed ? <SignedBy signed={signed} /> : <SignForm {...props} />}
    </section>
  );
};
