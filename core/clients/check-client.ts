import type { ClientInput, ContactPoint } from '../contract/clients.ts';
import { findBsn } from '../kernel/bsn.ts';
import { readEmail, readPhone, readPostcode } from '../kernel/contact.ts';
import type { Day } from '../kernel/day.ts';
import { refuse } from '../kernel/refusal.ts';
import { checkDates } from './check-dates.ts';

const checkContactPoint = (point: ContactPoint, at: number): ContactPoint => {
  const value = point.kind === 'phone' ? readPhone(point.value) : readEmail(point.value);
  return {
    ...point,
    value: value ?? refuse(`${point.kind}-unreadable`, { field: `contactPoints.${at}.value` }),
    remark: point.remark.trim(),
  };
};

const tidy = (input: ClientInput): ClientInput => ({
  ...input,
  givenName: input.givenName.trim(),
  initials: input.initials.trim(),
  prefix: input.prefix.trim(),
  familyName: input.familyName.trim(),
  alias: input.alias.trim(),
  street: input.street.trim(),
  houseNo: input.houseNo.trim(),
  // An address abroad has a code of its own form, so what is not a Dutch postcode stays as it was typed.
  postcode: readPostcode(input.postcode) ?? input.postcode.trim(),
  city: input.city.trim(),
  paper: input.paper.trim(),
});

/** Each text that a person typed, with the name of its field. */
const texts = ({ contactPoints, ...fields }: ClientInput): readonly (readonly [string, string])[] => [
  ...Object.entries(fields).flatMap(([field, value]) =>
    typeof value === 'string' && !field.endsWith('On') ? [[field, value] as const] : [],
  ),
  ...contactPoints.flatMap(({ value, remark }, at) => [
    [`contactPoints.${at}.value`, value] as const,
    [`contactPoints.${at}.remark`, remark] as const,
  ]),
];

const refuseBsn = (input: ClientInput): void => {
  const hit = texts(input).find(([, text]) => findBsn(text).some(({ certainty }) => certainty === 'certain'));
  if (hit) refuse('bsn-in-field', { field: hit[0] });
};

/**
 * Decides whether a client file may be kept as it was filled in, and gives it back tidy: texts trimmed, telephone
 * numbers in E.164, Dutch postcodes as `1061 DH`. One name is enough, also an alias (art. 5(1)(c)). `closedOn` is the
 * day on which the file was closed, null for an open or a new one. Refuses `name-missing`, `bsn-in-field` (UAVG 46),
 * `phone-unreadable` and `email-unreadable`, each with the field and never with its content, and what `checkDates`
 * refuses.
 */
export const checkClient = (input: ClientInput, closedOn: Day | null, today: Day): ClientInput => {
  refuseBsn(input);
  const client = tidy(input);
  const { givenName, initials, familyName, alias } = client;
  if (givenName === '' && initials === '' && familyName === '' && alias === '') refuse('name-missing');
  checkDates(client, closedOn, today);
  return { ...client, contactPoints: client.contactPoints.map(checkContactPoint) };
};
