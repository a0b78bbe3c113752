import { useTranslation } from 'react-i18next';
import type { ClientNarrow } from '../../../core/contract/clients.ts';
import { useQueryOp } from '../../call/use-op.ts';
import type { Choice } from '../../ui/select.tsx';
import { wide } from './use-search.ts';

/** One filter that stands, in words, and the filters that are left without it. */
export type ActiveFilter = { readonly id: string; readonly text: string; readonly without: ClientNarrow };

const months = [1, 3, 6, 12, 24] as const;

/** What can be filtered on, as choices and in words. `any` is no filter, `none` files that have none. */
export const useFilterChoices = () => {
  const { t } = useTranslation('clients');
  const phases = useQueryOp('phases.list', {}).data ?? [];
  const volunteers = useQueryOp('gate.assignable', {}).data ?? [];
  const any: Choice = { id: 'any', text: t('filters.any') };
  return {
    phases: [
      any,
      { id: 'none', text: t('filters.noPhase') },
      ...phases.map(({ id, name }) => ({ id: id as string, text: name })),
    ],
    people: [
      any,
      { id: 'none', text: t('filters.nobody') },
      ...volunteers.map(({ id, listName, isMe }) => ({
        id: id as string,
        text: isMe ? t('filters.me', { name: listName }) : listName,
      })),
    ],
    silence: [any, ...months.map((count) => ({ id: String(count), text: t('filters.silent', { count }) }))],
  };
};

/** The filters that stand, each in words. */
export const useActiveFilters = (narrow: ClientNarrow): readonly ActiveFilter[] => {
  const { t } = useTranslation('clients');
  const { phases, people } = useFilterChoices();
  const nameIn = (choices: readonly Choice[], id: string): string =>
    choices.find((choice) => choice.id === (id === '' ? 'none' : id))?.text ?? t('filters.gone');
  const { phaseId, assignedTo, silentMonths, isConsentMissing } = narrow;
  const without = (part: Partial<ClientNarrow>): ClientNarrow => ({ ...narrow, ...part });
  return [
    ...(phaseId === null
      ? []
      : [
          {
            id: 'phase',
            text:
              phaseId === ''
                ? t('filters.noPhase')
                : t('filters.inPhase', { phase: nameIn(phases, phaseId) }),
            without: without({ phaseId: wide.phaseId }),
          },
        ]),
    ...(assignedTo === null
      ? []
      : [
          {
            id: 'assigned',
            text:
              assignedTo === '' ? t('filters.nobody') : t('filters.of', { name: nameIn(people, assignedTo) }),
            without: without({ assignedTo: wide.assignedTo }),
          },
        ]),
    ...(silentMonths === null
      ? []
      : [
          {
            id: 'silent',
            text: t('filters.silent', { count: silentMonths }),
            without: without({ silentMonths: wide.silentMonths }),
          },
        ]),
    ...(isConsentMissing
      ? [{ id: 'consent', text: t('filters.consentMissing'), without: without({ isConsentMissing: false }) }]
      : []),
  ];
};
