import type { z } from 'zod';
import type { Role } from './roles.ts';

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
  /** True for a task beside which other operations are answered. */
  readonly isBackground?: true;
  /** True for what lets data leave the vault: the passphrase is asked just before. */
  readonly isLeaving?: true;
  /** Which client file it is about, and how near the caller must be to it. */
  readonly file?: AboutFile;
};

/**
 * The field of the input that holds the client's id, and what the caller needs: to `read` is to hold a key of the file,
 * to `write` is to read a file of which the use is not restricted (art. 18), to `see` is to know that it exists
 * (core/sharing/reach.ts decides).
 */
export type AboutFile = { readonly field: 'id' | 'clientId'; readonly needs: 'see' | 'read' | 'write' };

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

/** A task beside which others go on working: only its last step writes, and it may be cancelled at any time. */
export const background = <I extends z.ZodType, O extends z.ZodType>(
  may: May,
  input: I,
  output: O,
): Shape<'task', I, O> => ({ kind: 'task', may, input, output, isBackground: true });

/** Marks an operation as one that lets data leave the vault. */
export const leaving = <S extends Shape<'command' | 'task', z.ZodType, z.ZodType>>(shape: S): S => ({
  ...shape,
  isLeaving: true,
});

/** Marks an operation as one about a client file. */
export const aboutFile = <S extends Shape<'query' | 'command' | 'task', z.ZodType, z.ZodType>>(
  shape: S,
  field: AboutFile['field'],
  needs: AboutFile['needs'],
): S => ({ ...shape, file: { field, needs } });

/** Works on the vault as a whole, before or around the store: create, unlock, lock. Only these may await. */
export const access = <I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
): Shape<'access', I, O> => ({ kind: 'access', may: 'outside', input, output });

/** An operation whatever its name, for the one place that answers them all. */
export type AnyOp = Shape<'query' | 'command' | 'task' | 'access', z.ZodType, z.ZodType>;
