import { copyAge, isCopyDue } from '../../core/backup/due.ts';
import { assertTerm, usualTermDays } from '../../core/backup/term.ts';
import type { backup } from '../../core/contract/backup.ts';
import { dayOf } from '../../core/kernel/day.ts';
import { found, refuse } from '../../core/kernel/refusal.ts';
import { dropKnownCopy } from '../../db/repositories/backup.ts';
import { getSetting, putSetting } from '../../db/repositories/setting.ts';
import { folderForCopies, isOnOtherDisk } from '../backup/backup-place.ts';
import { copyName } from '../backup/copy-folder.ts';
import { backupTerm, dropOlderCopies, shownCopies } from '../backup/known-copies.ts';
import { freeSecond, makeCopy } from '../backup/make-copy.ts';
import { type Handlers, type StoreOp, taskOf } from '../context.ts';
import type { Doorway } from '../opening/doorway.ts';
import { meOf } from '../opening/me.ts';
import { findCopies } from '../restore/find-copies.ts';
import { countDueNow } from '../restore/due-now.ts';
import { lookIntoCopy } from '../restore/look.ts';
import { restoreCopy } from '../restore/restore.ts';
import type { AccessOp } from '../serve.ts';

export const backupHandlers: Handlers<Extract<keyof typeof backup, StoreOp>> = {
  'backup.state': (_, context) => {
    const { copies, isAway } = shownCopies(context);
    const newestAt = copies[0]?.madeAt ?? null;
    const newestOn = newestAt === null ? null : dayOf(newestAt);
    const { days, reason } = backupTerm(context.db);
    return {
      folder: context.backupPlace.chosen(),
      isOtherDisk: getSetting(context.db, 'backup-place') === 'other-disk',
      problem: isAway ? 'backup-folder-away' : null,
      copies: [...copies],
      newestAt,
      ageDays: copyAge(newestOn, context.today),
      isDue: isCopyDue(newestOn, context.today),
      termDays: days,
      termReason: reason,
    };
  },
  'backup.chooseFolder': ({ folder }, { db, backupPlace, folder: vaultFolder }) => {
    const chosen = folder === '' ? '' : folderForCopies(folder, vaultFolder);
    putSetting(db, 'backup-place', isOnOtherDisk(chosen, vaultFolder) ? 'other-disk' : 'same-disk');
    backupPlace.choose(chosen);
    return {};
  },
  'backup.changeTerm': ({ days, reason }, { db }) => {
    assertTerm(days, reason);
    putSetting(db, 'backup-term-days', String(days));
    putSetting(db, 'backup-term-reason', days > usualTermDays ? reason.trim() : '');
    return {};
  },
  'backup.forget': ({ name }, context) => {
    if (shownCopies(context).copies.some((known) => known.name === name && known.isHere))
      refuse('copy-still-here');
    dropKnownCopy(context.db, name, context.now);
    context.about(name);
    return {};
  },
  'backup.dropOlder': (_, context) => ({ dropped: dropOlderCopies(context) }),
  'backup.make': (_, context) =>
    taskOf({
      prepare: () => freeSecond(context),
      *steps() {
        const madeAt = context.clock();
        context.about(copyName(madeAt));
        yield { step: 'copying', done: 0, total: 0 };
        return madeAt;
      },
      finish: (madeAt) => makeCopy(context, madeAt),
    }),
};

/** The operations of this feature that work before or around the store. */
export const backupAccess = (doorway: Doorway): Handlers<Extract<keyof typeof backup, AccessOp>> => ({
  'backup.find': ({ folder }) => findCopies(doorway.home, folder),
  'backup.look': (asked) => lookIntoCopy(asked, doorway),
  'backup.restore': async (asked) => {
    const removedAgain = await restoreCopy(asked, doorway);
    const context = found(doorway.session(), 'session').reading();
    return { me: meOf(context), removedAgain, due: countDueNow(context) };
  },
});
