import type { RegisterVersion } from '../../core/contract/register.ts';
import { withAdviceWarning } from '../../core/register/advice.ts';
import { documentText, draft, nextNumber, readDocument } from '../../core/register/document.ts';
import { getQuestion } from '../../db/repositories/desk.ts';
import { insertVersion, newestVersion } from '../../db/repositories/register.ts';
import type { WritableDb } from '../../db/sql.ts';
import type { WriteContext } from '../context.ts';
import { sha256 } from '../sha256.ts';
import { currentRegister } from './gather.ts';

/**
 * Freezes the register as it stands as the next version, in the transaction that is open. Gives the version, or null
 * when nothing changed since the newest one. The hash covers the text that an export as JSON consists of.
 */
export const approveRegister = (
  db: WritableDb,
  { today, now, actor, labelOf }: Pick<WriteContext, 'today' | 'now' | 'actor' | 'labelOf'>,
  note: string,
): RegisterVersion | null => {
  const { content: living, counts } = currentRegister({ db, today, labelOf });
  const content = withAdviceWarning(living, getQuestion(db, { kind: 'register' }) !== undefined);
  const newest = newestVersion(db);
  const number = nextNumber(newest ? readDocument(newest.document) : null, content);
  if (number === null) return null;
  const approval = { number, approvedAt: now, note };
  const document = documentText({ ...draft(content, counts), ...approval, approvedBy: actor.label });
  const hash = sha256(document);
  insertVersion(db, { ...approval, approvedBy: actor.id, document, hash });
  return { ...approval, approvedBy: actor.label, hash };
};
