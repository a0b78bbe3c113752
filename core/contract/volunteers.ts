import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { UserId, VolunteerId } from '../kernel/ids.ts';
import { line, nothing, optionalLine } from './fields.ts';
import { command, query, quiet } from './op.ts';

/** Who leads the people who work here: nobody else reads their files (handbook 4.4.6). */
export const leaders = ['manager', 'confidant'] as const;

/** Little contact with clients, regular contact one to one, or watching over the volunteers (handbook 4.1.1). */
export const VolunteerType = z.enum(['indirect', 'direct', 'confidant']);
export type VolunteerType = z.output<typeof VolunteerType>;

export const Engagement = z.enum(['volunteer', 'trainee', 'employee']);
export type Engagement = z.output<typeof Engagement>;

export const EndReason = z.enum(['normal', 'conflict', 'secrecy-broken', 'deceased']);
export type EndReason = z.output<typeof EndReason>;

/** The name of somebody who works here, or wants to. */
export const StaffName = {
  givenName: optionalLine(80),
  initials: optionalLine(20),
  prefix: optionalLine(20),
  familyName: line(80),
} as const;

/** What only those who lead may know of a volunteer: sealed under the key of the file. No birth date and no BSN. */
export const VolunteerDetail = z.strictObject({
  street: optionalLine(120),
  houseNo: optionalLine(20),
  postcode: optionalLine(12),
  city: optionalLine(80),
  phone: optionalLine(40),
  email: optionalLine(120),
  emergencyName: optionalLine(120),
  emergencyPhone: optionalLine(40),
  /** Who pays a person of the organisation who is not employed by it. */
  externalEmployer: optionalLine(120),
  /** A bank account is kept only of whom expenses are paid to. */
  paysExpenses: z.boolean(),
  iban: optionalLine(40),
});
export type VolunteerDetail = z.output<typeof VolunteerDetail>;

export const VolunteerInput = z.strictObject({
  ...StaffName,
  type: VolunteerType,
  engagement: Engagement,
  functionName: line(80),
  startOn: Day,
  /** The confidant who watches over this person. */
  confidantId: VolunteerId.nullable(),
  ...VolunteerDetail.shape,
});
export type VolunteerInput = z.output<typeof VolunteerInput>;

export const Volunteer = VolunteerInput.extend({
  id: VolunteerId,
  displayName: z.string(),
  listName: z.string(),
  /** The account with which this person works in the app; made and tied by `users`, which asks the gate. */
  userId: UserId.nullable(),
  endOn: Day.nullable(),
  endReason: EndReason.nullable(),
  /** Whether there was a labour conflict at leaving: then the file stays ten years instead of two (handbook 4.4.6). */
  hasConflict: z.boolean(),
  /** True when the file is gone and only parts with a longer term are left. */
  isStub: z.boolean(),
});
export type Volunteer = z.output<typeof Volunteer>;

export const VolunteerRow = z.strictObject({
  id: VolunteerId,
  displayName: z.string(),
  listName: z.string(),
  type: VolunteerType,
  functionName: z.string(),
  startOn: Day,
  endOn: Day.nullable(),
  userId: UserId.nullable(),
  isStub: z.boolean(),
});
export type VolunteerRow = z.output<typeof VolunteerRow>;

export const VolunteerFilter = z.enum(['present', 'left', 'all']);

export const volunteers = {
  /** In Dutch order of names. */
  'volunteers.list': query(leaders, z.strictObject({ filter: VolunteerFilter }), z.array(VolunteerRow)),
  /** Opens a file; the audit keeps who saw it. */
  'volunteers.open': quiet(leaders, z.strictObject({ id: VolunteerId }), Volunteer),
  'volunteers.add': command(leaders, VolunteerInput, z.strictObject({ id: VolunteerId })),
  'volunteers.change': command(leaders, VolunteerInput.extend({ id: VolunteerId }), nothing),
} as const;
