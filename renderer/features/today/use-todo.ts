import { type TodoLine, todoLines } from '../../../core/today/todo.ts';
import { useQueryOp } from '../../call/use-op.ts';

export type Todo = {
  /** Undefined until all that it rests on was read. */
  readonly lines: readonly TodoLine[] | undefined;
  /** The number of the newest approved register, null when there is none. */
  readonly newestRegister: number | null;
  readonly error: unknown;
};

/** Gathers what asks for attention today; core decides what deserves a line. */
export const useTodo = (): Todo => {
  const me = useQueryOp('vault.me', {});
  const roles = me.data?.roles ?? [];
  const isManager = roles.includes('manager');
  const overview = useQueryOp('retention.overview', {});
  const rules = useQueryOp('retention.rules', {});
  const register = useQueryOp('register.current', {});
  const imports = useQueryOp('imports.list', {}, { enabled: isManager });
  const backup = useQueryOp('backup.state', {});
  const counts = useQueryOp('clients.counts', {}, { enabled: isManager });
  const newestRegister = register.data?.newest?.number ?? null;
  const error = me.error ?? overview.error ?? rules.error ?? register.error ?? imports.error ?? backup.error;
  const isReading = isManager && (!imports.data || !counts.data);
  if (!me.data || !overview.data || !rules.data || !register.data || !backup.data || isReading)
    return { lines: undefined, newestRegister, error };
  const { today } = me.data;
  const lines = todoLines({
    roles,
    declarationOn: me.data.declarationOn,
    due: overview.data.due,
    overdue: overview.data.overdue,
    dueSoon: overview.data.dueSoon,
    hasFileRule: rules.data.some(
      ({ category, state }) => category === 'client-file' && state === 'confirmed',
    ),
    files: (counts.data?.open ?? 0) + (counts.data?.closed ?? 0),
    backup: {
      ageDays: backup.data.ageDays,
      isOtherDisk: backup.data.isOtherDisk,
      pastTerm: backup.data.copies.filter(({ goneOn }) => goneOn < today).length,
    },
    openSourceFiles: (imports.data ?? []).filter(
      ({ sourceFile, state }) => sourceFile === 'unanswered' && state !== 'undone',
    ).length,
    register: {
      newest: newestRegister,
      changes: register.data.changes.length,
      gaps: register.data.content.gaps.length,
    },
  });
  return { lines, newestRegister, error };
};
