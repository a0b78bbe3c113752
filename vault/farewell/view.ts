import { nextReviewOn } from '../../core/farewell/conflict.ts';
import { type Held, whatStays } from '../../core/farewell/what-stays.ts';
import type { Farewell } from '../../core/contract/farewell.ts';
import type { VolunteerId } from '../../core/kernel/ids.ts';
import { found } from '../../core/kernel/refusal.ts';
import { userOf } from '../../core/users/picture.ts';
import { isPartlyGone } from '../../db/purge/partly-gone.ts';
import {
  countOpenClients,
  listReviews,
  listSteps,
  partsOfVolunteer,
} from '../../db/repositories/farewell.ts';
import { formContent, listForms, type PlainForm } from '../../db/repositories/forms.ts';
import { getVolunteer, type PlainVolunteer } from '../../db/repositories/volunteers.ts';
import type { ReadContext } from '../context.ts';
import { termsIn } from '../retention/term-of.ts';

type Reading = Pick<ReadContext, 'db' | 'files' | 'people' | 'labelOf'>;

/** One volunteer; refuses `not-found`. */
export const volunteerIn = ({ db }: Pick<ReadContext, 'db'>, id: VolunteerId): PlainVolunteer =>
  found(getVolunteer(db, id), 'volunteer');

/** Until when each part of a file would stay after the service ended so. */
export const staysAfter = (
  { db }: Pick<ReadContext, 'db'>,
  id: VolunteerId,
  end: Pick<Held, 'endOn' | 'hasConflict'>,
): Farewell['parts'] => [...whatStays({ ...end, ...partsOfVolunteer(db, id) }, termsIn(db))];

const accountOf = ({ people }: Reading, { userId }: PlainVolunteer): Farewell['account'] => {
  if (userId === null) return 'none';
  const user = userOf(people.picture(), userId);
  return user && !user.hasLeft ? 'there' : 'left';
};

/** Whom the declaration names that she signed last: where to hand in, and to whom to transfer. */
const namedIn = ({ db, files }: Reading, id: VolunteerId): Pick<Farewell, 'handInTo' | 'transferTo'> => {
  const signed = listForms(db, id)
    .filter(({ kind, signedOn }) => kind === 'confidentiality' && signedOn !== null)
    .reduce<PlainForm | null>(
      (last, form) => (last && (last.signedOn ?? '') >= (form.signedOn ?? '') ? last : form),
      null,
    );
  if (!signed) return { handInTo: '', transferTo: '' };
  const { handInAt, transferTo } = formContent(db, signed.id, files.ofStaff(id));
  return { handInTo: handInAt, transferTo };
};

/** How the farewell of one volunteer stands. Refuses `not-found`. */
export const farewellOf = (context: Reading, id: VolunteerId): Farewell => {
  const { db, files, labelOf } = context;
  const volunteer = volunteerIn(context, id);
  const { endOn, endReason, hasConflict } = volunteer;
  const reviews = listReviews(db, id, files.ofStaff(id)).map(({ recordedBy, ...review }) => ({
    ...review,
    recordedBy: labelOf(recordedBy),
  }));
  return {
    endOn,
    reason: endReason,
    hasConflict,
    openClients: countOpenClients(db, id),
    account: accountOf(context, volunteer),
    steps: listSteps(db, id).map(({ doneBy, ...step }) => ({ ...step, doneBy: labelOf(doneBy) })),
    ...namedIn(context, id),
    parts: endOn === null ? [] : staysAfter(context, id, { endOn, hasConflict }),
    reviews,
    reviewOn: nextReviewOn({ endOn, hasConflict, reviewedOn: reviews.map(({ on }) => on) }),
    canResume: endOn !== null && !volunteer.isStub && !isPartlyGone(db, id),
  };
};
