import type { RegisterPaper } from '../../core/contract/register-paper.ts';
import { found } from '../../core/kernel/refusal.ts';
import {
  changesSince,
  documentText,
  draft,
  readDocument,
  type RegisterDocument,
} from '../../core/register/document.ts';
import { getVersion, newestVersion, type Version } from '../../db/repositories/register.ts';
import type { ReadContext } from '../context.ts';
import { figuresWithVersions } from '../legal-parameters/parameters-in.ts';
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
      changes: changesSince(earlier, content),
      previous: earlier?.number ?? null,
      drift: [],
      figures: figuresWithVersions(context),
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
      changes: changesSince(newest, content),
      previous: newest?.number ?? null,
      drift: driftNow(context, register),
      figures: figuresWithVersions(context),
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
