import { useMutation } from '@tanstack/react-query';
import { type Day, dayOf } from '../../../core/kernel/day.ts';
import type { Refusal } from '../../../core/kernel/refusal.ts';
import { call, callHost } from '../../call/call.ts';
import { type Leave, useLeave } from '../../call/leave-vault.tsx';
import { askFor } from '../../print/asked.ts';
import type { RegisterPrint } from '../../print/register/register-data.ts';

/** The ways to take the register along: on paper, or as a file to go on working in. */
export const formats = ['pdf', 'xlsx', 'csv', 'json'] as const;
export type Format = (typeof formats)[number];

type Found = Omit<RegisterPrint, 'printedBy' | 'printedOn'>;

const ofVersion = async (number: number): Promise<Found> => {
  const { content, counts, version } = await call('register.version', { number });
  const found = { content, counts, version, countedOn: dayOf(version.approvedAt) };
  if (number === 1) return { ...found, changes: [], previous: null };
  const changes = await call('register.compare', { from: number - 1, to: number });
  return { ...found, changes, previous: number - 1 };
};

const ofNow = async (today: Day): Promise<Found> => {
  const { content, counts, changes, newest } = await call('register.current', {});
  if (newest && changes.length === 0)
    return { ...(await ofVersion(newest.number)), counts, countedOn: today };
  return { content, counts, changes, version: null, previous: newest?.number ?? null, countedOn: today };
};

/** Paper for the outside is Dutch, as the exports are, whatever language the window speaks. */
const printRegister = async (
  number: number | null,
  leave: Leave,
): Promise<{ readonly savedAs: string | null }> => {
  const me = await call('vault.me', {});
  const register = number === null ? await ofNow(me.today) : await ofVersion(number);
  const data: RegisterPrint = { ...register, printedBy: me.label, printedOn: me.today };
  const name = register.version ? `register-versie-${register.version.number}.pdf` : 'register-concept.pdf';
  const way = await leave({ kind: 'register', count: register.content.activities.length, as: 'paper' });
  if (!way) return { savedAs: null };
  return callHost('document.pdf', { document: askFor('register', 'nl', data), name, ...way });
};

const saveFile = async (format: Exclude<Format, 'pdf'>, asked: number | null, leave: Leave) => {
  const { version, content } = await (asked === null
    ? ofNow((await call('vault.me', {})).today)
    : ofVersion(asked));
  const count = content.activities.length;
  const way = await leave({ kind: 'register', count, as: 'file', isNotedByStore: true });
  if (!way) return { savedAs: null };
  const file = await call('register.export', { format, number: version?.number ?? null });
  return callHost('file.save', { ...file, ...way });
};

/**
 * Prints or exports a version, or with null the register as it stands: that is the newest version, with its number,
 * while nothing changed since, and a draft otherwise. On paper that version has the counts of today; a file of it is
 * the version as it was frozen.
 */
export const useRegisterFile = (number: number | null) => {
  const leave = useLeave();
  return useMutation<{ readonly savedAs: string | null }, Refusal, Format>({
    mutationFn: (format) =>
      format === 'pdf' ? printRegister(number, leave) : saveFile(format, number, leave),
  });
};
