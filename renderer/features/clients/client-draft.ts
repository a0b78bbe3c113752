import { z } from 'zod';
import { type Client, ClientInput, ContactPoint } from '../../../core/contract/clients.ts';
import { showPhone } from '../../../core/kernel/contact.ts';
import { Day } from '../../../core/kernel/day.ts';
import { supportPurpose } from '../../../core/purposes/starter-purposes.ts';
import { Refusal } from '../../../core/kernel/refusal.ts';

/** A client as it stands in the form: days may still be missing, and so may a number that is being typed. */
export const ClientDraft = ClientInput.extend({
  openedOn: Day.nullable(),
  lastContactOn: Day.nullable(),
  contactPoints: z.array(ContactPoint.extend({ value: z.string().max(120) })).max(8),
  /** Chooses which names count. */
  isAliasOnly: z.boolean(),
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
  purposeId: supportPurpose,
  legalBasis: 'legitimate-interest',
  specialException: null,
  phaseId: null,
  lead: null,
  assignedTo: null,
  household: [],
  workSituation: 'unknown',
});

/** A way of contact that nobody has filled in yet. */
export const emptyPoint = (kind: ContactPoint['kind']): ContactPoint => ({
  kind,
  value: '',
  safety: 'unknown',
  remark: '',
});

/** A client as the form starts with it; telephone numbers as people write them. */
export const draftOf = (client: Client): ClientDraft => {
  const input = ClientInput.strip().parse(client);
  const { givenName, initials, familyName, alias } = input;
  return {
    ...input,
    isAliasOnly: alias !== '' && givenName === '' && initials === '' && familyName === '',
    contactPoints: input.contactPoints.map((point) =>
      point.kind === 'phone' ? { ...point, value: showPhone(point.value) } : point,
    ),
  };
};

const noNames = { givenName: '', initials: '', prefix: '', familyName: '' } as const;

/** The form as it is sent, or null while a day is missing. Ways of contact that were left empty are not sent. */
export const inputOf = ({
  isAliasOnly,
  openedOn,
  lastContactOn,
  ...draft
}: ClientDraft): ClientInput | null => {
  if (openedOn === null || lastContactOn === null) return null;
  return {
    ...draft,
    ...(isAliasOnly ? noNames : { alias: '' }),
    openedOn,
    lastContactOn,
    contactPoints: draft.contactPoints.filter(({ value, remark }) => value !== '' || remark !== ''),
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
