import { useMutation } from '@tanstack/react-query';
import type { Refusal } from '../../../core/kernel/refusal.ts';
import { call, callHost } from '../../call/call.ts';
import { type Leave, useLeave } from '../../call/leave-vault.tsx';
import { askFor } from '../../print/asked.ts';
import type { RegisterPrint } from '../../print/register/register-data.ts';

/** The ways to take the register along: on paper, or as a file to go on working in. */
export const formats = ['pdf', 'docx', 'xlsx', 'csv', 'json'] as const;
export type Format = (typeof formats)[number];

type Saved = { readonly savedAs: string | null };

/** Paper for the outside is Dutch, as the files are, whatever language the window speaks. */
const printRegister = async (number: number | null, leave: Leave): Promise<Saved> => {
  const me = await call('vault.me', {});
  const paper = await call('register.paper', { number });
  const data: RegisterPrint = { ...paper, printedBy: me.label, printedOn: me.today };
  const name = paper.version ? `register-versie-${paper.version.number}.pdf` : 'register-concept.pdf';
  const way = await leave({ kind: 'register', count: paper.content.activities.length, as: 'paper' });
  if (!way) return { savedAs: null };
  return callHost('document.pdf', { document: askFor('register', 'nl', data), name, ...way });
};

const saveFile = async (
  format: Exclude<Format, 'pdf'>,
  number: number | null,
  leave: Leave,
): Promise<Saved> => {
  const { content } = await call('register.paper', { number });
  const count = content.activities.length;
  const way = await leave({ kind: 'register', count, as: 'file', isNotedByStore: true });
  if (!way) return { savedAs: null };
  return callHost('file.save', { ...(await call('register.export', { format, number })), ...way });
};

/**
 * Prints or exports a version, or with null the register as it stands: that is the newest version, with its number,
 * while nothing changed since, and a draft otherwise.
 */
export const useRegisterFile = (number: number | null) => {
  const leave = useLeave();
  return useMutation<Saved, Refusal, Format>({
    mutationFn: (format) =>
      format === 'pdf' ? printRegister(number, leave) : saveFile(format, number, leave),
  });
};
