import { useTranslation } from 'react-i18next';
import type { Client } from '../../../core/contract/clients.ts';
import { legalBasisWords, specialExceptionWords } from '../../../core/kernel/words.ts';
import { useQueryOp } from '../../call/use-op.ts';
import type { Definition } from '../../ui/definition-list.tsx';
import { householdLine } from './household-line.ts';
import { useWords } from '../../call/use-words.ts';

/** How somebody lives and where the help stands, and why the file is kept, as far as something was filled in. */
export const useFileFacts = (
  client: Client,
): { readonly life: readonly Definition[]; readonly why: readonly Definition[] } => {
  const { t } = useTranslation('clients');
  const words = useWords();
  const purposes = useQueryOp('purposes.list', {}).data ?? [];
  const phases = useQueryOp('phases.list', {}).data ?? [];
  const { purposeId, legalBasis, specialException, lead, household, workSituation, assignedTo } = client;
  const volunteers = useQueryOp('gate.assignable', {}, { enabled: assignedTo !== null }).data ?? [];
  const phase = phases.find(({ id }) => id === client.phaseId)?.name;
  const led = lead === null ? null : t(`fact.leads.${lead}`);
  const row = (label: string, value: string | null | undefined): readonly Definition[] =>
    value ? [{ label: t(`fact.${label}`), value }] : [];
  return {
    life: [
      ...row('household', householdLine(t, household)),
      ...row('work', workSituation === 'unknown' ? null : t(`fact.works.${workSituation}`)),
      ...row(
        'phase',
        phase && led
          ? t('fact.phaseLed', { phase, lead: led })
          : (phase ?? (led && t('fact.leadOnly', { lead: led }))),
      ),
      ...row('assigned', volunteers.find(({ id }) => id === assignedTo)?.listName),
    ],
    why: [
      ...row('purpose', purposes.find(({ id }) => id === purposeId)?.name),
      ...row('basis', words(legalBasisWords[legalBasis])),
      ...row('special', specialException && words(specialExceptionWords[specialException])),
    ],
  };
};
