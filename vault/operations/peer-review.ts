import type { PeerReview, peerReview, PeerReviewInput } from '../../core/contract/peer-review.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { PeerReviewId, VolunteerId } from '../../core/kernel/ids.ts';
import { listName } from '../../core/kernel/names.ts';
import { found, refuse } from '../../core/kernel/refusal.ts';
import { checkReview } from '../../core/peer-review/check-review.ts';
import { decideHelp } from '../../core/peer-review/decide-help.ts';
import { reviewDueOn, reviewState } from '../../core/peer-review/review-due.ts';
import { clearAttendance, removeReview } from '../../db/purge/remove-review.ts';
import {
  agreementsOf,
  countReviews,
  getReview,
  insertAttendance,
  lastReviewDays,
  listAttendance,
  listReviews,
  putHelp,
  putReview,
  reviewsOfVolunteer,
  type StoredAttendance,
  type StoredReview,
} from '../../db/repositories/peer-review.ts';
import { getVolunteer, isVolunteerRestricted } from '../../db/repositories/volunteers.ts';
import type { ReadableDb } from '../../db/sql.ts';
import type { Handlers, ReadContext, WriteContext } from '../context.ts';
import { whoWorksHere } from '../volunteers/at-work.ts';

const nameIn = (db: ReadableDb, id: VolunteerId): string => {
  const volunteer = getVolunteer(db, id);
  return volunteer ? listName(volunteer) : '';
};

const leaderOf = (db: ReadableDb, { leaderId, outsideLeader }: StoredReview): string =>
  leaderId ? nameIn(db, leaderId) : outsideLeader;

const opened = ({ db, files }: Pick<ReadContext, 'db' | 'files'>, it: StoredAttendance) => {
  const { id: _, reviewId: __, textSealed: ___, ...row } = it;
  return {
    ...row,
    listName: nameIn(db, it.volunteerId),
    agreements: agreementsOf(files.ofStaff(it.volunteerId), it),
  };
};

/** Writes a session with its participants; help that somebody got already is kept. Refuses `file-restricted`. */
const put = (
  context: WriteContext,
  id: PeerReviewId,
  { attendees, ...review }: PeerReviewInput,
  helpGiven: ReadonlyMap<VolunteerId, Day | null>,
): void => {
  const { db, files, newId, actor, now, today } = context;
  checkReview({ ...review, attendees }, (volunteerId) => getVolunteer(db, volunteerId), today);
  putReview(db, { ...review, id, recordedBy: actor.id, recordedAt: now });
  for (const attendee of attendees) {
    // A session is about several people, so the line in the audit does not name her.
    if (isVolunteerRestricted(db, attendee.volunteerId)) refuse('file-restricted');
    const helpGivenOn = attendee.helpNeeded ? (helpGiven.get(attendee.volunteerId) ?? null) : null;
    const row = { ...attendee, id: newId<string>(), reviewId: id, on: review.on, helpGivenOn };
    insertAttendance(db, files.ofStaff(attendee.volunteerId), row);
  }
};

const waits = ({ helpNeeded, helpGivenOn }: StoredAttendance): boolean => helpNeeded && helpGivenOn === null;

export const peerReviewHandlers: Handlers<keyof typeof peerReview> = {
  'peerReview.list': (page, { db }) => {
    const sessions = listReviews(db, page);
    const present = Map.groupBy(
      listAttendance(
        db,
        sessions.map(({ id }) => id),
      ),
      ({ reviewId }) => reviewId,
    );
    return {
      total: countReviews(db),
      sessions: sessions.map((session) => {
        const attendees = present.get(session.id) ?? [];
        return {
          id: session.id,
          on: session.on,
          form: session.form,
          leader: leaderOf(db, session),
          attendees: attendees.map(({ volunteerId }) => nameIn(db, volunteerId)),
          waitsForHelp: attendees.some(waits),
        };
      }),
    };
  },

  'peerReview.due': (_, { db, today }) => {
    const last = lastReviewDays(db);
    return whoWorksHere(db)
      .flatMap(({ id, type, startOn, ...name }) => {
        const lastOn = last.get(id) ?? null;
        const dueOn = reviewDueOn({ type, startOn, lastOn });
        if (dueOn === null) return [];
        const state = reviewState(dueOn, today);
        return [{ volunteerId: id, listName: listName(name), lastOn, dueOn, state }];
      })
      .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
  },

  'peerReview.open': ({ id }, context): PeerReview => {
    const { db, about } = context;
    about(id);
    const review = found(getReview(db, id), 'review');
    return {
      ...review,
      leader: leaderOf(db, review),
      attendees: listAttendance(db, [id]).map((it) => opened(context, it)),
    };
  },

  'peerReview.ofVolunteer': ({ volunteerId }, context) => {
    const { db } = context;
    const reviews = reviewsOfVolunteer(db, volunteerId);
    const present = listAttendance(
      db,
      reviews.map(({ id }) => id),
    );
    return reviews.flatMap((review) => {
      const attendees = present.filter(({ reviewId }) => reviewId === review.id);
      const own = attendees.find((it) => it.volunteerId === volunteerId);
      if (!own) return [];
      return [
        {
          ...review,
          leader: leaderOf(db, review),
          own: opened(context, own),
          others: attendees.length - 1,
        },
      ];
    });
  },

  'peerReview.record': (input, context) => {
    const id = context.newId<PeerReviewId>();
    context.about(id);
    put(context, id, input, new Map());
    return { id };
  },

  'peerReview.change': ({ id, ...input }, context) => {
    const { db, about } = context;
    about(id);
    found(getReview(db, id), 'review');
    const before = listAttendance(db, [id]);
    clearAttendance(
      db,
      id,
      input.attendees.map(({ volunteerId }) => volunteerId),
    );
    const given = before.map(({ volunteerId, helpGivenOn }) => [volunteerId, helpGivenOn] as const);
    put(context, id, input, new Map(given));
    return {};
  },

  'peerReview.giveHelp': ({ id, volunteerId, on }, { db, today, about }) => {
    about(id);
    const review = found(getReview(db, id), 'review');
    const attendance = found(
      listAttendance(db, [id]).find((it) => it.volunteerId === volunteerId),
      'volunteer',
    );
    const asked = { helpNeeded: attendance.helpNeeded, reviewOn: review.on };
    putHelp(db, attendance.id, decideHelp(asked, on, today));
    return {};
  },

  'peerReview.remove': ({ id, reason }, { db, now, actor, about }) => {
    about(id);
    found(removeReview(db, { id, why: reason, at: now, by: actor.id }) || null, 'review');
    return {};
  },
};
