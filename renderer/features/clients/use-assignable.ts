import { useTranslation } from 'react-i18next';
import type { VolunteerId } from '../../../core/kernel/ids.ts';
import { useQueryOp } from '../../call/use-op.ts';
import type { Choice } from '../../ui/select.tsx';

/** Whom a file may be assigned to, and who cannot be chosen with the reason below her name. */
export type Assignable = { readonly choices: readonly Choice[]; readonly unavailable: readonly string[] };

/**
 * Gives nobody first, then everybody who works here by name. Whom the gate stops can be read but not chosen; `present`,
 * whose file it is, may stay. Who left is shown only where the file is still hers.
 */
export const useAssignable = (present: VolunteerId | null): Assignable => {
  const { t } = useTranslation('clients');
  const all = useQueryOp('gate.assignable', {}).data ?? [];
  const shown = all.filter(({ id, hasLeft }) => !hasLeft || id === present);
  return {
    choices: [
      { id: 'none', text: t('form.nobody') },
      ...shown.map(({ id, listName, colour, why }) => ({
        id: id as string,
        text: listName,
        ...(colour === 'red' ? { hint: t(`gate:notYet.${why ?? 'unknown'}`) } : {}),
      })),
    ],
    unavailable: shown.filter(({ id, colour }) => colour === 'red' && id !== present).map(({ id }) => id),
  };
};
