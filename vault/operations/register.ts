import type { register, RegisterChange, RegisterVersion } from '../../core/contract/register.ts';
import type { ActivityId } from '../../core/kernel/ids.ts';
import { found, refuse } from '../../core/kernel/refusal.ts';
import { assertRemovable, isChanged } from '../../core/register/change-activity.ts';
import { compareRegisters } from '../../core/register/compare.ts';
import { draft, type RegisterDocument, readDocument } from '../../core/register/document.ts';
import { partners } from '../../core/register/partners.ts';
import {
  getVersion,
  listVersions,
  newestVersion,
  type Version,
  type VersionHead,
} from '../../db/repositories/register.ts';
import {
  deleteActivity,
  getActivity,
  insertActivity,
  updateActivity,
} from '../../db/repositories/register-activity.ts';
import type { ReadableDb } from '../../db/sql.ts';
import { type Handlers, type ReadContext, taskOf } from '../context.ts';
import { registerFile } from '../exports/register-file.ts';
import { approveRegister } from '../register/approve.ts';
import { currentRegister } from '../register/gather.ts';

const headOf = (
  { number, approvedAt, approvedBy, note, hash }: VersionHead,
  { labelOf }: Pick<ReadContext, 'labelOf'>,
): RegisterVersion => ({ number, approvedAt, approvedBy: labelOf(approvedBy), note, hash });

const versionOf = (db: ReadableDb, number: number): Version =>
  found(getVersion(db, number), 'register-version');

const documentOf = (db: ReadableDb, number: number): RegisterDocument =>
  readDocument(versionOf(db, number).document);

const changesSince = (earlier: Version | undefined, { content }: RegisterDocument): RegisterChange[] =>
  earlier ? compareRegisters(readDocument(earlier.document).content, content) : [];

const draftNow = (context: Pick<ReadContext, 'db' | 'today'>): RegisterDocument => {
  const { content, counts } = currentRegister(context);
  return draft(content, counts);
};

export const registerHandlers: Handlers<keyof typeof register> = {
  'register.current': (_, context) => {
    const newest = newestVersion(context.db);
    const now = draftNow(context);
    return {
      content: now.content,
      counts: now.counts,
      newest: newest ? headOf(newest, context) : null,
      changes: changesSince(newest, now),
    };
  },
  'register.addActivity': (input, { db, today, newId, about }) => {
    const id = newId<ActivityId>();
    about(id);
    insertActivity(db, id, null, input, today);
    return { id };
  },
  'register.changeActivity': ({ id, ...input }, { db, today, about }) => {
    about(id);
    if (isChanged(found(getActivity(db, id), 'activity'), input)) updateActivity(db, id, input, today);
    return {};
  },
  'register.removeActivity': ({ id }, { db, about }) => {
    about(id);
    assertRemovable(found(getActivity(db, id), 'activity'));
    deleteActivity(db, id);
    return {};
  },
  'register.approve': ({ note }, context) => {
    const version = approveRegister(context.db, context, note) ?? refuse('nothing-changed');
    context.about(String(version.number));
    return version;
  },
  'register.versions': (_, context) => listVersions(context.db).map((version) => headOf(version, context)),
  'register.version': ({ number }, context) => {
    const version = versionOf(context.db, number);
    const { content, counts } = readDocument(version.document);
    return { version: headOf(version, context), content, counts };
  },
  'register.compare': ({ from, to }, { db }) =>
    compareRegisters(documentOf(db, from).content, documentOf(db, to).content),
  'register.export': ({ format, number }, context) =>
    taskOf({
      steps: function* () {
        const { db, about } = context;
        about(`register/${number ?? 'draft'}/file`);
        const document = number === null ? draftNow(context) : documentOf(db, number);
        const earlier = number === null ? newestVersion(db) : getVersion(db, number - 1);
        yield { step: 'write-file', done: 0, total: 1 };
        return { document, changes: changesSince(earlier, document) };
      },
      finish: async function* ({ document, changes }) {
        yield { step: 'write-file', done: 1, total: 1 };
        return await registerFile(document, changes, format);
      },
    }),
  'register.partners': () => [...partners],
};
