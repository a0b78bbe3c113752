import type { Role } from '../../core/contract/roles.ts';
import type { AttachmentId, ClientId } from '../../core/kernel/ids.ts';
import { type Reach, reachOf } from '../../core/sharing/reach.ts';
import type { ReachedClient, ReachedRows } from '../../db/health/salvage-rows.ts';
import { open, unwrapKey } from '../../db/seal.ts';
import type { Identity } from '../keys/identity.ts';
import { openSealed } from '../keys/key-pairs.ts';

/** What one client still has, for whoever may read it; a file that one only sees has a name and days. */
type SalvagedClient = Readonly<Record<string, unknown>> & { readonly id: ClientId };

/** Everything that still reads, ready to be closed into one file, with its counts. */
export type SalvageContent = {
  readonly clients: readonly SalvagedClient[];
  readonly notes: number;
  readonly attachments: number;
  /** What is known to have been there and could not be read. */
  readonly unreadable: number;
};

/** Opens one attachment with the key of its file; throws when it cannot be read any more. */
export type OpenAttachment = (
  fileKey: Uint8Array,
  id: AttachmentId,
) => { readonly name: string; readonly type: string; readonly content: Uint8Array };

/**
 * So many bytes of attachments go into the one file, which is put together in memory; what comes after counts as not
 * read.
 */
const mostAttachmentBytes = 150_000_000;

/** Whoever took a row out of the vault may not have been let in: so keys are tried, and only the ones that fit count. */
const fileKeysOf = (rows: ReachedRows, identity: Identity): ReadonlyMap<ClientId, Uint8Array> => {
  const circles = new Map<string, Uint8Array>();
  for (const { circleId, generation, memberId, sealed } of rows.circleKeys.rows) {
    const key = memberId === identity.id ? openSealed(identity.boxes, sealed) : null;
    if (key) circles.set(`${circleId} ${generation}`, key);
  }
  const files = new Map<ClientId, Uint8Array>();
  for (const { clientId, circleId, generation, wrapped } of rows.fileKeys.rows) {
    const key = circles.get(`${circleId} ${generation}`);
    if (!key) continue;
    try {
      files.set(clientId, unwrapKey(key, wrapped, clientId));
    } catch {
      // Another circle may hold this file too.
    }
  }
  return files;
};

const nameOf = ({ givenName, initials, prefix, familyName, alias }: ReachedClient) => ({
  givenName,
  initials,
  prefix,
  familyName,
  alias,
});

const groupBy = <Row extends { readonly clientId: ClientId }>(
  rows: readonly Row[],
): ReadonlyMap<ClientId, readonly Row[]> => {
  const groups = new Map<ClientId, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.clientId);
    if (group) group.push(row);
    else groups.set(row.clientId, [row]);
  }
  return groups;
};

/**
 * Puts together what one person may take out of a damaged vault: the same files as in a whole one. `roles` are those of
 * the signed statements; null when the statements cannot be read, and then only files whose key she holds count.
 * A note of a file whose own row is gone stands under the bare id.
 */
export const salvageContent = (
  rows: ReachedRows,
  identity: Identity,
  roles: readonly Role[] | null,
  labelOf: (userId: string) => string,
  openAttachment: OpenAttachment,
): SalvageContent => {
  const fileKeys = fileKeysOf(rows, identity);
  const withKeys = new Set(rows.fileKeys.rows.map(({ clientId }) => clientId));
  const reach = (id: ClientId): Reach => {
    const access = { isThere: true, holdsKey: fileKeys.has(id), hasKeys: withKeys.has(id) };
    if (roles) return reachOf(roles, access);
    return access.holdsKey ? 'read' : 'none';
  };
  const notesOf = groupBy(rows.notes.rows);
  const pointsOf = groupBy(rows.points.rows);
  const consentsOf = groupBy(rows.consents.rows);
  let notes = 0;
  let closed = 0;
  const readNotes = (id: ClientId) =>
    (notesOf.get(id) ?? []).flatMap(({ id: noteId, on, kind, sealed, authorId, recordedAt }) => {
      const key = fileKeys.get(id);
      if (!key) return [];
      try {
        const text = open(key, sealed, { field: 'note.text', id: noteId });
        notes += 1;
        return [{ id: noteId, on, kind, text, author: labelOf(authorId), recordedAt }];
      } catch {
        closed += 1;
        return [];
      }
    });
  const attachmentsOf = groupBy(rows.attachments.rows);
  let attachments = 0;
  let room = mostAttachmentBytes;
  const readAttachments = (id: ClientId) =>
    (attachmentsOf.get(id) ?? []).flatMap(({ id: attachmentId, on, kind, bytes }) => {
      const key = fileKeys.get(id);
      if (!key) return [];
      try {
        if (bytes > room) throw new Error('No room for another attachment');
        const { name, type, content } = openAttachment(key, attachmentId);
        room -= content.length;
        attachments += 1;
        return [{ id: attachmentId, on, kind, name, type, base64: Buffer.from(content).toString('base64') }];
      } catch {
        closed += 1;
        return [];
      }
    });
  const around = (id: ClientId) => ({
    contactPoints: (pointsOf.get(id) ?? []).map(({ kind, value, safety, remark }) => ({
      kind,
      value,
      safety,
      remark,
    })),
    consents: (consentsOf.get(id) ?? []).map(({ purpose, kind, method, on, expiresOn, recordedAt }) => ({
      purpose,
      kind,
      method,
      on,
      expiresOn,
      recordedAt,
    })),
    notes: readNotes(id),
    attachments: readAttachments(id),
  });
  const salvaged = rows.clients.rows.flatMap((client): readonly SalvagedClient[] => {
    const { id, openedOn, lastContactOn, closedOn } = client;
    const near = reach(id);
    if (near === 'none') return [];
    if (near === 'see') return [{ id, ...nameOf(client), openedOn, lastContactOn, closedOn }];
    const { isAddressSecret, isStub, ...fields } = client;
    return [{ ...fields, isAddressSecret: isAddressSecret === 1, isStub: isStub === 1, ...around(id) }];
  });
  const known = new Set(rows.clients.rows.map(({ id }) => id));
  const nameless = [...notesOf.keys()].filter((id) => !known.has(id) && reach(id) === 'read');
  const bare = nameless.map((id) => ({ id, ...around(id) }));
  for (const key of fileKeys.values()) key.fill(0);
  const { clients, notes: noteRows, points, consents, fileKeys: keyRows, circleKeys } = rows;
  return {
    clients: [...salvaged, ...bare],
    notes,
    attachments,
    unreadable:
      closed +
      (rows.attachments.rows.length > 0 ? rows.attachments.unreadable : 0) +
      [clients, noteRows, points, consents, keyRows, circleKeys].reduce((sum, it) => sum + it.unreadable, 0),
  };
};
