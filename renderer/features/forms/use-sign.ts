import { useTranslation } from 'react-i18next';
import type { Out, In } from '../../../core/contract/index.ts';
import type { VolunteerForm } from '../../../core/contract/forms.ts';
import type { Refusal } from '../../../core/kernel/refusal.ts';
import type { UseMutationResult } from '@tanstack/react-query';
import { useCommandOp } from '../../call/use-op.ts';
import { tell } from '../../ui/toast.tsx';

/** Signs a form, and says whether the volunteer's account knows it too. The gate and the terms follow from it. */
export const useSign = (
  form: VolunteerForm,
): UseMutationResult<Out<'forms.sign'>, Refusal, In<'forms.sign'>> => {
  const { t } = useTranslation('forms');
  const sign = useCommandOp('forms.sign', ['gate', 'volunteers', 'retention', 'users']);
  return {
    ...sign,
    mutate: (input, options) =>
      sign.mutate(input, {
        ...options,
        onSuccess: (value, ...rest) => {
          tell(t(value.isStated ? 'sign.stated' : 'sign.done', { form: t(`kind.${form.kind}`) }));
          options?.onSuccess?.(value, ...rest);
        },
      }),
  };
};
