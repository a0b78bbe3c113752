import type { StoreEvent } from '../core/contract/bridge.ts';
import { contract, type OpName } from '../core/contract/index.ts';
import type { AnyOp } from '../core/contract/op.ts';
import type { ClientId } from '../core/kernel/ids.ts';
import { checkTypedTexts, takeSaying } from '../core/guard/free-text.ts';
import { typedTexts } from '../core/guard/typed-texts.ts';
import { type AppError, Refusal, type Reply } from '../core/kernel/refusal.ts';
import { mayCall } from '../core/users/permit.ts';
import { refusalFromSqlite } from '../db/sqlite-refusal.ts';
import type { Handlers, ReadContext, StoreOp, Task, TaskContext, WriteContext } from './context.ts';
import { runTask, type TaskControl } from './run-task.ts';
import type { Session } from './session.ts';

/** The operations that work on the vault as a whole; vault/opening/doorway.ts keeps the session for them. */
export type AccessOp = Exclude<OpName, StoreOp>;

export type ServeParts = {
  readonly handlers: Handlers<StoreOp>;
  readonly access: Handlers<AccessOp>;
  /** The open session, or null while the vault is locked. */
  readonly session: () => Session | null;
  /** Writes an unexpected error to the log, without personal data, and gives its id. */
  readonly reportBug: (operation: string, error: unknown) => string;
  readonly emit: (event: StoreEvent) => void;
};

export type Serve = (name: unknown, raw: unknown) => Promise<Reply<unknown>>;

const failure = (error: AppError): Reply<never> => ({ ok: false, error });

/** Every feature: what one command changes shows in many places, and reading again is cheap. */
const features = [...new Set(Object.keys(contract).map((name) => name.split('.')[0] ?? ''))];

/** These answer at any time, also while a task runs. */
const always: ReadonlySet<string> = new Set([
  'vault.state',
  'vault.lock',
  'vault.cancelTask',
  'health.postpone',
]);

/**
 * The one way in, for every caller alike: known name, unlocked, permitted, input parsed, near enough to the file it is
 * about, typed texts guarded against citizen service numbers, passphrase asked again where data leave, run (a command inside one
 * transaction that also writes the audit line), output parsed. Never throws; errors are codes without content.
 */
export const makeServe = ({
  handlers,
  access,
  session,
  reportBug,
  emit,
}: ServeParts): { readonly serve: Serve; readonly task: TaskControl } => {
  const running: TaskControl = { current: null };

  const answer = async (name: OpName, raw: unknown): Promise<Reply<unknown>> => {
    const { kind, may, input, output, isQuiet, isUntraced, isBackground, isLeaving, file }: AnyOp =
      contract[name];
    const isFree = running.current?.isBackground === true && isBackground !== true;
    if (running.current && !isFree && !always.has(name)) return failure({ code: 'busy' });
    const open = session();
    if (kind !== 'access') {
      if (!open) return failure({ code: 'locked' });
      const permission = mayCall(name, may, open.actor(), open.clock.today());
      if (permission !== 'granted') {
        open.noteDenial(name);
        return failure({ code: 'refused', rule: permission });
      }
    }
    const isWriting = kind === 'command' || kind === 'task';
    const said = isWriting ? takeSaying(input, raw) : { isNotBsn: false, raw };
    const parsed = input.safeParse(said.raw);
    if (!parsed.success)
      return failure({ code: 'invalid', field: parsed.error.issues[0]?.path.join('.') ?? '' });
    if (kind === 'access') {
      const handler = access[name as AccessOp] as (input: unknown) => unknown;
      return { ok: true, value: output.parse(await handler(parsed.data)) };
    }
    if (!open) return failure({ code: 'locked' });
    const clientId = file && (parsed.data as Readonly<Record<string, ClientId>>)[file.field];
    if (file) open.expectNear(name, clientId, file.needs);
    const typed = isWriting && !isUntraced ? typedTexts(input, parsed.data) : [];
    const notBsn = checkTypedTexts(typed, said.isNotBsn);
    if (isLeaving && !open.takeConfirmation())
      return failure({ code: 'refused', rule: 'confirm-passphrase' });
    const handler = handlers[name as StoreOp] as (
      input: unknown,
      context: ReadContext | WriteContext,
    ) => unknown;
    switch (kind) {
      case 'query':
        if (clientId) open.noteSight(name, clientId);
        return { ok: true, value: output.parse(open.read((context) => handler(parsed.data, context))) };
      case 'command': {
        const value = open.write(isUntraced ? null : name, (context) => {
          if (clientId) context.about(clientId);
          for (const field of notBsn) context.saidNotBsn(field);
          return output.parse(handler(parsed.data, context));
        });
        if (!isQuiet) emit({ kind: 'changed', features });
        return { ok: true, value };
      }
      case 'task': {
        const make = handler as (input: unknown, context: TaskContext) => Task<unknown>;
        const begin = (context: TaskContext): Task<unknown> => {
          for (const field of notBsn) context.saidNotBsn(field);
          return make(parsed.data, context);
        };
        // What runs in the background can be done again: it makes way for what somebody is waiting for.
        if (running.current?.cancel()) await running.current?.ended;
        if (running.current) return failure({ code: 'busy' });
        const value = output.parse(await runTask(name, open, begin, running, emit, isBackground));
        emit({ kind: 'changed', features });
        return { ok: true, value };
      }
    }
  };

  const serve: Serve = async (name, raw) => {
    try {
      if (typeof name !== 'string' || !Object.hasOwn(contract, name))
        return failure({ code: 'refused', rule: 'unknown-operation' });
      return await answer(name as OpName, raw);
    } catch (error) {
      const refusal = error instanceof Refusal ? error : refusalFromSqlite(error);
      return failure(refusal ? refusal.error : { code: 'bug', ref: reportBug(String(name), error) });
    }
  };

  return { serve, task: running };
};
