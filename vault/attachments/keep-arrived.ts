import { found } from '../../core/kernel/refusal.ts';
import { insertContent, type Shelf } from '../../db/sealed-content.ts';
import { type Task, type TaskContext, taskOf } from '../context.ts';
import { type Accepted, acceptPaper, type Said } from './accept-paper.ts';
import { takeArrived } from './tray.ts';

/**
 * The task that keeps the file that lies in the tray under `ticket`: looks it through, lets `insert` write its row (which
 * gives the key of the content), and seals the content in parts. Whatever happens, no bytes of it are left in memory.
 * Refuses `attachment-gone`, and as `acceptPaper` does.
 */
export const keepArrived = <Id extends string>(
  context: TaskContext,
  shelf: Shelf,
  { ticket, said, id }: { readonly ticket: string; readonly said: Said; readonly id: Id },
  insert: (accepted: Accepted) => Uint8Array,
): Task<{ readonly id: Id }> => {
  const arrived = takeArrived(context.staging, ticket);
  let accepted: Accepted | null = null;
  const clear = (): void => {
    arrived.fill(0);
    accepted?.content.fill(0);
  };
  return taskOf({
    prepare: async () => {
      try {
        accepted = await acceptPaper(arrived, said, context.isCancelled);
      } catch (error) {
        clear();
        throw error;
      }
    },
    *steps() {
      const paper = found(accepted, 'attachment');
      try {
        const key = insert(paper);
        for (const { done, total } of insertContent(context.db, shelf, key, id, paper.content))
          yield { step: 'keep-attachment', done, total };
      } finally {
        clear();
      }
    },
    *finish() {
      yield { step: 'keep-attachment', done: 1, total: 1 };
      return { id };
    },
  });
};
