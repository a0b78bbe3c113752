import type { StoreEvent } from '../../core/contract/bridge.ts';
import type { Finding } from '../../core/contract/health.ts';
import { checkDue, keepsShut } from '../../core/health/due.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import { checkPages } from '../../db/health/check-vault.ts';
import { closeVaultFile, openVaultFile } from '../../db/open.ts';
import { checkWhole } from '../audit/checked-mark.ts';
import type { Progress } from '../context.ts';
import { reporter } from '../run-task.ts';
import { type Opened, vaultFileIn } from '../session.ts';
import { checkStore } from './check-records.ts';
import { readMemory, writeMemory } from './memory.ts';

/** The check before the first screen, and the way to put it off. */
export type OpeningCheck = {
  /**
   * Checks a store that was just opened, when that is due, and gives the store to work with: the file is closed
   * meanwhile. Refuses `vault-damaged` when pages or structure are not what they were; the store is then closed.
   */
  readonly run: (opened: Opened) => Promise<Opened>;
  /** "Later": ends a check that runs. */
  readonly postpone: () => void;
  /** Tells the window that another program holds the file, and how often it was asked for. */
  readonly tellHeld: (done: number, total: number) => void;
};

const nextTurn = (): Promise<void> => new Promise((settle) => setImmediate(settle));

/** Makes the check of one doorway. Nobody is in yet, so its progress goes by the name of what the person asked for. */
export const makeOpeningCheck = (emit: (event: StoreEvent) => void): OpeningCheck => {
  let isPutOff = false;

  /** The result, or null when somebody chose "Later". */
  const follow = async <R>(steps: Generator<Progress, R>): Promise<R | null> => {
    const report = reporter('vault.unlock', emit);
    try {
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done) return step.value;
        report(step.value);
        await nextTurn();
        if (isPutOff) return null;
      }
    } finally {
      steps.return(undefined as R);
    }
  };

  const checkOpen = (opened: Opened) => {
    const { db, keyringIn } = opened;
    const isAuditWhole = () => checkWhole(db).brokenAt === null;
    return follow(checkStore({ db, files: keyringIn(() => db), isAuditWhole, mend: null }));
  };

  return {
    postpone: () => {
      isPutOff = true;
    },
    tellHeld: (done, total) => emit({ kind: 'progress', task: 'vault.unlock', step: 'held', done, total }),
    run: async (opened) => {
      const { folder, clock, vaultKey } = opened;
      const memory = readMemory(folder);
      if (!checkDue(memory, clock.today()).isDue) return opened;
      isPutOff = false;
      const path = vaultFileIn(folder);
      closeVaultFile(opened.db);
      const walked = await follow(checkPages(path, vaultKey.key));
      const remember = (findings: readonly Finding[]): void =>
        writeMemory(folder, { checkedAt: clock.now(), findings, isUnclean: false, postponed: 0 });
      const putOff = (): void => writeMemory(folder, { ...memory, postponed: memory.postponed + 1 });
      if (walked && walked.badPages > 0) {
        remember([{ kind: 'page', count: walked.badPages }]);
        return refuse('vault-damaged', { pages: walked.badPages });
      }
      const again = { ...opened, db: openVaultFile(path, vaultKey.key) };
      try {
        const findings = walked ? await checkOpen(again) : null;
        if (!findings) putOff();
        else remember(findings);
        if (findings && keepsShut(findings)) refuse('vault-damaged', { pages: 0 });
        return again;
      } catch (error) {
        closeVaultFile(again.db);
        throw error;
      }
    },
  };
};
