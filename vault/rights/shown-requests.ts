import type { RightsRequest } from '../../core/contract/rights.ts';
import { leads } from '../../core/contract/roles.ts';
import { staff } from '../../core/users/circles.ts';
import { listRequests, type StoredRequest } from '../../db/repositories/rights.ts';
import type { ReadContext } from '../context.ts';
import { viewOf } from './request-view.ts';

const shownTo =
  (context: ReadContext) =>
  (request: StoredRequest): readonly RightsRequest[] => {
    if (!leads(context.actor.roles)) return [viewOf(request, context, 'no-name')];
    const { clientId } = request;
    const isKnown =
      clientId === null ? context.files.circleKey(staff) !== null : context.reach(clientId) !== 'none';
    return isKnown ? [viewOf(request, context, 'name')] : [];
  };

/** The requests that somebody may know of: the FG all, without names; the others those about files that they may know of. */
export const shownRequests = (context: ReadContext): readonly RightsRequest[] =>
  listRequests(context.db).flatMap(shownTo(context));
