import { z } from 'zod';
import {
  type Client,
  ClientEntry,
  ClientInput,
  ContactPoint,
  HouseholdMember,
} from '../../../core/contract/clients.ts';
import { ExplainedField } from '../../../core/contract/purposes.ts';
import { showPhone } from '../../../core/kernel/contact.ts';
import { Day } from '../../../core/kernel/day.ts';
import { fieldsToExplain } from '../../../core/purposes/reasons.ts';
import { Refusal } from '../../../core/kernel/refusal.ts';

/** Why a field is needed: one of the proposed sentences, or own words. */
export const ReasonDraft = z.strictObject({
  pick: z.enum(['first', 'second', 'own']),
  own: z.string().max(500),
});
export type ReasonDraft = z.output<typeof ReasonDraft>;

/** Somebody of the household, of whom it is not said yet who she is. */
export const MemberDraft = HouseholdMember.extend({ relation: HouseholdMember.shape.relation.nullable() });
export type MemberDraft = z.output<typeof MemberDraft>;

/** A client as it stands in the form: choices and days may still be open, and so may a number that is being typed. */
export const ClientDraft = ClientEntry.extend({
  openedOn: Day.nullable(),
  lastContactOn: Day.nullable(),
  contactPoints: z.array(ContactPoint.extend({ value: z.string().max(120) })).max(8),
  household: z.array(MemberDraft).max(20),
  /** Chooses which names count. */
  isAliasOnly: z.boolean(),
  /** The answers to "waarom nodig?" that are not kept yet. */
  reasons: z.partialRecord(ExplainedField, ReasonDraft),
});
export type ClientDraft = z.output<typeof ClientDraft>;

/** A form without anything filled in but the days, which are most often today. */
export const emptyDraft = (today: Day): ClientDraft => ({
  isAliasOnly: false,
  givenName: '',
  initials: '',
  prefix: '',
  familyName: '',
  alias: '',
  birthOn: null,
  street: '',
  houseNo: '',
  postcode: '',
  city: '',
  isAddressSecret: false,
  maySendPost: false,
  contactPoints: [],
  openedOn: today,
  lastContactOn: today,
  paper: '',
  purposeId: null,
  legalBasis: null,
  specialException: null,
  phaseId: null,
  lead: null,
  assignedTo: null,
  household: [],
  workSituation: 'unknown',
  reasons: {},
});

/** A way of contact that nobody has filled in yet. */
export const emptyPoint = (kind: ContactPoint['kind']): ContactPoint => ({
  kind,
  value: '',
  safety: 'unknown',
  remark: '',
});

/** Somebody who is added to the household. */
export const emptyMember: MemberDraft = { relation: null, ageBand: 'unknown', livesIn: false };

/** A client as the form starts with it; telephone numbers as people write them. */
export const draftOf = (client: Client): ClientDraft => {
  const input = ClientInput.strip().parse(client);
  const { givenName, initials, familyName, alias } = input;
  return {
    ...input,
    reasons: {},
    isAliasOnly: alias !== '' && givenName === '' && initials === '' && familyName === '',
    contactPoints: input.contactPoints.map((point) =>
      point.kind === 'phone' ? { ...point, value: showPhone(point.value) } : point,
    ),
  };
};

const noNames = { givenName: '', initials: '', prefix: '', familyName: '' } as const;

const pointsOf = ({ contactPoints }: ClientDraft): readonly ContactPoint[] =>
  contactPoints.filter(({ value, remark }) => value !== '' || remark !== '');

/** What of the form goes beyond the minimum for the first time, so that a reason is asked. */
export const toExplain = (
  draft: ClientDraft,
  start: ClientDraft,
  explained: readonly ExplainedField[],
): readonly ExplainedField[] =>
  fieldsToExplain(
    { ...draft, contactPoints: pointsOf(draft) },
    { ...start, contactPoints: pointsOf(start) },
    explained,
  );

const isNameless = ({ isAliasOnly, alias, givenName, initials, familyName }: ClientDraft): boolean =>
  (isAliasOnly ? [alias] : [givenName, initials, familyName]).every((name) => name.trim() === '');

/** A field that is still open: its name in the form, and the text that says so. */
export type OpenField = { readonly field: string; readonly text: string };

/** What must be filled in before the form can be sent, all at once, in the order of the form. */
export const openFields = (draft: ClientDraft, asked: readonly ExplainedField[]): readonly OpenField[] => [
  ...(isNameless(draft)
    ? [{ field: draft.isAliasOnly ? 'alias' : 'familyName', text: 'clients:refusal.name-missing' }]
    : []),
  ...(draft.purposeId === null ? [{ field: 'purposeId', text: 'purposes:refusal.purpose-missing' }] : []),
  ...(draft.legalBasis === null
    ? [{ field: 'legalBasis', text: 'purposes:refusal.legal-basis-missing' }]
    : []),
  ...(['openedOn', 'lastContactOn'] as const).flatMap((field) =>
    draft[field] === null ? [{ field, text: `clients:form.missing.${field}` }] : [],
  ),
  ...draft.household.flatMap(({ relation }, at) =>
    relation === null ? [{ field: `household.${at}.relation`, text: 'clients:form.missing.relation' }] : [],
  ),
  ...asked.flatMap((field) => {
    const reason = draft.reasons[field];
    return reason && (reason.pick !== 'own' || reason.own.trim() !== '')
      ? []
      : [{ field: `reasons.${field}`, text: 'purposes:refusal.field-reason-missing' }];
  }),
];

/** The form as it is sent, or null while a day or a relation is missing. What was left empty is not sent. */
export const inputOf = (draft: ClientDraft): ClientEntry | null => {
  const { isAliasOnly, reasons: _, ...fields } = draft;
  const { openedOn, lastContactOn } = fields;
  const household = draft.household.flatMap(({ relation, ...member }) =>
    relation === null ? [] : [{ ...member, relation }],
  );
  if (openedOn === null || lastContactOn === null || household.length < draft.household.length) return null;
  return {
    ...fields,
    ...(isAliasOnly ? noNames : { alias: '' }),
    openedOn,
    lastContactOn,
    household,
    contactPoints: [...pointsOf(draft)],
  };
};

const fields: Readonly<Record<string, string>> = {
  'opened-before-born': 'openedOn',
  'contact-before-opened': 'lastContactOn',
  'contact-after-closed': 'lastContactOn',
};

/** The field that a refused save is about, such as `contactPoints.0.value`; null when it is about none. */
export const refusedField = (error: unknown, { isAliasOnly }: ClientDraft): string | null => {
  if (!(error instanceof Refusal)) return null;
  if (error.error.code === 'invalid') return error.error.field;
  if (error.error.code !== 'refused') return null;
  const { rule, detail } = error.error;
  if (rule === 'name-missing') return isAliasOnly ? 'alias' : 'familyName';
  const named = detail?.['field'];
  return typeof named === 'string' ? named : (fields[rule] ?? null);
};
