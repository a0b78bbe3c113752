import type { RequestSubject, RightsPolicy, RightsRequest } from '../../core/contract/rights.ts';
import type { ClientId, RequestId, StaffId, VolunteerId } from '../../core/kernel/ids.ts';
import { displayName } from '../../core/kernel/names.ts';
import { found, refuse } from '../../core/kernel/refusal.ts';
import { staff } from '../../core/users/circles.ts';
import { lawfulDeadline, ownDeadline } from '../../core/rights/deadline.ts';
import { stateOf } from '../../core/rights/decide.ts';
import { lawOnly } from '../../core/rights/policy.ts';
import {
  type FileToWork,
  getRequest,
  noRequestDetail,
  type RequestDetail,
  requestDetail,
  type StoredRequest,
} from '../../db/repositories/rights.ts';
import { getSetting } from '../../db/repositories/setting.ts';
import type { ReadableDb } from '../../db/sql.ts';
import type { ReadContext } from '../context.ts';
import { parametersIn } from '../legal-parameters/parameters-in.ts';

/** The terms that the organisation promised beside the law's; nothing until a manager says so. */
export const rightsPolicy = (db: ReadableDb): RightsPolicy => {
  const text = getSetting(db, 'rights-policy');
  return text === undefined ? lawOnly : { ...lawOnly, ...(JSON.parse(text) as Partial<RightsPolicy>) };
};

type Subject = Pick<StoredRequest, 'clientId' | 'volunteerId'>;

/** Of whom a request is: the id of the file, which is what the line in the audit is about. */
export const aboutWhom = ({ clientId, volunteerId }: Subject): ClientId | VolunteerId =>
  found(clientId ?? volunteerId, 'request');

/** The same with the kind of the file. */
export const fileOf = ({ clientId, volunteerId }: Subject): FileToWork =>
  clientId === null
    ? { kind: 'volunteer', id: found(volunteerId, 'request') }
    : { kind: 'client', id: clientId };

/**
 * Whether the caller reads the texts of a request. Those of a client go with the file; those of somebody who works here
 * stay for the circle of those who lead, as long as the request itself.
 */
export const mayReadDetail = (
  { clientId, isStub }: StoredRequest,
  { reach, files }: Pick<ReadContext, 'reach' | 'files'>,
): boolean => (clientId === null ? files.circleKey(staff) !== null : !isStub && reach(clientId) === 'read');

/** The key under which the texts of a request lie. */
export const keyOfRequest = (
  { clientId, volunteerId }: Subject,
  { files }: Pick<ReadContext, 'files'>,
): Uint8Array =>
  clientId === null ? files.ofStaff(found<StaffId>(volunteerId, 'request')) : files.of(clientId);

/** The texts of a request for whoever reads them; empty for others. */
export const detailFor = (
  request: StoredRequest,
  context: Pick<ReadContext, 'reach' | 'files'>,
): RequestDetail =>
  mayReadDetail(request, context) ? requestDetail(request, keyOfRequest(request, context)) : noRequestDetail;

const subjectOf = ({ clientId, volunteerId }: Subject): RequestSubject =>
  clientId === null ? { volunteerId: found(volunteerId, 'request') } : { clientId };

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
  const { kind, receivedOn, extendedOn, closedOn, outcome } = request;
  const terms = parametersIn(context.db, receivedOn);
  const { aimOn, dueOn } = lawfulDeadline(receivedOn, extendedOn !== null, terms);
  const mayRead = show === 'texts' && mayReadDetail(request, context);
  const isErasing =
    (kind === 'erase' || kind === 'object') && (outcome === 'granted' || outcome === 'partly');
  return {
    id: request.id,
    number: request.number,
    subject: show === 'no-name' ? null : subjectOf(request),
    subjectName: show === 'no-name' ? '' : displayName(request.name),
    kind,
    receivedOn,
    receivedBy: context.labelOf(request.receivedBy),
    askedBy: request.askedBy,
    representativeId: request.representativeId,
    identity: request.identity,
    identityOn: request.identityOn,
    dueOn,
    aimOn,
    ownDueOn: ownDeadline(kind, receivedOn, rightsPolicy(context.db), terms),
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
 * one does not read is refused with `file-not-readable` or `staff-not-readable`.
 */
export const requestToWorkOn = (
  id: RequestId,
  { db, reach, expectNear, files }: Pick<ReadContext, 'db' | 'reach' | 'expectNear' | 'files'>,
): StoredRequest => {
  const request = getRequest(db, id);
  const isKnown = request && (request.clientId === null || reach(request.clientId) !== 'none');
  const known = found(isKnown ? request : null, 'request');
  if (known.clientId !== null) expectNear(known.clientId, 'read');
  else if (files.circleKey(staff) === null) refuse('staff-not-readable');
  return known;
};
