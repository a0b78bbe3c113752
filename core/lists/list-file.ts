import type { ClientInput, ContactPoint, FileOutcome } from '../contract/clients.ts';
import type { ListChoices, ListColumn } from '../contract/lists.ts';
import { showPhone } from '../kernel/contact.ts';
import type { Day } from '../kernel/day.ts';
import type { ClientId } from '../kernel/ids.ts';
import { dayInTable, fileOutcomeWords, type Language, legalBasisWords, type Words } from '../kernel/words.ts';

/** A file as a list can hold it; purpose, phase and person by their names. */
export type ListFile = Omit<
  ClientInput,
  'household' | 'workSituation' | 'purposeId' | 'phaseId' | 'assignedTo'
> & {
  readonly id: ClientId;
  readonly closedOn: Day | null;
  /** How the help ended; null where nobody said it. */
  readonly outcome: FileOutcome | null;
  readonly purpose: string;
  readonly phase: string;
  readonly assigned: string;
};

/** What of a file's own data decides whether parts of it may leave with a list. */
export type Guarded = Pick<ListChoices, 'columns' | 'withSecretAddresses' | 'withUnsafeContacts'>;

type Addressed = Pick<ListFile, 'street' | 'houseNo' | 'postcode' | 'city' | 'isAddressSecret'>;

/** Whether the file has an address that is secret, and a list with addresses would hold it. */
export const holdsSecretAddress = (file: Addressed): boolean =>
  file.isAddressSecret && [file.street, file.houseNo, file.postcode, file.city].some((part) => part !== '');

/** The ways to reach somebody that may leave: what is not safe to use only when that was chosen (facts 9). */
export const contactsToLeave = (
  points: readonly ContactPoint[],
  { withUnsafeContacts }: Pick<Guarded, 'withUnsafeContacts'>,
): readonly ContactPoint[] => points.filter(({ safety }) => withUnsafeContacts || safety !== 'unsafe');

type Column = { readonly label: Words; readonly width: number; readonly cell: (file: ListFile) => string };

const day = (on: Day | null): string => (on === null ? '' : dayInTable(on));

const careWords = {
  unknown: null,
  safe: null,
  'only-at-times': { nl: 'alleen op bepaalde tijden', en: 'only at certain times' },
  unsafe: { nl: 'niet veilig', en: 'not safe' },
} as const satisfies Readonly<Record<ContactPoint['safety'], Words | null>>;

const shownValue = ({ kind, value }: ContactPoint): string => (kind === 'phone' ? showPhone(value) : value);

const careOf = (point: ContactPoint, lang: Language): string => {
  const care = [careWords[point.safety]?.[lang] ?? '', point.remark].filter((part) => part !== '');
  return care.length === 0 ? '' : `${shownValue(point)}: ${care.join(', ')}`;
};

/** The columns of names, always there. Who has only initials or an alias has them as first name, as our import reads them. */
const names: readonly Column[] = [
  {
    label: { nl: 'Voornaam', en: 'First name' },
    width: 18,
    cell: ({ givenName, initials, alias }) => givenName || initials || alias,
  },
  { label: { nl: 'Tussenvoegsel', en: 'Name prefix' }, width: 12, cell: ({ prefix }) => prefix },
  { label: { nl: 'Achternaam', en: 'Last name' }, width: 22, cell: ({ familyName }) => familyName },
];

const columnsOf = (lang: Language, choices: Guarded): Readonly<Record<ListColumn, readonly Column[]>> => {
  const address =
    (part: (file: ListFile) => string) =>
    (file: ListFile): string =>
      file.isAddressSecret && !choices.withSecretAddresses ? '' : part(file);
  const contacts = (file: ListFile, kind: ContactPoint['kind']): string =>
    contactsToLeave(file.contactPoints, choices)
      .filter((point) => point.kind === kind)
      .map(shownValue)
      .join(', ');
  return {
    number: [{ label: { nl: 'Vertrouwd-nummer', en: 'Vertrouwd number' }, width: 24, cell: ({ id }) => id }],
    birth: [
      { label: { nl: 'Geboortedatum', en: 'Date of birth' }, width: 14, cell: ({ birthOn }) => day(birthOn) },
    ],
    // Street and number in one cell: a spreadsheet takes the house number 2-4 for a date.
    address: [
      {
        label: { nl: 'Adres', en: 'Address' },
        width: 30,
        cell: address(({ street, houseNo }) => `${street} ${houseNo}`.trim()),
      },
      { label: { nl: 'Postcode', en: 'Postcode' }, width: 10, cell: address(({ postcode }) => postcode) },
      { label: { nl: 'Woonplaats', en: 'Town' }, width: 18, cell: address(({ city }) => city) },
    ],
    // Spaces in a number keep a spreadsheet from taking it for a sum and losing its first 0.
    contact: [
      { label: { nl: 'Telefoon', en: 'Phone' }, width: 22, cell: (file) => contacts(file, 'phone') },
      { label: { nl: 'E-mail', en: 'E-mail' }, width: 28, cell: (file) => contacts(file, 'email') },
      {
        label: { nl: 'Let op bij contact', en: 'Mind when in touch' },
        width: 30,
        cell: ({ contactPoints }) =>
          contactsToLeave(contactPoints, choices)
            .map((point) => careOf(point, lang))
            .filter((text) => text !== '')
            .join('; '),
      },
    ],
    days: [
      { label: { nl: 'Aangemeld', en: 'Opened' }, width: 12, cell: ({ openedOn }) => day(openedOn) },
      {
        label: { nl: 'Laatste contact', en: 'Last contact' },
        width: 14,
        cell: ({ lastContactOn }) => day(lastContactOn),
      },
      { label: { nl: 'Afgesloten', en: 'Closed' }, width: 12, cell: ({ closedOn }) => day(closedOn) },
    ],
    outcome: [
      {
        label: { nl: 'Afloop', en: 'Outcome' },
        width: 26,
        cell: ({ outcome }) => (outcome === null ? '' : fileOutcomeWords[outcome][lang]),
      },
    ],
    why: [
      { label: { nl: 'Doel', en: 'Purpose' }, width: 30, cell: ({ purpose }) => purpose },
      {
        label: { nl: 'Grondslag', en: 'Ground' },
        width: 24,
        cell: ({ legalBasis }) => legalBasisWords[legalBasis][lang],
      },
    ],
    phase: [{ label: { nl: 'Fase', en: 'Phase' }, width: 20, cell: ({ phase }) => phase }],
    assigned: [
      { label: { nl: 'Vrijwilliger', en: 'Volunteer' }, width: 20, cell: ({ assigned }) => assigned },
    ],
  };
};

/** A list as the cells of a table: names first, then the chosen columns in their own order. */
export const listTable = (
  files: readonly ListFile[],
  choices: Guarded,
  lang: Language,
): {
  readonly title: string;
  readonly columns: readonly { readonly label: string; readonly width: number }[];
  readonly rows: readonly (readonly string[])[];
} => {
  const known = columnsOf(lang, choices);
  const has = (column: ListColumn): boolean => choices.columns.includes(column);
  const shown = [
    ...(has('number') ? known.number : []),
    ...names,
    ...(['birth', 'address', 'contact', 'days', 'outcome', 'why', 'phase', 'assigned'] as const).flatMap(
      (column) => (has(column) ? known[column] : []),
    ),
  ];
  return {
    title: { nl: 'Cliënten', en: 'Clients' }[lang],
    columns: shown.map(({ label, width }) => ({ label: label[lang], width })),
    rows: files.map((file) => shown.map(({ cell }) => cell(file))),
  };
};

/** A list as data for other programs: days as ISO 8601, telephone numbers as E.164, only what was chosen. */
export const listData = (files: readonly ListFile[], choices: Guarded, on: Day): unknown => {
  const when = (column: ListColumn, part: object): object => (choices.columns.includes(column) ? part : {});
  return {
    format: 'vertrouwd-client-list/1',
    exportedOn: on,
    clients: files.map((file) => ({
      ...when('number', { id: file.id }),
      givenName: file.givenName,
      initials: file.initials,
      prefix: file.prefix,
      familyName: file.familyName,
      alias: file.alias,
      ...when('birth', { birthOn: file.birthOn }),
      ...when(
        'address',
        file.isAddressSecret && !choices.withSecretAddresses
          ? { address: null }
          : {
              address: {
                street: file.street,
                houseNo: file.houseNo,
                postcode: file.postcode,
                city: file.city,
                isSecret: file.isAddressSecret,
              },
            },
      ),
      ...when('contact', { contactPoints: contactsToLeave(file.contactPoints, choices) }),
      ...when('days', {
        openedOn: file.openedOn,
        lastContactOn: file.lastContactOn,
        closedOn: file.closedOn,
      }),
      ...when('outcome', { outcome: file.outcome }),
      ...when('why', { purpose: file.purpose, legalBasis: file.legalBasis }),
      ...when('phase', { phase: file.phase }),
      ...when('assigned', { assignedTo: file.assigned }),
    })),
  };
};
