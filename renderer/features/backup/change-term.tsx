import { useTranslation } from 'react-i18next';
import { usualTermDays } from '../../../core/backup/term.ts';
import { DaysQuestion } from '../../call/days-question.tsx';
import { useCommandOp } from '../../call/use-op.ts';
import { tell } from '../../ui/toast.tsx';

export type ChangeTermProps = {
  readonly days: number;
  readonly reason: string;
  readonly onClose: () => void;
};

/** Asks how long copies may stay, and why when that is longer than usual. */
export const ChangeTerm = ({ days, reason, onClose }: ChangeTermProps) => {
  const { t } = useTranslation('backup');
  const change = useCommandOp('backup.changeTerm', ['register']);
  return (
    <DaysQuestion
      id="backup-term"
      start={{ days, reason }}
      least={1}
      most={365}
      needsReason={(chosen) => chosen > usualTermDays}
      words={{
        dialog: t('term.dialog'),
        label: t('term.label'),
        hint: t('term.hint'),
        number: t('term.number'),
        why: t('term.why'),
        whyHint: t('term.whyHint'),
        whyMissing: t('retention:refusal.reason-missing'),
        save: t('term.save'),
        cancel: t('term.cancel'),
      }}
      error={change.error}
      isPending={change.isPending}
      onSave={(answer) =>
        change.mutate(answer, {
          onSuccess: () => {
            tell(t('term.saved'));
            onClose();
          },
        })
      }
      onClose={onClose}
    />
  );
};
