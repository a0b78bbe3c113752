import type { OrganisationInput } from '../contract/organisation.ts';
import type { ChangeField, RegisterActivity, RegisterContent } from '../contract/register.ts';

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

/** The fields of the organisation. Warnings about it count as a field: roles of users cause them, not the form. */
export const organisationLeaves = ({ organisation, backups, warnings }: RegisterContent): readonly Leaf[] => [
  ...organisationFields.map((name) => leaf(`organisation.${name}`, organisation[name])),
  leaf('organisation.isCareProvider', organisation.isCareProvider ? 'yes' : 'no'),
  leaf(
    'organisation.warnings',
    warnings
      .filter(({ activityId }) => activityId === null)
      .map(({ code }) => code)
      .join(' '),
  ),
  leaf('backups', JSON.stringify(backups)),
];

/** Recipients have no number of their own: the name and kind, and for doubles the order, make one the same. */
const recipientLeaves = ({ recipients }: RegisterActivity): readonly Leaf[] => {
  const seen = new Map<string, number>();
  return (recipients ?? []).flatMap(({ name, kind, service, agreementOn }) => {
    const twin = (seen.get(`${kind} ${name}`) ?? 0) + 1;
    seen.set(`${kind} ${name}`, twin);
    const key = `${twin} ${kind} ${name}`;
    return [
      leaf('recipient', kind, name, key),
      leaf('recipient.service', service, name, key),
      leaf('recipient.agreementOn', agreementOn ?? '', name, key),
    ];
  });
};

const termLeaves = ({ terms }: RegisterActivity): readonly Leaf[] =>
  terms.flatMap(({ category, ruleCode, ruleVersion, bound, period, trigger, source, reason }) => [
    leaf('term', `${bound} ${period} ${trigger}`, category, ruleCode),
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

/** The fields of one activity, in the order of the printed columns. Gaps and counts follow from them and from time. */
export const activityLeaves = (activity: RegisterActivity): readonly Leaf[] => [
  leaf('name', activity.name),
  leaf('purpose', activity.purpose),
  leaf('legalBasis', activity.legalBasis ?? ''),
  leaf('specialException', activity.specialException),
  leaf('dataSubjects', activity.dataSubjects),
  leaf('personalData', activity.personalData),
  leaf('recipients', activity.recipients?.length === 0 ? 'none' : ''),
  ...recipientLeaves(activity),
  leaf('transfers', activity.transfers),
  leaf('otherTerm', activity.otherTerm),
  ...termLeaves(activity),
  leaf('security', activity.security),
  leaf('dpia', activity.dpia ?? ''),
];
