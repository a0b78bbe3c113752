import type { RightsPolicy, RightsRequest } from '../../core/contract/rights.ts';
import type { ClientId, RequestId } from '../../core/kernel/ids.ts';
import { displayName } from '../../core/kernel/names.ts';
import { found } from '../../core/kernel/refusal.ts';
import { lawfulDeadline, ownDeadline } from '../../core/rights/deadline.ts';
import { type Standing, stateOf } from '../../core/rights/decide.ts';
import { lawOnly } from '../../core/rights/policy.ts';
import {
  getRequest,
  noRequestDetail,
  type RequestDetail,
  requestDetail,
  type StoredRequest,
} from '../../db/repositories/rights.ts';
import { getSetting } from '../../db/repositories/setting.ts';
import type { ReadableDb } from '../../db/sql.ts';
import type { ReadContext } from '../context.ts';

/** The terms that the organisation promised beside the law's; nothing until a manager says so. */
export const rightsPolicy = (db: ReadableDb): RightsPolicy => {
  const text = getSetting(db, 'rights-policy');
  return text === undefined ? lawOnly : { ...lawOnly, ...(JSON.parse(text) as Partial<RightsPolicy>) };
};

/** What of a stored request core decides by. */
export const standingOf = (request: StoredRequest): Standing => ({
  ...request,
  isAboutUser: request.userId !== null,
});

/** Whether the caller reads the texts of a request; of a file that is gone nobody does. */
export const mayReadDetail = (
  { clientId, isStub }: StoredRequest,
  { reach }: Pick<ReadContext, 'reach'>,
): boolean => clientId === null || (!isStub && reach(clientId) === 'read');

/** The key under which the texts of a request lie; null for one about somebody of the app. */
export const keyOfRequest = (
  { clientId }: Pick<StoredRequest, 'clientId'>,
  { files }: Pick<ReadContext, 'files'>,
): Uint8Array | null => (clientId === null ? null : files.of(clientId));

/** The texts of a request for whoever reads them; empty for others. */
export const detailFor = (
  request: StoredRequest,
  context: Pick<ReadContext, 'reach' | 'files'>,
): RequestDetail =>
  mayReadDetail(request, context) ? requestDetail(request, keyOfRequest(request, context)) : noRequestDetail;

const nameOf = ({ userId, name }: StoredRequest, { labelOf }: Pick<ReadContext, 'labelOf'>): string =>
  userId === null ? displayName(name) : labelOf(userId);

type Viewing = Pick<ReadContext, 'db' | 'today' | 'labelOf' | 'reach' | 'files'>;

/**
 * A request as the window shows it, with its days. `show`: with its texts, without them, or without the name as well
 * (for the FG).
 */
export const viewOf = (
  request: StoredRequest,
  context: Viewing,
  show: 'texts' | 'name' | 'no-name',
): RightsRequest => {
  const { clientId, userId, kind, receivedOn, extendedOn, closedOn, outcome } = request;
  const { aimOn, dueOn } = lawfulDeadline(receivedOn, extendedOn !== null);
  const mayRead = show === 'texts' && mayReadDetail(request, context);
  const isErasing =
    (kind === 'erase' || kind === 'object') && (outcome === 'granted' || outcome === 'partly');
  return {
    id: request.id,
    number: request.number,
    subject: show === 'no-name' ? null : clientId === null ? { userId: found(userId, 'user') } : { clientId },
    subjectName: show === 'no-name' ? '' : nameOf(request, context),
    kind,
    receivedOn,
    receivedBy: context.labelOf(request.receivedBy),
    askedBy: request.askedBy,
    representativeId: request.representativeId,
    identity: request.identity,
    identityOn: request.identityOn,
    dueOn,
    aimOn,
    ownDueOn: ownDeadline(kind, receivedOn, rightsPolicy(context.db)),
    extendedOn,
    state: stateOf(request),
    isLate: closedOn === null && context.today > dueOn,
    outcome,
    grounds: request.grounds,
    closedOn,
    closedBy: request.closedBy === null ? '' : context.labelOf(request.closedBy),
    mayRead,
    ...(mayRead ? detailFor(request, context) : noRequestDetail),
    awaitsPurge:
      isErasing &&
      request.eraseOn !== null &&
      request.fileDueOn !== null &&
      request.fileDueOn <= context.today,
    isRestricted: request.restrictedOn !== null,
  };
};

/**
 * A request for whoever works on it: one about a file that one must not know of is not there, and one about a file that
 * one does not read is refused with `file-not-readable`.
 */
export const requestToWorkOn = (
  id: RequestId,
  { db, reach, expectNear }: Pick<ReadContext, 'db' | 'reach' | 'expectNear'>,
): StoredRequest => {
  const request = getRequest(db, id);
  const isKnown = request && (request.clientId === null || reach(request.clientId) !== 'none');
  const known = found(isKnown ? request : null, 'request');
  if (known.clientId !== null) expectNear(known.clientId, 'read');
  return known;
};

/** Of whom a request is, for the line in the audit. */
export const aboutWhom = ({ clientId, id }: { readonly clientId: ClientId | null; readonly id: RequestId }) =>
  clientId ?? id;
