import { type Gap, gapObject, judgeHead } from '../../core/audit/judge-head.ts';
import { auditHead, linkAt } from '../../db/repositories/audit.ts';
import { insertGap } from '../../db/repositories/audit-list.ts';
import { getSetting } from '../../db/repositories/setting.ts';
import type { ReadableDb } from '../../db/sql.ts';
import { auditKeyIn } from '../opening/open-vault.ts';
import { readLedgerFile } from '../opening/ledger-file.ts';
import type { Session } from '../session.ts';
import { checkNew, rememberChecked } from './checked-mark.ts';

const hex = (link: Uint8Array | null): string | null => link && Buffer.from(link).toString('hex');

/** Whether a vault holds every line that the `ledger.json` in its folder knows; null when it does. */
export const gapAgainstLedger = (db: ReadableDb, folder: string): Gap | null => {
  const head = auditHead(db);
  const ledger = readLedgerFile(folder);
  const isOurs =
    typeof ledger !== 'string' &&
    ledger.vault === getSetting(db, 'vault-id') &&
    ledger.isGenuine(auditKeyIn(db));
  const outside = isOurs ? ledger.head : ledger === 'missing' ? 'missing' : 'foreign';
  return judgeHead({ seq: head?.seq ?? 0, link: hex(head?.link ?? null) ?? '' }, outside, (seq) =>
    seq === 0 ? '' : hex(linkAt(db, seq)),
  );
};

/**
 * Looks at an opening, before anything is written, whether the log lost lines, and leaves what it found: a line and a
 * row for a gap, then the line of this opening, with the number of failed attempts before it. Nothing is refused: a
 * vault with a gap opens, and says so.
 */
export const auditOpening = (session: Session): void => {
  const gap = session.read(({ db, folder }) => gapAgainstLedger(db, folder));
  if (gap)
    session.write('audit.gap', ({ db, now, about }) => {
      about(gapObject(gap));
      insertGap(db, now, gap);
    });
  session.write('vault.unlock', ({ db, about }) => {
    const check = checkNew(db);
    rememberChecked(db, check);
    about(session.failures > 0 ? `failures-${session.failures}` : '');
  });
};
