import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contract, type OpName } from '../core/contract/index.ts';
import { UsageError, usage } from './usage.ts';

/** What was asked for on the command line. */
export type Asked =
  | { readonly kind: 'describe'; readonly operation: OpName | null }
  | {
      readonly kind: 'run';
      readonly vault: string;
      readonly operation: OpName;
      readonly input: unknown;
      readonly out: string | null;
    };

const isOperation = (name: string): name is OpName => Object.hasOwn(contract, name);

const operationCalled = (name: string): OpName => {
  if (!isOperation(name)) throw new UsageError(`There is no operation "${name}"; see describe.`);
  return name;
};

const textOf = (given: string): string => {
  try {
    if (given === '-') return readFileSync(0, 'utf8');
    return given.startsWith('@') ? readFileSync(given.slice(1), 'utf8') : given;
  } catch {
    throw new UsageError('The input cannot be read.');
  }
};

const inputOf = (given: string | undefined): unknown => {
  if (given === undefined) return {};
  try {
    return JSON.parse(textOf(given)) as unknown;
  } catch (error) {
    // What JSON.parse says quotes the input, which may be about a person.
    throw error instanceof UsageError ? error : new UsageError('The input is no JSON.');
  }
};

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { out: { type: 'string' } } });
  } catch {
    throw new UsageError(usage);
  }
};

/** Reads the command line (without node and script), and the input that it names. Throws `UsageError`. */
export const readArguments = (args: readonly string[]): Asked => {
  const { positionals, values } = parsed(args);
  const [vault, operation, given, ...rest] = positionals;
  if (vault === undefined || operation === undefined || rest.length > 0) throw new UsageError(usage);
  if (operation === 'describe')
    return { kind: 'describe', operation: given === undefined ? null : operationCalled(given) };
  return {
    kind: 'run',
    vault: resolve(vault),
    operation: operationCalled(operation),
    input: inputOf(given),
    out: values.out === undefined ? null : resolve(values.out),
  };
};
