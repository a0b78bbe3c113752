import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IdentityCheck, type RightsRequest } from '../../../core/contract/rights.ts';
import type { Day } from '../../../core/kernel/day.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Section } from '../../ui/page-header.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Prose } from '../../ui/stack.tsx';
import { tell } from '../../ui/toast.tsx';
import { useChecked } from '../../ui/use-checked.ts';

/** How it was made sure who asks. A copy of an identity paper is neither asked nor kept (art. 12(6), facts 4). */
export const Identity = ({ request }: { readonly request: RightsRequest }) => {
  const { t } = useTranslation('rights');
  const today = useQueryOp('vault.me', {}).data?.today ?? null;
  const [identity, setIdentity] = useState<IdentityCheck | null>(null);
  const [chosenOn, setChosenOn] = useState<Day | null | undefined>();
  const on = chosenOn === undefined ? today : chosenOn;
  const check = useCommandOp('rights.checkIdentity');
  const checked = useChecked<'identity' | 'on'>('identity', {
    identity: identity ? undefined : t('identity.missing'),
    on: on ? undefined : t('receive.dayMissing'),
  });
  const send = () => {
    if (identity && on)
      check.mutate({ id: request.id, identity, on }, { onSuccess: () => tell(t('identity.done')) });
  };
  return (
    <Section title={t('identity.title')}>
      <Prose>{t('identity.what')}</Prose>
      <Form errors={checked.errors} onSubmit={() => checked.submit(send)} label={t('identity.title')}>
        <RadioGroup
          label={t('identity.how')}
          choices={IdentityCheck.options.map((id) => ({ id, text: t(`identity.${id}`) }))}
          value={identity}
          onChange={setIdentity}
          {...checked.field('identity')}
        />
        <DateField label={t('identity.on')} value={on} onChange={setChosenOn} {...checked.field('on')} />
        <Failure error={check.error} />
        <FormActions>
          <Button look="primary" type="submit" isPending={check.isPending}>
            {t('identity.save')}
          </Button>
        </FormActions>
      </Form>
    </Section>
  );
};
