import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import type { In } from '../../../core/contract/index.ts';
import type { Refusal } from '../../../core/kernel/refusal.ts';
import { call, callHost } from '../../call/call.ts';
import { useLeave } from '../../call/leave-vault.tsx';
import { useLanguage } from '../../call/use-language.ts';
import { askFor } from '../../print/asked.ts';

/** Of whom the package is, with what was chosen. */
export type Wanted =
  | ({ readonly of: 'client' } & Omit<In<'packages.make'>, 'lang'>)
  | ({ readonly of: 'volunteer' } & Omit<In<'packages.makeOfVolunteer'>, 'lang'>);

type Saved = { readonly savedAs: string | null };

/** The readable pages, as they are called in the zip. */
const pages = 'gegevens.pdf';

/**
 * Asks the passphrase, has the store make the zip, and lets the host print the pages into it and save the whole as one
 * file. Gives where, or null when the person thought better of it.
 */
export const useMakePackage = (): UseMutationResult<Saved, Refusal, Wanted> => {
  const leave = useLeave();
  const lang = useLanguage();
  return useMutation({
    mutationFn: async (wanted: Wanted): Promise<Saved> => {
      const way = await leave({ kind: 'data-package', count: 1, as: 'file', isNotedByStore: true });
      if (!way) return { savedAs: null };
      if (wanted.of === 'client') {
        const { of: _, ...input } = wanted;
        const { name, base64, content } = await call('packages.make', { ...input, lang });
        return callHost('package.save', {
          name,
          base64,
          pages,
          document: askFor('data-package', lang, content),
          ...way,
        });
      }
      const { of: _, ...input } = wanted;
      const { name, base64, content } = await call('packages.makeOfVolunteer', { ...input, lang });
      return callHost('package.save', {
        name,
        base64,
        pages,
        document: askFor('volunteer-package', lang, content),
        ...way,
      });
    },
  });
};
