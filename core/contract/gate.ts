import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { StaffRowId, VolunteerId } from '../kernel/ids.ts';
import { Period } from '../kernel/period.ts';
import { lines, nothing } from './fields.ts';
import { command, query } from './op.ts';
import { leaders, workers } from './roles.ts';
import { VolunteerType } from './volunteers.ts';

/** What somebody needs before she may get a client or an account (handbook 4.2.1, 4.2.3, 5.1; facts 7). */
export const GateItem = z.enum(['basic-training', 'declaration', 'peer-review', 'conduct-certificate']);
export type GateItem = z.output<typeof GateItem>;

/** The items on which an exception can be made; without training or declaration nobody works with clients. */
export const OverridableItem = z.enum(['peer-review', 'conduct-certificate']);
export type OverridableItem = z.output<typeof OverridableItem>;

export const GateState = z.enum(['met', 'soon', 'missing', 'overridden', 'not-needed']);
export type GateState = z.output<typeof GateState>;

/** Why an item stands as it does: each has one sentence. */
export const GateWhy = z.enum([
  'training-passed',
  'training-missing',
  'declaration-signed',
  'declaration-missing',
  'declaration-renew-soon',
  'declaration-over',
  'declaration-new-version',
  'declaration-old-version',
  'review-in-time',
  'review-soon',
  'review-late',
  'review-not-for-type',
  'certificate-seen',
  'certificate-soon',
  'certificate-missing',
  'certificate-not-met',
  'certificate-over',
  'certificate-not-asked',
]);
export type GateWhy = z.output<typeof GateWhy>;

/** The one step that helps. */
export const GateAction = z.enum([
  'record-training',
  'sign-declaration',
  'plan-peer-review',
  'see-certificate',
]);
export type GateAction = z.output<typeof GateAction>;

export const GateColour = z.enum(['green', 'amber', 'red']);
export type GateColour = z.output<typeof GateColour>;

/** Whether somebody works here today. */
export const Service = z.enum(['present', 'not-begun', 'ended']);
export type Service = z.output<typeof Service>;

export const GateLine = z.strictObject({
  item: GateItem,
  state: GateState,
  why: GateWhy,
  /** The day of what is there: passed, signed, taken part, seen; null when there is nothing. */
  since: Day.nullable(),
  /** The day by which it must be done (again); null when none is known. */
  dueOn: Day.nullable(),
  /** Null when nothing has to be done. */
  action: GateAction.nullable(),
});
export type GateLine = z.output<typeof GateLine>;

/** Whether somebody may get a client or an account, with the reason of each part. Red is no. */
export const Gate = z.strictObject({ colour: GateColour, service: Service, items: z.array(GateLine) });
export type Gate = z.output<typeof Gate>;

/** What an organisation decides of the gate. */
export const GatePolicy = z.strictObject({
  /** For whom a certificate of conduct (VOG) is asked. */
  certificateFor: z.array(VolunteerType).max(3),
  /** How long after its date a new one is asked. */
  certificateDueAfter: Period,
  /** Who asks for it and how, so that everybody does it the same way. */
  howAsked: lines(500).or(z.literal('')),
});
export type GatePolicy = z.output<typeof GatePolicy>;

/** An exception: somebody may go on although an item is missing, until a day and for a reason that the FG reads. */
export const GateOverride = z.strictObject({
  id: StaffRowId,
  volunteerId: VolunteerId,
  listName: z.string(),
  item: OverridableItem,
  reason: z.string(),
  givenOn: Day,
  givenBy: z.string(),
  /** The last day on which it counts. */
  untilOn: Day,
  endedOn: Day.nullable(),
  isRunning: z.boolean(),
});
export type GateOverride = z.output<typeof GateOverride>;

export const gate = {
  'gate.ofVolunteer': query(
    leaders,
    z.strictObject({ volunteerId: VolunteerId }),
    Gate.extend({
      overrides: z.array(GateOverride),
      /** Of an account that works with clients, how this person is called there; null when she has none. */
      account: z.string().nullable(),
    }),
  ),
  /** The colour of everybody whose file is there, with what is missing. */
  'gate.all': query(
    leaders,
    nothing,
    z.array(
      z.strictObject({
        volunteerId: VolunteerId,
        colour: GateColour,
        service: Service,
        missing: z.array(GateItem),
      }),
    ),
  ),
  /**
   * Names for choosing and showing whose client somebody is: everybody whose file is there, by name. What is missing is
   * told to leaders only.
   */
  'gate.assignable': query(
    workers,
    nothing,
    z.array(
      z.strictObject({
        id: VolunteerId,
        listName: z.string(),
        displayName: z.string(),
        colour: GateColour,
        /** What a leader has to do first; null for a worker, and when nothing stands in the way. */
        why: z.enum(['not-begun', 'ended', ...GateItem.options]).nullable(),
        hasLeft: z.boolean(),
        hasAccount: z.boolean(),
        isMe: z.boolean(),
      }),
    ),
  ),
  /**
   * Makes an exception. Refused with `gate-override-not-needed`, `gate-override-over` (a day before today),
   * `gate-override-too-long` (more than three months), `gate-override-reason`.
   */
  'gate.override': command(
    ['manager'],
    z.strictObject({ volunteerId: VolunteerId, item: OverridableItem, reason: lines(500), untilOn: Day }),
    z.strictObject({ id: StaffRowId }),
  ),
  /** Ends one that still runs, from today. Refused with `gate-override-ended`. */
  'gate.endOverride': command(['manager'], z.strictObject({ id: StaffRowId }), nothing),
  /** Every exception that is kept, the newest first; without sealed texts. */
  'gate.overrides': query(['manager', 'confidant', 'fg'], nothing, z.array(GateOverride)),
  'gate.policy': query(['manager', 'confidant', 'fg'], nothing, GatePolicy),
  /** Refused with `gate-period-missing` for a VOG that would be due again at once. */
  'gate.changePolicy': command(['manager'], GatePolicy, nothing),
} as const;
