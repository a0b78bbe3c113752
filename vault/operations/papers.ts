import { checkPaper } from '../../core/attachments/check-attachment.ts';
import type { PaperOwner, papers } from '../../core/contract/papers.ts';
import type { PaperId } from '../../core/kernel/ids.ts';
import { found } from '../../core/kernel/refusal.ts';
import { checkPhotoWithdrawal } from '../../core/papers/photo.ts';
import { removePaper } from '../../db/purge/remove-paper.ts';
import {
  changePaper,
  getPaper,
  insertPaper,
  isOwnerThere,
  listPapers,
  paperOwner,
  staffIdOf,
  withdrawPhoto,
} from '../../db/repositories/papers.ts';
import { paperShelf } from '../../db/sealed-content.ts';
import { keepArrived } from '../attachments/keep-arrived.ts';
import { allowLook } from '../attachments/tray.ts';
import type { Handlers, ReadContext, WriteContext } from '../context.ts';
import { refreshStaffTimers } from '../retention/staff-timers.ts';

/** One paper and its file, of which the audit line says that it was touched. */
const paperIn = ({ db, files, about }: Pick<WriteContext, 'db' | 'files' | 'about'>, id: PaperId) => {
  const staffId = staffIdOf(found(paperOwner(db, id), 'paper'));
  about(staffId);
  const key = files.ofStaff(staffId);
  return { staffId, key, paper: found(getPaper(db, key, id), 'paper') };
};

/** The id and the key of the file in which papers are looked for or kept. */
const fileOf = ({ db, files }: Pick<ReadContext, 'db' | 'files'>, owner: PaperOwner) => {
  const staffId = staffIdOf(found(isOwnerThere(db, owner) ? owner : null, 'volunteer'));
  return { staffId, key: files.ofStaff(staffId) };
};

export const papersHandlers: Handlers<keyof typeof papers> = {
  'papers.of': ({ owner }, context) => {
    const { staffId, key } = fileOf(context, owner);
    return listPapers(context.db, staffId, key).map(({ addedBy, ...paper }) => ({
      ...paper,
      addedBy: context.labelOf(addedBy),
    }));
  },

  'papers.add': ({ owner, ticket, on, name, isWithoutBsn, isBsnHidden, ...said }, context) => {
    const { db, actor, now, today, newId } = context;
    const { staffId, key: fileKey } = fileOf(context, owner);
    context.about(staffId);
    const kind = checkPaper({ on, ...said }, today);
    if (isWithoutBsn) context.saidNotBsn('paper');
    const id = newId<PaperId>();
    const looked = { isWithoutBsn, isBsnHidden };
    return keepArrived(context, paperShelf, { ticket, said: looked, id }, ({ type, content }) => {
      const row = { id, owner, on, kind, name, type, bytes: content.length, addedBy: actor.id, addedAt: now };
      const contentKey = insertPaper(db, fileKey, row);
      refreshStaffTimers(db, staffId);
      return contentKey;
    });
  },

  'papers.open': ({ id }, context) => {
    const { paper } = paperIn(context, id);
    return { ...allowLook(context, { of: 'paper', id }), type: paper.type, name: paper.name };
  },

  'papers.change': ({ id, on, name, ...said }, context) => {
    const { staffId, key } = paperIn(context, id);
    changePaper(context.db, key, { id, on, name, kind: checkPaper({ on, ...said }, context.today) });
    refreshStaffTimers(context.db, staffId);
    return {};
  },

  'papers.withdrawPhotoConsent': ({ id, on }, context) => {
    const { staffId, paper } = paperIn(context, id);
    checkPhotoWithdrawal(paper, on, context.today);
    withdrawPhoto(context.db, id, on);
    refreshStaffTimers(context.db, staffId);
    return {};
  },

  'papers.remove': ({ id, reason }, context) => {
    const { db, actor, now } = context;
    const { staffId } = paperIn(context, id);
    removePaper(db, { id, why: reason, at: now, by: actor.id });
    refreshStaffTimers(db, staffId);
    return {};
  },
};
