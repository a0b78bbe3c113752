import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import {
  auditAnchor,
  type ChainCheck,
  type ChainPlace,
  linkAt,
  verifyAudit,
} from '../../db/repositories/audit.ts';
import { getSetting, putSetting } from '../../db/repositories/setting.ts';
import type { ReadableDb, WritableDb } from '../../db/sql.ts';
import { auditKeyIn } from '../opening/open-vault.ts';

const Hex = z.string().regex(/^[0-9a-f]{64}$/);
const Mark = z.strictObject({ seq: z.int().min(0), link: Hex, mac: Hex });

const macOf = (key: Uint8Array, seq: number, link: string): Buffer =>
  createHmac('sha256', key)
    .update(JSON.stringify(['vertrouwd audit checked 1', seq, link]))
    .digest();

const markIn = (db: ReadableDb, key: Uint8Array): ChainPlace | null => {
  try {
    const { seq, link, mac } = Mark.parse(JSON.parse(getSetting(db, 'audit-verified') ?? ''));
    return timingSafeEqual(macOf(key, seq, link), Buffer.from(mac, 'hex'))
      ? { seq, link: Buffer.from(link, 'hex') }
      : null;
  } catch {
    return null;
  }
};

/**
 * Recomputes what came after the line up to which the chain was last found whole: a start reads no more than a day's
 * lines. Where that mark is not there, is not ours or does not fit the chain, recomputes all of it.
 */
export const checkNew = (db: ReadableDb): ChainCheck => {
  const key = auditKeyIn(db);
  const mark = markIn(db, key);
  const link = mark && mark.seq >= (auditAnchor(db)?.seq ?? 0) ? linkAt(db, mark.seq) : null;
  return mark && link && Buffer.from(link).equals(mark.link)
    ? verifyAudit(db, key, mark)
    : verifyAudit(db, key);
};

/** Remembers up to which line the chain was found whole; under the audit's key, so that no other tool can say so. */
export const rememberChecked = (db: WritableDb, { sound }: ChainCheck): void => {
  const link = Buffer.from(sound.link).toString('hex');
  const mac = macOf(auditKeyIn(db), sound.seq, link).toString('hex');
  putSetting(db, 'audit-verified', JSON.stringify({ seq: sound.seq, link, mac }));
};

/** Recomputes the whole chain, and remembers up to where it is sound: what is found here is in sight from then on. */
export const checkWhole = (db: WritableDb): ChainCheck => {
  const check = verifyAudit(db, auditKeyIn(db));
  rememberChecked(db, check);
  return check;
};
