import {
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { In, OpName, OpsOf, Out } from '../../core/contract/index.ts';
import type { Refusal } from '../../core/kernel/refusal.ts';
import { call } from './call.ts';
import { answerKey, featureOf, forgetAbout, readAgain } from './query-client.ts';

type Reading = { readonly enabled?: boolean };

/** Reads, and reads again when the store says that the feature changed. Fails with a `Refusal`. */
export const useQueryOp = <N extends OpsOf<'query'> | 'vault.state'>(
  name: N,
  input: In<N>,
  { enabled = true }: Reading = {},
): UseQueryResult<Out<N>, Refusal> =>
  useQuery<Out<N>, Refusal>({ queryKey: answerKey(name, input), queryFn: () => call(name, input), enabled });

/** Reads with a command that leaves a trace in the audit, such as opening a file: once, and after a change made here. */
export const useTracedReadOp = <N extends OpsOf<'command'>>(
  name: N,
  input: In<N>,
  { enabled = true }: Reading = {},
): UseQueryResult<Out<N>, Refusal> =>
  useQuery<Out<N>, Refusal>({
    queryKey: answerKey(name, input),
    queryFn: () => call(name, input),
    enabled,
    meta: { leavesTrace: true },
  });

/** For a command that ends the record whose screen is open. */
type Ending<N extends OpName> = {
  /** The record that ends: what was read of it is forgotten. */
  readonly id: string;
  /** Tells that it is done and goes elsewhere. */
  readonly leave: (answer: Out<N>) => void;
};

/**
 * Changes something. After success its feature, and those in `alsoChanges`, are read again before it counts as done.
 * Where a record ends, nobody asks for it again, and its screen is left once the rest is right. That holds also when the
 * screen found out first and took the form away: what `mutate` is given is not called any more then, `leave` is.
 */
export const useCommandOp = <N extends OpsOf<'command'> | OpsOf<'access'>>(
  name: N,
  alsoChanges: readonly string[] = [],
  ending?: Ending<N>,
): UseMutationResult<Out<N>, Refusal, In<N>> => {
  const client = useQueryClient();
  return useMutation<Out<N>, Refusal, In<N>>({
    mutationKey: [name],
    mutationFn: (input) => call(name, input),
    onSuccess: async (answer) => {
      await readAgain(client, [featureOf(name), ...alsoChanges], ending?.id);
      if (!ending) return;
      ending.leave(answer);
      forgetAbout(client, ending.id);
    },
  });
};

/** How far a task is: `step` is a code, for which the feature's texts have `step.<code>`. */
export type TaskProgress = { readonly step: string; readonly done: number; readonly total: number };

export type TaskOp<N extends OpName> = {
  readonly run: UseMutationResult<Out<N>, Refusal, In<N>>['mutate'];
  readonly isRunning: boolean;
  readonly progress: TaskProgress | null;
  /** Asks to stop; after its commit a task goes on to its end. */
  readonly cancel: () => void;
  readonly result: Out<N> | undefined;
  readonly error: Refusal | null;
  readonly reset: () => void;
};

/** Runs something long, with its progress and the way to stop it. A stopped task ends in a `cancelled` error. */
export const useTaskOp = <N extends OpsOf<'task'>>(
  name: N,
  alsoChanges: readonly string[] = [],
): TaskOp<N> => {
  const client = useQueryClient();
  const [progress, setProgress] = useState<TaskProgress | null>(null);
  const { mutate, isPending, data, error, reset } = useMutation<Out<N>, Refusal, In<N>>({
    mutationKey: [name],
    mutationFn: (input) => call(name, input),
    onMutate: () => setProgress(null),
    onSuccess: () => readAgain(client, [featureOf(name), ...alsoChanges]),
  });
  useEffect(
    () =>
      vertrouwd.listen((event) => {
        if (event.kind === 'progress' && event.task === name)
          setProgress({ step: event.step, done: event.done, total: event.total });
      }),
    [name],
  );
  return {
    run: mutate,
    isRunning: isPending,
    progress: isPending ? progress : null,
    cancel: () => void call('vault.cancelTask', {}).catch(() => undefined),
    result: data,
    error,
    reset,
  };
};
