import type { ComponentType } from 'react';
import type { Volunteer } from '../../../core/contract/volunteers.ts';
import type { VolunteerId } from '../../../core/kernel/ids.ts';
import type { RowMark } from './row-line.tsx';

/** What every part of a volunteer's file takes. */
export type PartProps = { readonly volunteerId: VolunteerId; readonly volunteer: Volunteer };

type Part = ComponentType<PartProps>;

/**
 * What other features show in a volunteer's file; the app brings them together, because a feature never knows another.
 * A part that is not there leaves its place out, and a tab without parts too.
 */
export type VolunteerParts = {
  /** The sign beside a name in the list: how she stands before the gate. */
  readonly RowMark?: RowMark;
  /** What this person still needs before she may get a client or an account. */
  readonly Gate?: Part;
  /** The clients that she is there for. */
  readonly Clients?: Part;
  /** Until when each kind of data stays, and why. */
  readonly Terms?: Part;
  readonly Forms?: Part;
  readonly Plans?: Part;
  readonly Training?: Part;
  readonly PeerReview?: Part;
  readonly Papers?: Part;
  readonly Farewell?: Part;
  readonly Complaints?: Part;
  /** What she asked about her own data. */
  readonly Requests?: Part;
};

/** Another screen about the people who work here, reached from above the list: its words and its place. */
export type Elsewhere = { readonly id: string; readonly text: string; readonly path: string };

/** The parts and the other screens, as the app puts them together. */
export type VolunteerHouse = { readonly parts: VolunteerParts; readonly elsewhere: readonly Elsewhere[] };
