import type { z } from 'zod';

/** The roles of design section 1; a person may have several. */
export type Role = 'manager' | 'confidant' | 'worker' | 'fg' | 'board';

/** Who may call: roles of the unlocked user, anyone who is unlocked, or `outside` (before the vault is open). */
export type May = readonly Role[] | 'anyone' | 'outside';

type Shape<K extends string, I extends z.ZodType, O extends z.ZodType> = {
  readonly kind: K;
  readonly may: May;
  readonly input: I;
  readonly output: O;
  /** True for a command after which nothing needs to be read again. */
  readonly isQuiet?: true;
  /** True for a command that touches no record and therefore writes no audit line. */
  readonly isUntraced?: true;
};

/** Reads only. */
export const query = <I extends z.ZodType, O extends z.ZodType>(
  may: May,
  input: I,
  output: O,
): Shape<'query', I, O> => ({ kind: 'query', may, input, output });

/** Writes in one synchronous transaction, with its audit line. A read that must leave a trace is a command too. */
export const command = <I extends z.ZodType, O extends z.ZodType>(
  may: May,
  input: I,
  output: O,
): Shape<'command', I, O> => ({ kind: 'command', may, input, output });

/** A command that changes nothing that a screen shows: opening a file, of which the audit keeps the trace. */
export const quiet = <I extends z.ZodType, O extends z.ZodType>(
  may: May,
  input: I,
  output: O,
): Shape<'command', I, O> => ({ kind: 'command', may, input, output, isQuiet: true });

/** A command that only keeps or forgets a draft of the user herself: no record, so no audit line. */
export const draft = <I extends z.ZodType, O extends z.ZodType>(
  may: May,
  input: I,
  output: O,
): Shape<'command', I, O> => ({ kind: 'command', may, input, output, isQuiet: true, isUntraced: true });

/** Takes longer: prepares, runs one transaction in steps of at most 50 ms, finishes; reports and can be cancelled. */
export const task = <I extends z.ZodType, O extends z.ZodType>(
  may: May,
  input: I,
  output: O,
): Shape<'task', I, O> => ({ kind: 'task', may, input, output });

/** Works on the vault as a whole, before or around the store: create, unlock, lock. Only these may await. */
export const access = <I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
): Shape<'access', I, O> => ({ kind: 'access', may: 'outside', input, output });
