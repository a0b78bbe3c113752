import type { OrganisationInput } from '../contract/organisation.ts';
import { AgreementPoint, type Transfer } from '../contract/processors.ts';
import { type RegisterActivity, type RegisterContent, System } from '../contract/register.ts';
import type { ChangeField } from '../contract/register-change.ts';

/** One field of a register that can differ, with its value as a text or code. */
export type Leaf = {
  /** The same in two registers when it is the same field of the same thing. */
  readonly key: string;
  readonly field: ChangeField;
  readonly item: string;
  readonly value: string;
};

const organisationFields = [
  'name',
  'kvkNo',
  'address',
  'email',
  'phone',
  'responsiblePerson',
  'fgName',
  'fgContact',
  'fgNoneReason',
] as const satisfies readonly (keyof OrganisationInput)[];

const leaf = (field: ChangeField, value: string, item = '', key: string = item): Leaf => ({
  key: JSON.stringify([field, key]),
  field,
  item,
  value,
});

/** Codes in the order of their list, whatever the order in which they were ticked. */
const inOrder = <T extends string>(codes: readonly T[], order: readonly T[]): string =>
  order.filter((code) => codes.includes(code)).join(' ');

/**
 * The fields of the organisation. Warnings about it count as a field: roles of users cause them, not the form. Whether
 * advice was asked is about one approval and no difference between two registers.
 */
export const organisationLeaves = ({ organisation, backups, warnings }: RegisterContent): readonly Leaf[] => [
  ...organisationFields.map((name) => leaf(`organisation.${name}`, organisation[name])),
  leaf('organisation.isCareProvider', organisation.isCareProvider ? 'yes' : 'no'),
  leaf(
    'organisation.warnings',
    warnings
      .filter(({ activityId, code }) => activityId === null && code !== 'advice-not-asked')
      .map(({ code }) => code)
      .join(' '),
  ),
  leaf('backups', JSON.stringify(backups)),
];

/** What has no number of its own is the same when its name is; doubles are told apart by their order. */
const named = <T>(
  rows: readonly T[],
  nameOf: (row: T) => string,
  leavesOf: (row: T, name: string, key: string) => readonly Leaf[],
): readonly Leaf[] => {
  const seen = new Map<string, number>();
  return rows.flatMap((row) => {
    const name = nameOf(row);
    const twin = (seen.get(name) ?? 0) + 1;
    seen.set(name, twin);
    return leavesOf(row, name, `${twin} ${name}`);
  });
};

const there = 'there';

const recipientLeaves = ({ recipients }: RegisterActivity): readonly Leaf[] =>
  named(
    recipients ?? [],
    ({ name }) => name,
    ({ purpose }, name, key) => [
      leaf('recipient', there, name, key),
      leaf('recipient.purpose', purpose, name, key),
    ],
  );

const jointLeaves = ({ jointControllers }: RegisterActivity): readonly Leaf[] =>
  named(
    jointControllers,
    ({ name }) => name,
    ({ contact, agreed }, name, key) => [
      leaf('jointController', there, name, key),
      leaf('jointController.contact', contact, name, key),
      leaf('jointController.agreed', agreed, name, key),
    ],
  );

type TransferFields = readonly [to: ChangeField, safeguard: ChangeField];

const transferLeaves = (
  transfers: readonly Transfer[],
  [to, safeguard]: TransferFields,
  of = '',
): readonly Leaf[] =>
  named(
    transfers,
    (transfer) => transfer.to,
    (transfer, name, key) => {
      const item = of === '' ? name : `${of}: ${name}`;
      return [
        leaf(to, there, item, `${of} ${key}`),
        leaf(safeguard, transfer.safeguard, item, `${of} ${key}`),
      ];
    },
  );

/** The processors on the list, with their agreements (art. 28). A name makes one the same. */
const processorLeaves = ({ processors }: Pick<RegisterContent, 'processors'>): readonly Leaf[] =>
  named(
    processors,
    ({ name }) => name,
    (it, name, key) => [
      leaf('processor', there, name, key),
      leaf('processor.contact', it.contact, name, key),
      leaf('processor.service', it.service, name, key),
      ...transferLeaves(it.transfers, ['processor.transfer', 'processor.transferSafeguard'], name),
      leaf('processor.subProcessors', it.subProcessors, name, key),
      leaf('processor.agreementOn', it.agreementOn ?? '', name, key),
      leaf('processor.agreementUntil', it.agreementUntil ?? '', name, key),
      leaf('processor.points', inOrder(it.points, AgreementPoint.options), name, key),
      leaf('processor.remark', it.remark, name, key),
    ],
  );

/** What is done for others (art. 30(2)), and whether such a register is kept at all. */
const processingForLeaves = ({ processingFor }: Pick<RegisterContent, 'processingFor'>): readonly Leaf[] => [
  leaf('processingFor.kept', processingFor === null ? '' : 'yes'),
  ...named(
    processingFor ?? [],
    ({ controller }) => controller,
    (it, name, key) => [
      leaf('processingFor', there, name, key),
      leaf('processingFor.contact', it.contact, name, key),
      leaf('processingFor.fg', it.fg, name, key),
      leaf('processingFor.categories', it.categories, name, key),
      ...transferLeaves(it.transfers, ['processingFor.transfer', 'processingFor.transferSafeguard'], name),
      leaf('processingFor.security', it.security, name, key),
    ],
  ),
];

/** What stands in lists of its own beside the activities. */
export const listLeaves = (content: RegisterContent): readonly Leaf[] => [
  ...processorLeaves(content),
  ...processingForLeaves(content),
];

const termLeaves = ({ terms }: RegisterActivity): readonly Leaf[] =>
  terms.flatMap(({ category, ruleCode, ruleVersion, bound, action, period, trigger, source, reason }) => [
    leaf('term', `${bound} ${period} ${trigger}`, category, ruleCode),
    leaf('term.action', action, category, ruleCode),
    leaf('term.version', String(ruleVersion), category, ruleCode),
    leaf('term.source', source, category, ruleCode),
    leaf('term.reason', reason, category, ruleCode),
  ]);

/** Purposes have no number of their own in a register: the name makes one the same. */
const purposeLeaves = ({ purposes }: Pick<RegisterContent, 'purposes'>): readonly Leaf[] =>
  purposes.flatMap(({ name, legalBasis, specialException, balancingNote }) => [
    leaf('filePurpose', legalBasis ?? 'none', name),
    leaf('filePurpose.exception', specialException ?? '', name),
    leaf('filePurpose.balance', balancingNote, name),
  ]);

/** What is about client files only: why they are kept, and why each field beyond the minimum. */
export const fileLeaves = (content: Pick<RegisterContent, 'purposes' | 'fieldReasons'>): readonly Leaf[] => [
  ...purposeLeaves(content),
  ...content.fieldReasons.map(({ field, reason }) => leaf('fieldReason', reason, field)),
];

/**
 * The fields of one activity, in the order of the printed columns. Takes the names of the processors by their ids. Gaps
 * and counts follow from the rest and from time.
 */
export const activityLeaves = (
  activity: RegisterActivity,
  processors: ReadonlyMap<string, string>,
): readonly Leaf[] => [
  leaf('name', activity.name),
  leaf('owner', activity.owner),
  leaf('purpose', activity.purpose),
  leaf('legalBasis', activity.legalBasis ?? ''),
  ...activity.special.map(({ category, exception }) => leaf('special', exception ?? 'open', category)),
  leaf('specialRemark', activity.specialRemark),
  leaf('dataSubjects', activity.dataSubjects),
  leaf('personalData', activity.personalData),
  leaf('source', activity.source),
  leaf('informedHow', activity.informedHow),
  ...jointLeaves(activity),
  leaf('recipients', activity.recipients?.length === 0 ? 'none' : ''),
  ...recipientLeaves(activity),
  leaf(
    'processors',
    activity.processorIds
      .map((id) => processors.get(id) ?? '')
      .toSorted()
      .join('\n'),
  ),
  ...transferLeaves(activity.transfers, ['transfer', 'transfer.safeguard']),
  leaf('systems', inOrder(activity.systems, System.options)),
  leaf('otherSystems', activity.otherSystems),
  leaf('otherTerm', activity.otherTerm),
  ...termLeaves(activity),
  leaf('security', activity.security),
  leaf('dpia', activity.dpia ?? ''),
];
