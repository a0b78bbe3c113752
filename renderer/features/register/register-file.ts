import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Out } from '../../../core/contract/index.ts';
import type { Refusal } from '../../../core/kernel/refusal.ts';
import { call, callHost } from '../../call/call.ts';
import { askFor } from '../../print/asked.ts';
import type { RegisterPrint } from '../../print/register/register-data.ts';
import { tell } from '../../ui/toast.tsx';

/** The ways to take the register along: on paper, or as a file to go on working in. */
export const formats = ['pdf', 'xlsx', 'csv', 'json'] as const;
export type Format = (typeof formats)[number];

const ofNow = async (): Promise<
  Pick<RegisterPrint, 'content' | 'counts' | 'version' | 'changes' | 'previous'>
> => {
  const { content, counts, changes, newest } = await call('register.current', {});
  const isDraft = newest === null || changes.length > 0;
  if (isDraft) return { content, counts, changes, version: null, previous: newest?.number ?? null };
  return ofVersion(newest.number);
};

const ofVersion = async (number: number): ReturnType<typeof ofNow> => {
  const { content, counts, version } = await call('register.version', { number });
  if (number === 1) return { content, counts, version, changes: [], previous: null };
  const changes = await call('register.compare', { from: number - 1, to: number });
  return { content, counts, version, changes, previous: number - 1 };
};

/** Paper for the outside is Dutch, as the exports are, whatever language the window speaks. */
const printRegister = async (number: number | null): Promise<{ readonly savedAs: string | null }> => {
  const me: Out<'vault.me'> = await call('vault.me', {});
  const register = number === null ? await ofNow() : await ofVersion(number);
  const data: RegisterPrint = { ...register, printedBy: me.label, printedOn: me.today };
  const name = register.version ? `register-versie-${register.version.number}.pdf` : 'register-concept.pdf';
  return callHost('document.pdf', { document: askFor('register', 'nl', data), name });
};

const saveFile = async (format: Exclude<Format, 'pdf'>, number: number | null) =>
  callHost('file.save', await call('register.export', { format, number }));

/**
 * Prints or exports a version, or with null the register as it stands: that is the newest version, with its number,
 * while nothing changed since, and a draft otherwise.
 */
export const useRegisterFile = (number: number | null) => {
  const { t } = useTranslation('register');
  return useMutation<{ readonly savedAs: string | null }, Refusal, Format>({
    mutationFn: (format) => (format === 'pdf' ? printRegister(number) : saveFile(format, number)),
    onSuccess: ({ savedAs }) => {
      if (savedAs) tell(t('file.savedAs', { path: savedAs }));
    },
  });
};
