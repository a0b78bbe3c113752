import { createCipheriv, randomBytes } from 'node:crypto';
import { Ticket } from '../../core/contract/attachments.ts';
import { found, Refusal, type Reply } from '../../core/kernel/refusal.ts';
import { attachmentOwner } from '../../db/repositories/attachments.ts';
import { paperOwner, staffIdOf } from '../../db/repositories/papers.ts';
import { attachmentShelf, paperShelf, readContent } from '../../db/sealed-content.ts';
import type { ReadContext } from '../context.ts';
import type { Session } from '../session.ts';
import { layPiece, type Looked, type Piece, takeLook } from './tray.ts';

/**
 * The way of papers between the host and the store's process. It is no part of the contract: a window cannot knock
 * here. What goes out is sealed with a key that only the window was told, so the host in between never holds it.
 */
export type PaperDoor = {
  /** Takes in one piece of a file that a person chose. Refused: `locked`, `attachment-too-large`, `attachment-gone`. */
  readonly bring: (piece: Piece) => Reply<unknown>;
  /** Gives one paper for a ticket of `attachments.open` or `papers.open`, once: nonce, AES-256-GCM text, tag. */
  readonly fetch: (ticket: string) => Reply<Uint8Array>;
};

/** What an attachment on its way to the window is bound to, beside its ticket; renderer/call/fetch-paper.ts knows it too. */
const context = 'vertrouwd attachment v1 ';

const sealFor = (key: Uint8Array, ticket: string, content: Uint8Array): Uint8Array => {
  const nonce = randomBytes(12);
  const sealing = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(`${context}${ticket}`));
  return Buffer.concat([nonce, sealing.update(content), sealing.final(), sealing.getAuthTag()]);
};

/** The content of what may be looked at: between the asking and the fetching its file may have been shut to this person. */
const contentOf = ({ db, files, expectNear }: ReadContext, at: Looked): Uint8Array => {
  if (at.of === 'paper') {
    const owner = found(paperOwner(db, at.id), 'paper');
    return readContent(db, paperShelf, files.ofStaff(staffIdOf(owner)), at.id).content;
  }
  const clientId = found(attachmentOwner(db, at.id), 'attachment');
  expectNear(clientId, 'read');
  return readContent(db, attachmentShelf, files.of(clientId), at.id).content;
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
        const reading = open.reading();
        const known = Ticket.safeParse(ticket);
        const look = known.success ? takeLook(reading.staging, known.data, reading.now) : null;
        const { at, key } = found(look, 'attachment');
        const content = contentOf(reading, at);
        const sealed = sealFor(key, ticket, content);
        content.fill(0);
        return sealed;
      }),
  };
};
