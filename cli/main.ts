import type { Reply } from '../core/kernel/refusal.ts';
import { readArguments } from './arguments.ts';
import { describe } from './describe.ts';
import { runOperation } from './run-operation.ts';
import { UsageError } from './usage.ts';
import { writeOut } from './write-out.ts';

const print = (line: unknown): void => {
  process.stdout.write(`${JSON.stringify(line)}\n`);
};

const answer = async (args: readonly string[]): Promise<Reply<unknown>> => {
  const asked = readArguments(args);
  if (asked.kind === 'describe') return { ok: true, value: describe(asked.operation) };
  const reply = await runOperation(asked, process.env);
  return asked.out === null ? reply : writeOut(reply, asked.out);
};

try {
  const reply = await answer(process.argv.slice(2));
  print(reply);
  process.exitCode = reply.ok ? 0 : 1;
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
