import type { ClientInput, ContactPoint } from '../contract/clients.ts';
import type { ClientId } from '../kernel/ids.ts';
import type { ImportField, ProposedClient, RowChange } from './import-row.ts';

/** What of a file a row can be held against. */
export type KeptFields = Pick<
  ClientInput,
  'birthOn' | 'street' | 'houseNo' | 'postcode' | 'city' | 'contactPoints' | 'lastContactOn'
>;

/** The file of somebody who came in before; `kept` is null when the person may not read it. */
export type KnownFile = {
  readonly id: ClientId;
  readonly kept: KeptFields | null;
  /** False for a file that may not be written in now: closed, or its use is restricted (art. 18). */
  readonly mayFill: boolean;
};

const addressOf = ({
  street,
  houseNo,
  postcode,
  city,
}: Pick<KeptFields, 'street' | 'houseNo' | 'postcode' | 'city'>): string =>
  [street, houseNo, postcode, city].join('|');

const noAddress = '|||';

const valuesOf = (points: readonly ContactPoint[], kind: ContactPoint['kind']): readonly string[] =>
  points.filter((point) => point.kind === kind).map(({ value }) => value);

/**
 * What a row says that the file of the same person does not: what could fill an empty field, and what differs and
 * therefore stays as it is. An address is one thing: half of an old one with half of a new one is nobody's.
 */
export const changesOf = (row: ProposedClient, { kept, mayFill }: KnownFile): RowChange[] => {
  if (!kept) return [];
  const rows: readonly (readonly [ImportField, says: string, keeps: string, isEmpty: boolean])[] = [
    ['birthDate', row.birthOn ?? '', kept.birthOn ?? '', kept.birthOn === null],
    ['address', addressOf(row), addressOf(kept), addressOf(kept) === noAddress],
    ...(['phone', 'email'] as const).map((kind) => {
      const has = valuesOf(kept.contactPoints, kind);
      const says = (kind === 'phone' ? row.phones : row.emails).filter((value) => !has.includes(value));
      return [kind, says.join(), '', has.length === 0] as const;
    }),
  ];
  const changes = rows.flatMap(([field, says, keeps, isEmpty]): RowChange[] => {
    if (says === '' || says === noAddress || says === keeps) return [];
    return [{ field, kind: isEmpty && mayFill ? 'fills' : 'differs' }];
  });
  return row.lastContactOn > kept.lastContactOn
    ? [...changes, { field: 'lastContactOn', kind: 'differs' }]
    : changes;
};

/** The fields of a file with the empty ones filled out of a row, and nothing else touched. */
export const filledFields = <F extends KeptFields>(
  file: F,
  row: ProposedClient,
  changes: readonly RowChange[],
): F => {
  const fills = (field: ImportField): boolean =>
    changes.some((change) => change.field === field && change.kind === 'fills');
  const points = (kind: ContactPoint['kind'], values: readonly string[]): readonly ContactPoint[] =>
    fills(kind) ? values.map((value) => ({ kind, value, safety: 'unknown', remark: '' })) : [];
  const { street, houseNo, postcode, city } = row;
  return {
    ...file,
    ...(fills('birthDate') ? { birthOn: row.birthOn } : {}),
    ...(fills('address') ? { street, houseNo, postcode, city } : {}),
    contactPoints: [
      ...file.contactPoints,
      ...points('phone', row.phones),
      ...points('email', row.emails),
    ].slice(0, 8),
  };
};
