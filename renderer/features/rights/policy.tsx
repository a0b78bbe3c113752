import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { RightsPolicy } from '../../../core/contract/rights.ts';
import { handbookPolicy } from '../../../core/rights/policy.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Sheet } from '../../ui/columns.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { tell } from '../../ui/toast.tsx';
import { useChecked } from '../../ui/use-checked.ts';
import { deskPath } from './place.ts';

const numberOf = (text: string, most: number): number | null | undefined => {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const count = /^\d{1,2}$/.test(trimmed) ? Number(trimmed) : 0;
  return count >= 1 && count <= most ? count : undefined;
};

const Fields = ({ policy }: { readonly policy: RightsPolicy }) => {
  const { t } = useTranslation('rights');
  const [, goTo] = useLocation();
  const [answer, setAnswer] = useState(String(policy.answerWithinDays ?? ''));
  const [erase, setErase] = useState(String(policy.eraseWithinWorkingDays ?? ''));
  const [mayLook, setMayLook] = useState(policy.childrenFromTwelveMayLook);
  const save = useCommandOp('rights.changePolicy');
  const answerWithinDays = numberOf(answer, 31);
  const eraseWithinWorkingDays = numberOf(erase, 20);
  const checked = useChecked<'answer' | 'erase'>('policy', {
    answer: answerWithinDays === undefined ? t('policy.answerWrong') : undefined,
    erase: eraseWithinWorkingDays === undefined ? t('policy.eraseWrong') : undefined,
  });
  const send = () => {
    if (answerWithinDays === undefined || eraseWithinWorkingDays === undefined) return;
    save.mutate(
      { answerWithinDays, eraseWithinWorkingDays, childrenFromTwelveMayLook: mayLook },
      {
        onSuccess: () => {
          tell(t('policy.done'));
          goTo(deskPath);
        },
      },
    );
  };
  return (
    <Form errors={checked.errors} onSubmit={() => checked.submit(send)} label={t('policy.title')}>
      <TextField
        label={t('policy.answer')}
        hint={t('policy.answerHint', { count: handbookPolicy.answerWithinDays ?? 0 })}
        value={answer}
        onChange={setAnswer}
        width="short"
        inputMode="numeric"
        isOptional
        {...checked.field('answer')}
      />
      <TextField
        label={t('policy.erase')}
        hint={t('policy.eraseHint', { count: handbookPolicy.eraseWithinWorkingDays ?? 0 })}
        value={erase}
        onChange={setErase}
        width="short"
        inputMode="numeric"
        isOptional
        {...checked.field('erase')}
      />
      <Checkbox isSelected={mayLook} onChange={setMayLook} hint={t('policy.childrenHint')}>
        {t('policy.children')}
      </Checkbox>
      <Failure error={save.error} />
      <FormActions>
        <Button look="primary" type="submit" isPending={save.isPending} keyHint="Ctrl S">
          {t('policy.save')}
        </Button>
        <Button look="quiet" onPress={() => goTo(deskPath)}>
          {t('back')}
        </Button>
      </FormActions>
    </Form>
  );
};

/** The terms that the organisation promises beside the law's, and from which age a child may look by itself. */
export const Policy = () => {
  const { t } = useTranslation('rights');
  const { data, error } = useQueryOp('rights.policy', {});
  return (
    <Sheet>
      <PageHeader title={t('policy.title')} />
      <Stack gap="loose">
        <Prose soft>{t('policy.what')}</Prose>
        <Failure error={error} />
        {data ? <Fields policy={data} /> : error ? null : <Loading />}
      </Stack>
    </Sheet>
  );
};
