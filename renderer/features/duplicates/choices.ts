import type { Client, ClientInput } from '../../../core/contract/clients.ts';
import type { In } from '../../../core/contract/index.ts';
import type { FieldValue } from '../../../core/contract/history.ts';

type Field = keyof ClientInput;

/** What is chosen together: parts of a name or of an address of two people make a third one. */
const groups = [
  { id: 'name', fields: ['givenName', 'initials', 'prefix', 'familyName', 'alias'] },
  { id: 'birth', fields: ['birthOn'] },
  { id: 'address', fields: ['street', 'houseNo', 'postcode', 'city'] },
  { id: 'contactPoints', fields: ['contactPoints'], canJoin: true },
  { id: 'why', fields: ['purposeId', 'legalBasis', 'specialException'] },
  { id: 'phase', fields: ['phaseId', 'lead'] },
  { id: 'assigned', fields: ['assignedTo'] },
  { id: 'household', fields: ['household'], canJoin: true },
  { id: 'work', fields: ['workSituation'] },
  { id: 'paper', fields: ['paper'] },
] as const satisfies readonly {
  readonly id: string;
  readonly fields: readonly Field[];
  readonly canJoin?: boolean;
}[];

export type GroupId = (typeof groups)[number]['id'];

/** Of which file a group is kept, or of both. */
export type Side = 'one' | 'other' | 'both';
export type Chosen = Readonly<Partial<Record<GroupId, Side>>>;

/** A group with the values of both files. */
export type GroupRow = {
  readonly id: GroupId;
  readonly fields: readonly Field[];
  readonly canJoin: boolean;
  readonly isSame: boolean;
};

const isEmpty = (value: FieldValue): boolean =>
  value === null || value === '' || value === 'unknown' || (Array.isArray(value) && value.length === 0);

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The groups of which at least one of the files has something. */
export const groupRows = (one: Client, other: Client): readonly GroupRow[] =>
  groups
    .map((group) => ({
      id: group.id,
      fields: group.fields,
      canJoin: 'canJoin' in group,
      isSame: group.fields.every((field) => isSame(one[field], other[field])),
    }))
    .filter(({ fields }) => fields.some((field) => !isEmpty(one[field]) || !isEmpty(other[field])));

/** What is proposed: the fuller side, both lists, and else the file that stays. */
export const proposedSide = ({ fields, canJoin }: GroupRow, one: Client): Side => {
  if (canJoin) return 'both';
  return fields.every((field) => isEmpty(one[field])) ? 'other' : 'one';
};

/** The choices as they are sent. */
export const asChoice = (
  rows: readonly GroupRow[],
  sideOf: (row: GroupRow) => Side,
): Pick<In<'duplicates.merge'>, 'take' | 'join'> => ({
  take: rows.flatMap((row) => (sideOf(row) === 'other' ? row.fields : [])),
  join: rows.flatMap(({ id, ...row }) =>
    (id === 'contactPoints' || id === 'household') && sideOf({ id, ...row }) === 'both' ? [id] : [],
  ),
});
