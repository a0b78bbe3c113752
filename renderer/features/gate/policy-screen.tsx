import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GatePolicy } from '../../../core/contract/gate.ts';
import { VolunteerType } from '../../../core/contract/volunteers.ts';
import type { Period } from '../../../core/kernel/period.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { useIsManager } from '../../call/use-roles.ts';
import { Button } from '../../ui/button.tsx';
import { CheckboxGroup } from '../../ui/checkbox.tsx';
import { Sheet } from '../../ui/columns.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader, Section } from '../../ui/page-header.tsx';
import { PeriodField } from '../../ui/period-field.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { tell } from '../../ui/toast.tsx';
import { useChecked } from '../../ui/use-checked.ts';

const PolicyForm = ({ policy }: { readonly policy: GatePolicy }) => {
  const { t } = useTranslation('gate');
  const [certificateFor, setCertificateFor] = useState<readonly VolunteerType[]>(policy.certificateFor);
  const [dueAfter, setDueAfter] = useState<Period | null>(policy.certificateDueAfter);
  const [howAsked, setHowAsked] = useState(policy.howAsked);
  const save = useCommandOp('gate.changePolicy');
  const isMissing = dueAfter === null || dueAfter.startsWith('P0');
  const checked = useChecked<'dueAfter'>('gate-policy', {
    dueAfter: isMissing ? t('policy.dueAfterMissing') : undefined,
  });
  const send = () => {
    if (dueAfter === null || save.isPending) return;
    save.mutate(
      { certificateFor: [...certificateFor], certificateDueAfter: dueAfter, howAsked },
      { onSuccess: () => tell(t('policy.done')) },
    );
  };
  return (
    <Form label={t('policy.title')} errors={checked.errors} onSubmit={() => checked.submit(send)}>
      <CheckboxGroup
        label={t('policy.certificateFor')}
        hint={t('policy.certificateForHint')}
        choices={VolunteerType.options.map((id) => ({ id, text: t(`volunteers:type.${id}`) }))}
        value={certificateFor}
        onChange={setCertificateFor}
      />
      <PeriodField
        label={t('policy.dueAfter')}
        value={dueAfter}
        onChange={setDueAfter}
        {...checked.field('dueAfter')}
      />
      <TextArea
        label={t('policy.how')}
        hint={t('policy.howHint')}
        value={howAsked}
        onChange={setHowAsked}
        maxLength={500}
        isOptional
      />
      <Failure error={save.error} />
      <FormActions>
        <Button look="primary" type="submit" keyHint="Ctrl S" isPending={save.isPending}>
          {t('policy.save')}
        </Button>
      </FormActions>
    </Form>
  );
};

const PolicyFacts = ({ policy }: { readonly policy: GatePolicy }) => {
  const { t } = useTranslation('gate');
  const { certificateFor, certificateDueAfter, howAsked } = policy;
  const types = certificateFor.map((type) => t(`volunteers:type.${type}`)).join(', ');
  return (
    <DefinitionList
      rows={[
        { label: t('policy.for'), value: types || t('policy.none') },
        { label: t('policy.again'), value: t('policy.length', { length: certificateDueAfter }) },
        ...(howAsked === '' ? [] : [{ label: t('policy.howAsked'), value: howAsked }]),
      ]}
    />
  );
};

/** What somebody needs before the work begins: what always holds, and what the organisation decides about a VOG. */
export const GatePolicyScreen = () => {
  const { t } = useTranslation('gate');
  const { data: policy, error } = useQueryOp('gate.policy', {});
  const isManager = useIsManager();
  return (
    <Sheet>
      <PageHeader title={t('policy.title')} state={t('policy.state')} />
      <Stack gap="loose">
        <Section title={t('policy.always')}>
          <Prose>{t('policy.alwaysWhat')}</Prose>
          <Prose>{t('policy.reviewWhat')}</Prose>
        </Section>
        <Section title={t('item.conduct-certificate')}>
          <Failure error={error} />
          {policy ? (
            isManager ? (
              <PolicyForm policy={policy} />
            ) : (
              <PolicyFacts policy={policy} />
            )
          ) : error ? null : (
            <Loading />
          )}
        </Section>
        <TextLink href="#/register/uitzonderingen">{t('overrides.open')}</TextLink>
      </Stack>
    </Sheet>
  );
};
