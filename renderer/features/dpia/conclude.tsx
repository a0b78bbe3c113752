import { useTranslation } from 'react-i18next';
import { PreTestOutcome } from '../../../core/contract/dpia.ts';
import type { Out } from '../../../core/contract/index.ts';
import { outcomeWords } from '../../../core/dpia/words.ts';
import { useLanguage } from '../../call/use-language.ts';
import { useCommandOp } from '../../call/use-op.ts';
import { tell } from '../../ui/toast.tsx';
import { DecisionForm } from './decision-form.tsx';

/** Whether a DPIA is needed, decided by a named person: "needed" needs no day of review yet. */
export const Conclude = ({ it }: { readonly it: Out<'dpia.open'> }) => {
  const { t } = useTranslation('dpia');
  const lang = useLanguage();
  const conclude = useCommandOp('dpia.conclude', ['register']);
  return (
    <DecisionForm
      id="dpia-conclude"
      title={t('conclude.title')}
      save={t('conclude.save')}
      choices={PreTestOutcome.options.map((id) => ({
        id,
        text: outcomeWords[id][lang],
        hint: t(`conclude.${id}`),
      }))}
      needsReview={(what) => what !== 'needed'}
      isPending={conclude.isPending}
      error={conclude.error}
      onDecide={(decision) =>
        conclude.mutate({ id: it.id, ...decision }, { onSuccess: () => tell(t('conclude.done')) })
      }
    />
  );
};
