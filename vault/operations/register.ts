import type { register, RegisterVersion } from '../../core/contract/register.ts';
import type { ActivityId } from '../../core/kernel/ids.ts';
import { found, refuse } from '../../core/kernel/refusal.ts';
import { registerState } from '../../core/register/advice.ts';
import { assertRemovable, expectProcessors, isChanged } from '../../core/register/change-activity.ts';
import { compareRegisters } from '../../core/register/compare.ts';
import { changesSince, type RegisterDocument, readDocument } from '../../core/register/document.ts';
import { starterRows, startersToAdd } from '../../core/register/choose-starters.ts';
import { partners } from '../../core/register/partners.ts';
import { getQuestion } from '../../db/repositories/desk.ts';
import { listProcessors } from '../../db/repositories/processors.ts';
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
  listActivities,
  putReviewed,
  updateActivity,
} from '../../db/repositories/register-activity.ts';
import type { ReadableDb } from '../../db/sql.ts';
import type { Handlers, ReadContext } from '../context.ts';
import { approveRegister } from '../register/approve.ts';
import { driftNow, measureFacts } from '../register/drift.ts';
import { currentRegister } from '../register/gather.ts';
import { renewMeasures } from '../register/renew-measures.ts';

const headOf = (
  { number, approvedAt, approvedBy, note, hash }: VersionHead,
  { labelOf }: Pick<ReadContext, 'labelOf'>,
): RegisterVersion => ({ number, approvedAt, approvedBy: labelOf(approvedBy), note, hash });

const versionOf = (db: ReadableDb, number: number): Version =>
  found(getVersion(db, number), 'register-version');

const documentOf = (db: ReadableDb, number: number): RegisterDocument =>
  readDocument(versionOf(db, number).document);

export const registerHandlers: Handlers<keyof typeof register> = {
  'register.current': (_, context) => {
    const newest = newestVersion(context.db);
    const { content, counts } = currentRegister(context);
    const changes = changesSince(newest, content);
    const isAsked = getQuestion(context.db, { kind: 'register' }) !== undefined;
    return {
      content,
      counts,
      newest: newest ? headOf(newest, context) : null,
      changes,
      state: registerState(content, newest ? changes : null, isAsked),
    };
  },
  'register.drift': (_, context) => driftNow(context),
  'register.starters': (_, { db }) => starterRows(listActivities(db)),
  'register.addStarters': ({ codes }, { db, today, newId }) => {
    const chosen = startersToAdd(codes, listActivities(db));
    for (const { code: _, category, ...input } of chosen)
      insertActivity(db, newId<ActivityId>(), category, input, today);
    return { added: chosen.length };
  },
  'register.addActivity': (input, { db, today, newId, about }) => {
    expectProcessors(input, listProcessors(db));
    const id = newId<ActivityId>();
    about(id);
    insertActivity(db, id, null, input, today);
    return { id };
  },
  'register.changeActivity': ({ id, ...input }, { db, today, about }) => {
    about(id);
    const before = found(getActivity(db, id), 'activity');
    expectProcessors(input, listProcessors(db));
    if (isChanged(before, input)) updateActivity(db, id, input, today);
    else putReviewed(db, id, today);
    return {};
  },
  'register.reviewActivity': ({ id }, { db, today, about }) => {
    about(found(getActivity(db, id), 'activity').id);
    putReviewed(db, id, today);
    return {};
  },
  'register.renewMeasures': (_, context) => {
    const { db, today } = context;
    return { activities: renewMeasures(db, measureFacts(currentRegister(context)), today) };
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
  'register.partners': () => [...partners],
};
