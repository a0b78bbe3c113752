import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Applicant, PoolMethod } from '../../../core/contract/applicants.ts';
import type { Day } from '../../../core/kernel/day.ts';
import { Failure } from '../../call/failure.tsx';
import { useLanguage } from '../../call/use-language.ts';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Prose } from '../../ui/stack.tsx';
import { tell } from '../../ui/toast.tsx';
import { useChecked } from '../../ui/use-checked.ts';

type PoolQuestionProps = {
  readonly applicant: Applicant;
  readonly kind: 'given' | 'withdrawn';
  readonly onClose: () => void;
};

const Wording = ({ lang }: { readonly lang: 'nl' | 'en' }) => {
  const { t } = useTranslation('applicants');
  const words = useQueryOp('applicants.poolWording', {}).data;
  return (
    <>
      <Prose>{t('pool.read')}</Prose>
      {words ? (
        <Notice>
          <p lang={lang}>{words[lang]}</p>
        </Notice>
      ) : null}
    </>
  );
};

/** Records the consent to be kept longer, with the words that were put to her; or that she took it back. */
export const PoolQuestion = ({ applicant: { id }, kind, onClose }: PoolQuestionProps) => {
  const { t } = useTranslation('applicants');
  const today = useQueryOp('vault.me', {}).data?.today ?? null;
  const [chosenOn, setChosenOn] = useState<Day | null | undefined>();
  const on = chosenOn === undefined ? today : chosenOn;
  const [method, setMethod] = useState<PoolMethod | null>(null);
  const [lang, setLang] = useState(useLanguage());
  const answer = useCommandOp('applicants.answer', ['retention', 'purge']);
  const isGiven = kind === 'given';
  const checked = useChecked<'on' | 'method'>('pool', {
    on: on ? undefined : t('form.dayMissing'),
    method: method ? undefined : t('pool.missing'),
  });
  const send = () => {
    if (!on || !method) return;
    answer.mutate(
      { id, kind, on, method, lang },
      {
        onSuccess: () => {
          tell(t(isGiven ? 'pool.done' : 'pool.takeDone'));
          onClose();
        },
      },
    );
  };
  return (
    <Form
      errors={checked.errors}
      onSubmit={() => checked.submit(send)}
      label={t(isGiven ? 'pool.askTitle' : 'pool.takeTitle')}
    >
      {isGiven ? (
        <>
          <RadioGroup
            label={t('pool.lang')}
            choices={(['nl', 'en'] as const).map((each) => ({ id: each, text: t(`pool.${each}`) }))}
            value={lang}
            onChange={setLang}
          />
          <Wording lang={lang} />
        </>
      ) : (
        <Prose>{t('pool.takeWhat')}</Prose>
      )}
      <DateField
        label={t(isGiven ? 'pool.on' : 'pool.takeOn')}
        value={on}
        onChange={setChosenOn}
        {...checked.field('on')}
      />
      <RadioGroup
        label={t('pool.method')}
        choices={PoolMethod.options.map((each) => ({ id: each, text: t(`pool.${each}`) }))}
        value={method}
        onChange={setMethod}
        {...checked.field('method')}
      />
      <Failure error={answer.error} />
      <FormActions>
        <Button look="primary" type="submit" isPending={answer.isPending}>
          {t(isGiven ? 'pool.save' : 'pool.takeSave')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('pool.back')}
        </Button>
      </FormActions>
    </Form>
  );
};
