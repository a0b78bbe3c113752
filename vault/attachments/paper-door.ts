import { createCipheriv, randomBytes } from 'node:crypto';
import { Ticket } from '../../core/contract/attachments.ts';
import { found, Refusal, type Reply } from '../../core/kernel/refusal.ts';
import { attachmentOwner, readAttachment } from '../../db/repositories/attachments.ts';
import type { Session } from '../session.ts';
import { layPiece, type Piece, takeLook } from './tray.ts';

/**
 * The way of attachments between the host and the store's process. It is no part of the contract: a window cannot knock
 * here. What goes out is sealed with a key that only the window was told, so the host in between never holds it.
 */
export type PaperDoor = {
  /** Takes in one piece of a file that a person chose. Refused: `locked`, `attachment-too-large`, `attachment-gone`. */
  readonly bring: (piece: Piece) => Reply<unknown>;
  /** Gives one attachment for a ticket of `attachments.open`, once: nonce, AES-256-GCM text, tag. */
  readonly fetch: (ticket: string) => Reply<Uint8Array>;
};

/** What an attachment on its way to the window is bound to, beside its ticket; renderer/call/fetch-paper.ts knows it too. */
const context = 'vertrouwd attachment v1 ';

const sealFor = (key: Uint8Array, ticket: string, content: Uint8Array): Uint8Array => {
  const nonce = randomBytes(12);
  const sealing = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(`${context}${ticket}`));
  return Buffer.concat([nonce, sealing.update(content), sealing.final(), sealing.getAuthTag()]);
};

/**
 * Opens the door on a store. `session` is the open one, `isBusy` says whether a task holds the store, `reportBug` keeps
 * an unexpected error and gives its id. Nothing throws.
 */
export const paperDoor = (
  session: () => Session | null,
  isBusy: () => boolean,
  reportBug: (where: string, error: unknown) => string,
): PaperDoor => {
  const answer = <T>(work: (open: Session) => T): Reply<T> => {
    const open = session();
    if (!open) return { ok: false, error: { code: 'locked' } };
    if (isBusy()) return { ok: false, error: { code: 'busy' } };
    try {
      return { ok: true, value: work(open) };
    } catch (error) {
      if (error instanceof Refusal) return { ok: false, error: error.error };
      return { ok: false, error: { code: 'bug', ref: reportBug('attachment', error) } };
    }
  };
  return {
    bring: (piece) =>
      answer((open) => {
        layPiece(open.reading().staging, piece);
        return {};
      }),
    fetch: (ticket) =>
      answer((open) => {
        const { db, files, staging, now, expectNear } = open.reading();
        const known = Ticket.safeParse(ticket);
        const { id, key } = found(known.success ? takeLook(staging, known.data, now) : null, 'attachment');
        const clientId = found(attachmentOwner(db, id), 'attachment');
        // Between the asking and the fetching the file may have been shut to this person.
        expectNear(clientId, 'read');
        const { content } = readAttachment(db, files.of(clientId), id);
        const sealed = sealFor(key, ticket, content);
        content.fill(0);
        return sealed;
      }),
  };
};
