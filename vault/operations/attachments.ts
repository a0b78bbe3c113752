import { checkBasisChange, checkPaper } from '../../core/attachments/check-attachment.ts';
import { consentState } from '../../core/consents/consent-state.ts';
import type { attachments } from '../../core/contract/attachments.ts';
import type { Purpose } from '../../core/contract/consents.ts';
import type { AboutFile } from '../../core/contract/op.ts';
import type { AttachmentId, ClientId } from '../../core/kernel/ids.ts';
import { found, refuse } from '../../core/kernel/refusal.ts';
import { removeAttachment } from '../../db/purge/remove-attachment.ts';
import {
  attachmentOwner,
  changeAttachment,
  getAttachment,
  insertAttachment,
  listAttachments,
} from '../../db/repositories/attachments.ts';
import { getClient, markImportChanged } from '../../db/repositories/clients.ts';
import { listConsentEvents } from '../../db/repositories/consents.ts';
import { attachmentShelf } from '../../db/sealed-content.ts';
import { keepArrived } from '../attachments/keep-arrived.ts';
import { allowLook } from '../attachments/tray.ts';
import type { Handlers, ReadContext } from '../context.ts';

/** The file of an attachment, for whoever is near enough; one of a file that one must not know of is not there. */
const ownerOf = (
  { db, reach, expectNear }: ReadContext,
  id: AttachmentId,
  needs: AboutFile['needs'],
): ClientId => {
  const owner = attachmentOwner(db, id);
  const clientId = found(owner && reach(owner) !== 'none' ? owner : null, 'attachment');
  expectNear(clientId, needs);
  return clientId;
};

/** What rests on a consent alone is kept only while that consent is there. Refuses `basis-not-given`. */
const expectBasis = ({ db, today }: ReadContext, clientId: ClientId, restsOn: Purpose | null): void => {
  if (restsOn && consentState(listConsentEvents(db, clientId), restsOn, today).state !== 'given')
    refuse('basis-not-given');
};

export const attachmentsHandlers: Handlers<keyof typeof attachments> = {
  'attachments.ofClient': ({ clientId }, { db, files, labelOf }) => {
    found(getClient(db, clientId), 'client');
    return listAttachments(db, clientId, files.of(clientId)).map(({ addedBy, ...attachment }) => ({
      ...attachment,
      addedBy: labelOf(addedBy),
    }));
  },
  'attachments.add': ({ clientId, ticket, isWithoutBsn, isBsnHidden, ...paper }, context) => {
    const { db, files, actor, now, today, newId } = context;
    context.about(clientId);
    found(getClient(db, clientId), 'client');
    const kind = checkPaper(paper, today);
    expectBasis(context, clientId, paper.restsOn);
    if (isWithoutBsn) context.saidNotBsn('attachment');
    const { on, name, restsOn } = paper;
    const id = newId<AttachmentId>();
    const said = { isWithoutBsn, isBsnHidden };
    return keepArrived(context, attachmentShelf, { ticket, said, id }, ({ type, content }) => {
      markImportChanged(db, clientId);
      const row = { id, clientId, on, kind, name, type, restsOn, addedBy: actor.id, addedAt: now };
      return insertAttachment(db, files.of(clientId), { ...row, bytes: content.length });
    });
  },
  'attachments.open': ({ id }, context) => {
    const { db, files } = context;
    const clientId = ownerOf(context, id, 'read');
    context.about(clientId);
    const { name, type } = found(getAttachment(db, files.of(clientId), id), 'attachment');
    return { ...allowLook(context, { of: 'attachment', id }), type, name };
  },
  'attachments.change': ({ id, ...paper }, context) => {
    const { db, files, today } = context;
    const clientId = ownerOf(context, id, 'write');
    context.about(clientId);
    const kind = checkPaper(paper, today);
    const { on, name, restsOn } = paper;
    const fileKey = files.of(clientId);
    if (checkBasisChange(found(getAttachment(db, fileKey, id), 'attachment'), restsOn))
      expectBasis(context, clientId, restsOn);
    markImportChanged(db, clientId);
    changeAttachment(db, fileKey, { id, on, kind, name, restsOn });
    return {};
  },
  'attachments.remove': ({ id, reason }, context) => {
    const { db, actor, now } = context;
    const clientId = ownerOf(context, id, 'write');
    context.about(clientId);
    markImportChanged(db, clientId);
    removeAttachment(db, { id, why: reason, at: now, by: actor.id });
    return {};
  },
};
