import { FigureCode } from '../../core/contract/legal-parameters.ts';
import type { RegisterPaper } from '../../core/contract/register-paper.ts';
import { found } from '../../core/kernel/refusal.ts';
import { figureKinds, figureOn, versionsOf } from '../../core/legal-parameters/figures.ts';
import { compareRegisters } from '../../core/register/compare.ts';
import { documentText, draft, readDocument, type RegisterDocument } from '../../core/register/document.ts';
import { listPutFigures } from '../../db/repositories/legal-parameters.ts';
import { getVersion, newestVersion, type Version } from '../../db/repositories/register.ts';
import type { ReadContext } from '../context.ts';
import { sha256 } from '../sha256.ts';
import { driftNow } from './drift.ts';
import { currentRegister, type RegisterContext } from './gather.ts';

/** A register on its way out: what paper shows, and the very text of which the hash is. */
export type RegisterOut = {
  readonly document: RegisterDocument;
  readonly text: string;
  readonly paper: RegisterPaper;
};

type Asking = RegisterContext & Pick<ReadContext, 'labelOf'>;

const figures = ({ db, today, labelOf }: Asking): RegisterPaper['figures'] => {
  const put = listPutFigures(db).map((figure) => ({ ...figure, putBy: labelOf(figure.putBy) }));
  return FigureCode.options.map((code) => ({
    code,
    ...figureKinds[code],
    now: figureOn(code, put, today),
    versions: [...versionsOf(code, put)],
  }));
};

const changesSince = (
  earlier: Version | undefined,
  { content }: RegisterDocument,
): RegisterPaper['changes'] =>
  earlier ? compareRegisters(readDocument(earlier.document).content, content) : [];

const versionOut = (context: Asking, { document: text, ...version }: Version): RegisterOut => {
  const document = readDocument(text);
  const earlier = getVersion(context.db, version.number - 1);
  const { content, counts } = document;
  return {
    document,
    text,
    paper: {
      content,
      counts,
      version: { ...version, approvedBy: context.labelOf(version.approvedBy) },
      hash: version.hash,
      changes: changesSince(earlier, document),
      previous: earlier?.number ?? null,
      drift: [],
      figures: figures(context),
    },
  };
};

const draftOut = (context: Asking, newest: Version | undefined): RegisterOut => {
  const register = currentRegister(context);
  const { content, counts } = register;
  const document = draft(content, counts);
  const text = documentText(document);
  return {
    document,
    text,
    paper: {
      content,
      counts,
      version: null,
      hash: sha256(text),
      changes: changesSince(newest, document),
      previous: newest?.number ?? null,
      drift: driftNow(context, register),
      figures: figures(context),
    },
  };
};

/**
 * A register as it leaves: an approved version, or with null the one that lives now, which is the newest version as
 * long as nothing changed since. `not-found` for a number that there is not.
 */
export const registerOut = (context: Asking, number: number | null): RegisterOut => {
  if (number !== null) return versionOut(context, found(getVersion(context.db, number), 'register-version'));
  const newest = newestVersion(context.db);
  const now = draftOut(context, newest);
  return newest && now.paper.changes.length === 0 ? versionOut(context, newest) : now;
};
