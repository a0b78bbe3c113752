import { useTranslation } from 'react-i18next';
import { ExplainedField } from '../../../core/contract/purposes.ts';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import type { ClientDraft } from './client-draft.ts';

/** Of which fields the organisation said why it needs them, and the way to keep what was answered in the form. */
export const useReasons = (): {
  readonly explained: readonly ExplainedField[];
  readonly keep: (asked: readonly ExplainedField[], given: ClientDraft['reasons']) => Promise<void>;
} => {
  const { t } = useTranslation('purposes');
  const kept = useQueryOp('purposes.fieldReasons', {}).data;
  const explain = useCommandOp('purposes.explainField', ['register']);
  return {
    // While that is not known nothing is asked; the store asks in the end.
    explained: kept?.map(({ field }) => field) ?? ExplainedField.options,
    keep: async (asked, given) => {
      for (const field of asked) {
        const answer = given[field];
        if (!answer) continue;
        const reason = answer.pick === 'own' ? answer.own.trim() : t(`suggest.${field}.${answer.pick}`);
        await explain.mutateAsync({ field, reason });
      }
    },
  };
};
