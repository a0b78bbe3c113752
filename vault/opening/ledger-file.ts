import { createHmac, timingSafeEqual } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Category, RecordKind } from '../../core/contract/timer.ts';
import { z } from 'zod';
import { PurgeRunId } from '../../core/kernel/ids.ts';
import { jsonOf } from '../../core/kernel/json.ts';
import type { AuditHead } from '../../db/repositories/audit.ts';
import { type LedgerEntry, listLedger, singleParts } from '../../db/repositories/ledger.ts';
import type { ReadableDb } from '../../db/sql.ts';
import { writeLasting } from '../keys/keys-store.ts';

/** Two hundred bytes a line: room for 300,000 removals, and an end to what is read of a file that is not ours. */
const mostBytes = 64_000_000;

const Hex = z.string().regex(/^[0-9a-f]{64}$/);
const Content = z.strictObject({
  vault: z.string().max(60),
  head: z.strictObject({ seq: z.int().min(0), link: Hex.or(z.literal('')) }),
  removed: z.array(
    z.strictObject({
      seq: z.int().min(1),
      removed: z.string().max(200),
      part: z.enum([...Category.options, ...RecordKind.options, ...singleParts]),
      why: z.string().max(200),
      ruleVersion: z.int().nullable(),
      dueMonth: z.string().max(20).nullable(),
      runId: PurgeRunId.nullable(),
      /** Not there in a file from before records of a run had numbers. */
      number: z.int().min(1).nullable().default(null),
      at: z.string().max(40),
      by: z.string().max(60),
    }),
  ),
  mac: Hex,
});

/** What a `ledger.json` says: the vault's id, the head of the audit that was last acknowledged, all removals. */
export type LedgerFile = {
  readonly vault: string;
  /** `link` is 64 hexadecimal digits, empty when there was no line yet. */
  readonly head: { readonly seq: number; readonly link: string };
  readonly removed: readonly LedgerEntry[];
  /** True when these very bytes were written by somebody who had this audit key (32 bytes, `auditKeyIn`). */
  readonly isGenuine: (auditKey: Uint8Array) => boolean;
};

/** The mac is the last thing in the file, and covers every byte before it. */
const macMark = ',"mac":"';

const macOf = (auditKey: Uint8Array, body: string): Buffer =>
  createHmac('sha256', auditKey).update('vertrouwd ledger 1\n').update(body).digest();

const pathIn = (folder: string): string => join(folder, 'ledger.json');

/**
 * Reads the `ledger.json` of a vault or of a copy. `missing` when there is none, `damaged` when it is anything else
 * than this app writes; whether it is the vault's own is for the caller to ask (`vault`, `isGenuine`).
 */
export const readLedgerFile = (folder: string): LedgerFile | 'missing' | 'damaged' => {
  const path = pathIn(folder);
  const about = statSync(path, { throwIfNoEntry: false });
  if (!about) return 'missing';
  if (!about.isFile() || about.size > mostBytes) return 'damaged';
  const text = readFileSync(path, 'utf8');
  const read = Content.safeParse(jsonOf(text));
  if (!read.success) return 'damaged';
  const { vault, head, removed, mac } = read.data;
  const body = text.slice(0, text.lastIndexOf(macMark));
  return {
    vault,
    head,
    removed,
    isGenuine: (auditKey) => timingSafeEqual(macOf(auditKey, body), Buffer.from(mac, 'hex')),
  };
};

/**
 * Keeps `ledger.json`: a copy of the ledger table and of the audit's head, outside the database, so that a restored
 * or rolled-back file can be noticed and the removals repeated. Random ids only, so it holds no personal data; a mac
 * with the audit's key says that it was written by somebody who was in.
 *
 * Called inside the transaction, as its last act, it writes the new copy beside the old one: a full disk is noticed
 * while the transaction can still be undone. What it gives puts the copy in place after the commit and before that is
 * acknowledged, and never fails: the copy may lag until the next commit, and never leads.
 */
export const keepLedgerFile = (folder: string, vaultId: string, auditKey: Uint8Array) => {
  const path = pathIn(folder);
  let published = { entries: '', newest: 0 };

  return (db: ReadableDb, head: AuditHead | null): (() => void) => {
    let { entries, newest } = published;
    for (const entry of listLedger(db, newest)) {
      entries += `${entries === '' ? '' : ',\n'}${JSON.stringify(entry)}`;
      newest = entry.seq;
    }
    const link = head ? Buffer.from(head.link).toString('hex') : '';
    const body = `{"vault":${JSON.stringify(vaultId)},"head":{"seq":${head?.seq ?? 0},"link":"${link}"},"removed":[\n${entries}\n]`;
    writeLasting(`${path}.new`, `${body}${macMark}${macOf(auditKey, body).toString('hex')}"}\n`);
    return () => {
      published = { entries, newest };
      try {
        renameSync(`${path}.new`, path);
      } catch {
        rmSync(`${path}.new`, { force: true });
      }
    };
  };
};
