import type { Category, RecordKind, RuleAction } from '../contract/timer.ts';
import { ClientCategory, StaffCategory } from '../contract/timer.ts';
import type { Day } from '../kernel/day.ts';
import type { RecordId } from '../kernel/ids.ts';

/** A kind of data that stays when its file goes, and until when; null while its clock stands still. */
export type Staying = {
  readonly category: Category;
  readonly on: Day | null;
  /** The day from which the terms of this kind of data count, for what stays of a client; null while no clock runs. */
  readonly anchorOn?: Day | null;
};

/** A record of a kind of data that goes piece by piece: one form, one plan, one paid year. */
export type Piece = { readonly category: Category; readonly id: string };

/** The kinds of data of a client with a term that can outlast the file's. */
export const outlasting: readonly Category[] = ['consent-proof', 'request-log'];

/** What is the file itself of each kind of record: when that goes, all goes that has no term of its own. */
export const fileOf = {
  client: 'client-file',
  volunteer: 'volunteer-file',
  applicant: 'applicant',
} as const satisfies Record<RecordKind, Category>;

/** Every kind of data that a kind of record can hold. */
export const categoriesOf = {
  client: ClientCategory.options,
  volunteer: [...StaffCategory.options.filter((category) => category !== 'applicant'), 'request-log'],
  applicant: ['applicant'],
} as const satisfies Readonly<Record<RecordKind, readonly Category[]>>;

/** What is known of one record with something on the purge list: a client's, a volunteer's or an applicant's. */
export type RecordOnList = {
  readonly recordId: RecordId;
  readonly kind: RecordKind;
  /** True when only the name and what outlasts the file are left of an earlier purge. */
  readonly isStub: boolean;
  readonly hasPaper: boolean;
  /** The kinds of data that are due and were not left out, each with the rule that governs it. */
  readonly due: readonly {
    readonly category: Category;
    readonly ruleCode: string;
    readonly dueOn: Day | null;
  }[];
  /** The kinds of data of which something stays when the file goes, each until a day. */
  readonly staying: readonly Staying[];
  /** The pieces that go, of kinds of data that go piece by piece; all others of those kinds stay. */
  readonly pieces: readonly Piece[];
  readonly notes: number;
  /** Of those the ones that lost the consent on which they rested. */
  readonly lostNotes: number;
  readonly attachments: number;
  readonly lostAttachments: number;
  readonly contactPoints: number;
  readonly consentEvents: number;
};

/** What happens to one record. `gone`: no row stays. `stub`: the name stays with what outlasts it. `file`: only parts go. */
export type RemovalPlan = RecordOnList & {
  /** Its number on the list that was approved; null for what is removed without a list. */
  readonly number: number | null;
  /** What the rule of the file itself says is to be done with it. */
  readonly action: RuleAction;
  readonly removes: readonly Category[];
  readonly leaves: 'gone' | 'stub' | 'file';
};

/**
 * Whether a file is anonymised: it adds one to a count and goes with its proofs and requests, because what is anonymous
 * has nobody left to whom a proof could belong. Only the file of a client can be.
 */
export const isAnonymised = ({
  kind,
  isStub,
  due,
  action,
}: RecordOnList & Pick<RemovalPlan, 'action'>): boolean =>
  action === 'anonymise' &&
  kind === 'client' &&
  !isStub &&
  due.some(({ category }) => category === 'client-file');

/**
 * Decides what goes of one record, part by part: longer keeping only for the part with a term of its own, never for the
 * whole (facts 1.2). What outlasts a file but has no term of its own goes with it.
 */
export const planRemoval = (record: RecordOnList): RemovalPlan => {
  const withoutList = { number: null, action: 'delete' } as const;
  const due = record.due.map(({ category }) => category);
  if (!due.includes(fileOf[record.kind]) && !record.isStub)
    return { ...record, ...withoutList, removes: due, leaves: 'file' };
  const stays = record.staying.map(({ category }) => category);
  return {
    ...record,
    ...withoutList,
    // Of what goes piece by piece some may go and some stay.
    removes: (categoriesOf[record.kind] as readonly Category[]).filter(
      (category) => due.includes(category) || !stays.includes(category),
    ),
    leaves: stays.length === 0 ? 'gone' : 'stub',
  };
};

/** What the rules that run say of a removal: what one asks for, and whether a duty to keep protects what stays. */
export type WhatRulesSay = {
  readonly actionOf: (ruleCode: string) => RuleAction;
  readonly mustStay: (staying: Staying) => boolean;
};

/**
 * The same by a rule of which the action counts, and with its number on a list: of a file that is anonymised everything
 * goes, also what has a term of its own, but for what a duty to keep protects: that stays with the name until its day,
 * because such a term comes before every other but a hold (facts 1.2).
 */
export const planByRule = (
  record: RecordOnList,
  { number, actionOf, mustStay }: { readonly number: number | null } & WhatRulesSay,
): RemovalPlan => {
  const rule = record.due.find(({ category }) => category === fileOf[record.kind])?.ruleCode;
  const plan = { ...planRemoval(record), number, action: rule ? actionOf(rule) : 'delete' };
  if (!isAnonymised(plan)) return plan;
  const staying = plan.staying.filter(mustStay);
  const stays = staying.map(({ category }) => category);
  return {
    ...plan,
    staying,
    removes: categoriesOf.client.filter((category) => !stays.includes(category)),
    leaves: stays.length === 0 ? 'gone' : 'stub',
  };
};

/** Whether the file itself goes, with everything that has no term of its own. */
export const takesFile = ({ kind, removes }: RemovalPlan): boolean => removes.includes(fileOf[kind]);
