import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Applicant } from '../../../core/contract/applicants.ts';
import { Engagement, VolunteerType } from '../../../core/contract/volunteers.ts';
import type { Day } from '../../../core/kernel/day.ts';
import type { PaperId } from '../../../core/kernel/ids.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { FieldSet, Form, FormActions } from '../../ui/form.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { tell } from '../../ui/toast.tsx';
import { useChecked } from '../../ui/use-checked.ts';
import { WhatMoves } from './hire-papers.tsx';
import { applicantPath, volunteerPath } from './place.ts';

/** Makes a volunteer of an applicant: what she will do, what moves along, and what is erased. */
export const Hire = ({ applicant }: { readonly applicant: Applicant }) => {
  const { t } = useTranslation('applicants');
  const [, goTo] = useLocation();
  const { id, displayName, vacancy } = applicant;
  const today = useQueryOp('vault.me', {}).data?.today ?? null;
  const papers = useQueryOp('papers.of', { owner: { applicantId: id } }).data ?? [];
  const [type, setType] = useState<VolunteerType | null>(null);
  const [engagement, setEngagement] = useState<Engagement>('volunteer');
  const [functionName, setFunctionName] = useState(vacancy.slice(0, 80));
  const [chosenOn, setChosenOn] = useState<Day | null | undefined>();
  const [chosen, setChosen] = useState<readonly PaperId[]>([]);
  const startOn = chosenOn === undefined ? today : chosenOn;
  const hire = useCommandOp('applicants.hire', ['volunteers', 'papers', 'retention', 'purge'], {
    id,
    leave: ({ id: volunteerId }) => {
      tell(t('hire.done'));
      goTo(volunteerPath(volunteerId));
    },
  });
  const checked = useChecked<'type' | 'functionName' | 'startOn'>('hire', {
    type: type ? undefined : t('hire.typeMissing'),
    functionName: functionName.trim() === '' ? t('hire.functionMissing') : undefined,
    startOn: startOn ? undefined : t('hire.dayMissing'),
  });
  const send = () => {
    if (!type || !startOn) return;
    hire.mutate({ id, type, engagement, functionName, startOn, papers: [...chosen] });
  };
  return (
    <>
      <PageHeader title={t('hire.title', { name: displayName })} state={t('hire.state')} />
      <Form
        errors={checked.errors}
        onSubmit={() => checked.submit(send)}
        label={t('hire.title', { name: displayName })}
      >
        <FieldSet title={t('hire.work')}>
          <RadioGroup
            label={t('hire.type')}
            choices={VolunteerType.options.map((each) => ({
              id: each,
              text: t(`hire.${each}`),
              hint: t(`hire.${each}Hint`),
            }))}
            value={type}
            onChange={setType}
            {...checked.field('type')}
          />
          <TextField
            label={t('hire.functionName')}
            value={functionName}
            onChange={setFunctionName}
            maxLength={80}
            {...checked.field('functionName')}
          />
          <DateField
            label={t('hire.startOn')}
            value={startOn}
            onChange={setChosenOn}
            {...checked.field('startOn')}
          />
          <RadioGroup
            label={t('hire.engagement')}
            choices={Engagement.options.map((each) => ({ id: each, text: t(`hire.${each}`) }))}
            value={engagement}
            onChange={setEngagement}
          />
        </FieldSet>
        <WhatMoves papers={papers} chosen={chosen} onChoose={setChosen} />
        <Failure error={hire.error} />
        <FormActions>
          <Button look="primary" type="submit" isPending={hire.isPending}>
            {t('hire.save')}
          </Button>
          <Button look="quiet" onPress={() => goTo(applicantPath(id))}>
            {t('hire.back')}
          </Button>
        </FormActions>
      </Form>
    </>
  );
};
