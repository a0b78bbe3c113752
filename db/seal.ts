import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';

/**
 * Where a sealed text belongs: a stable code of its column (never the SQL name, which a migration may change) and the
 * id of its row. A sealed text that was moved to another place does not open.
 */
export type Place = {
  readonly field:
    | 'note.text'
    | 'note.reason'
    | 'client.detail'
    | 'field.change'
    | 'representative.block'
    | 'disclosure.text'
    | 'request.detail'
    | 'addition.text'
    | 'attachment.head'
    | 'attachment.content'
    | 'merge.trace'
    | 'sharing.reason'
    | 'volunteer.detail'
    | 'volunteer.profile'
    | 'applicant.detail'
    | 'paper.head'
    | 'paper.content'
    | 'form.text'
    | 'training.elsewhere'
    | 'plan.content'
    | 'plan.progress'
    | 'review.text'
    | 'payment.text'
    | 'payroll.text'
    | 'conflict.reason'
    | 'complaint.text'
    | 'complaint.report'
    | 'circle.file'
    | 'file.key';
  readonly id: string;
};

/** The first byte of every sealed text. Every version that ever was stays readable: no migration can seal anew. */
const version = 1;
const nonceLength = 12;
const tagLength = 16;
const head = 1 + nonceLength;

const boundTo = ({ field, id }: Place): Buffer => Buffer.from(`vertrouwd seal ${version}\0${field}\0${id}`);

/** The random 32-byte key of one client file. */
export const newFileKey = (): Uint8Array => randomBytes(32);

/** Node takes three times as long for a key that is handed over as plain bytes. */
const keyOf = (bytes: Uint8Array): KeyObject => createSecretKey(bytes);

/** Seals bytes under a 32-byte key: version, nonce, AES-256-GCM text, tag; bound to its place. */
export const sealBytes = (key: Uint8Array, bytes: Uint8Array, place: Place): Uint8Array => {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', keyOf(key), nonce).setAAD(boundTo(place));
  return Buffer.concat([
    Buffer.from([version]),
    nonce,
    cipher.update(bytes),
    cipher.final(),
    cipher.getAuthTag(),
  ]);
};

/** Opens what `sealBytes` made; throws when the key, the place or a single bit is not the same. */
export const openBytes = (key: Uint8Array, sealed: Uint8Array, place: Place): Buffer => {
  if (sealed[0] !== version || sealed.length < head + tagLength)
    throw new Error('A sealed text of an unknown version');
  const text = sealed.subarray(head, sealed.length - tagLength);
  const decipher = createDecipheriv('aes-256-gcm', keyOf(key), sealed.subarray(1, head))
    .setAAD(boundTo(place))
    .setAuthTag(sealed.subarray(sealed.length - tagLength));
  return Buffer.concat([decipher.update(text), decipher.final()]);
};

/** Seals a text under the key of its file. */
export const seal = (fileKey: Uint8Array, text: string, place: Place): Uint8Array =>
  sealBytes(fileKey, Buffer.from(text), place);

/** Opens what `seal` made; throws when the key, the place or a single bit is not the same. */
export const open = (fileKey: Uint8Array, sealed: Uint8Array, place: Place): string =>
  openBytes(fileKey, sealed, place).toString('utf8');

/** Wraps a file's key under the key of the circle that may read the file. */
export const wrapKey = (circleKey: Uint8Array, fileKey: Uint8Array, clientId: string): Uint8Array =>
  sealBytes(circleKey, fileKey, { field: 'file.key', id: clientId });

/** Unwraps a file's key; throws as `open` does. */
export const unwrapKey = (circleKey: Uint8Array, wrapped: Uint8Array, clientId: string): Uint8Array =>
  openBytes(circleKey, wrapped, { field: 'file.key', id: clientId });
