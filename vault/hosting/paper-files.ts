import { randomBytes } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import { checkLength, checkType } from '../../core/attachments/check-attachment.ts';
import { idFromBytes } from '../../core/kernel/ids.ts';
import { Refusal, refuse } from '../../core/kernel/refusal.ts';
import type { Host } from './host.ts';
import type { Store } from './store-process.ts';

/** So many bytes go to the store at once. */
const pieceBytes = 1024 * 1024;

/** A file that a person chose and that was looked at, but not read. */
type Chosen = { readonly ticket: string; readonly path: string };

/** Opens a file, looks at its length and its first bytes, and lets `work` go on. Refuses as core/attachments does. */
const withFile = async <T>(
  path: string,
  work: (file: FileHandle, length: number) => Promise<T>,
): Promise<T> => {
  const file = await open(path, 'r').catch(() => refuse('attachment-no-file'));
  try {
    const about = await file.stat();
    if (!about.isFile()) refuse('attachment-no-file');
    checkLength(about.size);
    const first = Buffer.alloc(8);
    await file.read(first, 0, first.length, 0);
    checkType(basename(path), first);
    return await work(file, about.size);
  } finally {
    await file.close();
  }
};

const sendIn = async (store: Store, ticket: string, file: FileHandle, total: number): Promise<void> => {
  const piece = Buffer.alloc(Math.min(pieceBytes, total));
  try {
    for (let at = 0; at < total; ) {
      const { bytesRead } = await file.read(piece, 0, Math.min(piece.length, total - at), at);
      // It became shorter while it was read.
      if (bytesRead === 0) refuse('attachment-no-file');
      const reply = await store.bring({ ticket, at, total, bytes: piece.subarray(0, bytesRead) });
      if (!reply.ok) throw new Refusal(reply.error);
      at += bytesRead;
    }
  } finally {
    piece.fill(0);
  }
};

/**
 * The two capabilities by which a file gets into the store's process. Only a file that the person pointed out in the
 * host's own dialog (`choose` gives its path, or null) can be sent, and only the last one. Nothing of it is read before
 * its length was seen, and never more than a piece at a time is in the host's memory.
 */
export const paperCapabilities = (
  choose: () => Promise<string | null>,
  store: Store,
): Pick<Host, 'attachment.choose' | 'attachment.send'> => {
  let last: Chosen | null = null;
  return {
    'attachment.choose': async () => {
      last = null;
      const path = await choose();
      if (path === null) return { chosen: null };
      const bytes = await withFile(path, async (_, length) => length);
      const ticket = idFromBytes(randomBytes(20));
      last = { ticket, path };
      return { chosen: { ticket, name: basename(path), bytes } };
    },
    'attachment.send': async ({ ticket }) => {
      if (last?.ticket !== ticket) return refuse('attachment-gone');
      await withFile(last.path, (file, length) => sendIn(store, ticket, file, length));
      return {};
    },
  };
};
