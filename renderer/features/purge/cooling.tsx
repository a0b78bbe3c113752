import { useTranslation } from 'react-i18next';
import type { Cooling } from '../../../core/contract/purge-list.ts';
import { usualCoolingDays } from '../../../core/purge/cooling.ts';
import { DaysQuestion } from '../../call/days-question.tsx';
import { useCommandOp } from '../../call/use-op.ts';
import { tell } from '../../ui/toast.tsx';

export type ChangeCoolingProps = { readonly cooling: Cooling; readonly onClose: () => void };

/** Asks how many days pass between approval and purge, and why when those are fewer than usual. */
export const ChangeCooling = ({ cooling, onClose }: ChangeCoolingProps) => {
  const { t } = useTranslation('purge');
  const change = useCommandOp('purge.changeCooling');
  return (
    <DaysQuestion
      id="purge-cooling"
      start={cooling}
      least={0}
      most={30}
      needsReason={(days) => days < usualCoolingDays}
      words={{
        dialog: t('cooling.dialog'),
        label: t('cooling.label'),
        hint: t('cooling.hint'),
        number: t('cooling.number'),
        why: t('cooling.why'),
        whyHint: t('cooling.whyHint'),
        whyMissing: t('cooling.whyMissing'),
        save: t('cooling.save'),
        cancel: t('cooling.cancel'),
      }}
      error={change.error}
      isPending={change.isPending}
      onSave={(answer) =>
        change.mutate(answer, {
          onSuccess: () => {
            tell(t('cooling.saved'));
            onClose();
          },
        })
      }
      onClose={onClose}
    />
  );
};
