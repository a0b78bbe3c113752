import type { health } from '../../core/contract/health.ts';
import { checkDue } from '../../core/health/due.ts';
import { checkPages } from '../../db/health/check-vault.ts';
import { checkWhole } from '../audit/checked-mark.ts';
import { type Handlers, type StoreOp, taskOf } from '../context.ts';
import { checkStore } from '../health/check-records.ts';
import { detailsOf } from '../health/details.ts';
import { readMemory, writeMemory } from '../health/memory.ts';
import { salvageVault } from '../health/salvage.ts';
import { noteInLog } from '../log.ts';
import type { Doorway } from '../opening/doorway.ts';
import type { AccessOp } from '../serve.ts';

export const healthHandlers: Handlers<Extract<keyof typeof health, StoreOp>> = {
  'health.state': (_, { folder, today }) => {
    const memory = readMemory(folder);
    const { checkedAt, findings, postponed } = memory;
    return { checkedAt, findings: [...findings], postponed, ...checkDue(memory, today) };
  },
  'health.check': (_, context) =>
    taskOf({
      steps: () => {
        const isAuditWhole = () => checkWhole(context.db).brokenAt === null;
        return checkStore({ db: context.db, files: context.files, isAuditWhole, mend: context.db });
      },
      *finish(found) {
        const { path, key } = context.vaultFile;
        const store = context.closeStore();
        const { pages, badPages } = yield* reopening(checkPages(path, key), store.reopen);
        const findings = badPages > 0 ? [{ kind: 'page' as const, count: badPages }, ...found] : found;
        // The search terms that differed were made anew with the commit of this task.
        const left = findings.filter(({ kind }) => kind !== 'search');
        writeMemory(context.folder, {
          checkedAt: context.clock(),
          findings: left,
          isUnclean: false,
          postponed: 0,
        });
        return { pages, findings };
      },
    }),
};

/** Runs steps on the closed file, and opens it again however they end. */
function* reopening<Step, R>(steps: Generator<Step, R>, reopen: () => void): Generator<Step, R> {
  try {
    return yield* steps;
  } finally {
    reopen();
  }
}

/** The operations of this feature that work before or around the store. */
export const healthAccess = (doorway: Doorway): Handlers<Extract<keyof typeof health, AccessOp>> => ({
  'health.postpone': () => {
    doorway.postponeCheck();
    return {};
  },
  'health.salvage': (input) =>
    doorway.withClosedVault(input.label, async (folder) => {
      const { userId, ...saved } = await salvageVault(folder, input, doorway.clock);
      noteInLog(doorway.home, 'health.salvage', userId);
      return saved;
    }),
  'health.details': ({ problem }) => {
    const { folder, problem: seen } = doorway.state();
    return detailsOf(folder, problem ?? seen, doorway.clock.now());
  },
});
