import type {
  Recipient,
  RegisterActivity,
  RegisterChange,
  RegisterCounts,
  RegisterPurpose,
} from '../../core/contract/register.ts';
import { dayOf } from '../../core/kernel/day.ts';
import { dayInTable, legalBasisWords, specialExceptionWords } from '../../core/kernel/words.ts';
import { backupsInWords, boundTermInWords, changeInWords } from '../../core/register/change-words.ts';
import type { RegisterDocument } from '../../core/register/document.ts';
import { hasOwnTerm } from '../../core/register/own-term.ts';
import {
  categoryInWords,
  dpiaWords,
  explainedFieldWords,
  gapWords,
  recipientKindWords,
  warningWords,
} from '../../core/register/words.ts';
import type { Table } from './table.ts';

/** What stands in a field that may not be empty, but is. */
export const missing = 'NOG INVULLEN';

const filled = (text: string): string => (text.trim() === '' ? missing : text);
const orNone = (text: string): string => (text.trim() === '' ? 'geen' : text);
const joined = (...parts: readonly string[]): string => parts.filter((part) => part.trim() !== '').join(', ');

const recipientText = ({ name, kind, service, agreementOn }: Recipient): string => {
  const agreement = agreementOn === null ? '' : `overeenkomst ${dayInTable(agreementOn)}`;
  const more = joined(service, agreement);
  return `${recipientKindWords[kind].nl}: ${name}${more === '' ? '' : ` (${more})`}`;
};

const recipientsText = ({ recipients }: RegisterActivity): string => {
  if (recipients === null) return missing;
  return recipients.length === 0 ? 'geen' : recipients.map(recipientText).join('\n');
};

/** A purpose that no file has yet may wait for its ground. */
const basisText = ({ legalBasis, isUsed }: Pick<RegisterPurpose, 'legalBasis' | 'isUsed'>): string => {
  if (legalBasis !== null) return legalBasisWords[legalBasis].nl;
  return isUsed ? missing : 'nog niet gekozen';
};

/** Each line of a CSV stands alone, so what is about client files stands in theirs. */
const purposesText = ({ category }: RegisterActivity, { content }: RegisterDocument): string =>
  category === 'client-file'
    ? content.purposes
        .map(({ name, legalBasis, isUsed, specialException, balancingNote }) => {
          const basis = basisText({ legalBasis, isUsed });
          const exception = specialException === null ? '' : specialExceptionWords[specialException].nl;
          return `${name}: ${joined(basis, exception, balancingNote && `afweging: ${balancingNote}`)}`;
        })
        .join('\n')
    : '';

const reasonsText = ({ category }: RegisterActivity, { content }: RegisterDocument): string =>
  category === 'client-file'
    ? content.fieldReasons
        .map(({ field, reason }) => `${explainedFieldWords[field].nl}: ${reason}`)
        .join('\n')
    : '';

const termsText = ({ terms, category, otherTerm }: RegisterActivity, isGap: boolean): string => {
  const own = terms.map((term) => `${categoryInWords(term.category, 'nl')}: ${boundTermInWords(term, 'nl')}`);
  if (category !== null && !hasOwnTerm({ category, terms })) own.push(isGap ? missing : 'nog niet bevestigd');
  const all = [...own, ...(otherTerm.trim() === '' ? [] : [otherTerm])];
  return filled(all.join('\n'));
};

const controllerText = ({ content: { organisation: it } }: RegisterDocument): string =>
  joined(it.name, it.address, it.phone, it.email, it.kvkNo && `KvK ${it.kvkNo}`);

const fgText = ({ content: { organisation: it } }: RegisterDocument): string => {
  if (it.fgName.trim() !== '') return joined(it.fgName, filled(it.fgContact));
  return `geen FG aangesteld: ${filled(it.fgNoneReason)}`;
};

const versionText = ({ number, approvedAt }: RegisterDocument): string =>
  number === null || approvedAt === null
    ? 'concept, niet vastgesteld'
    : `versie ${number}, vastgesteld op ${dayInTable(dayOf(approvedAt))}`;

const countOf = ({ counts }: RegisterDocument, { id }: RegisterActivity): RegisterCounts | undefined =>
  counts.find(({ activityId }) => activityId === id);

type Column = {
  readonly label: string;
  readonly width: number;
  readonly cell: (activity: RegisterActivity, document: RegisterDocument) => string | number;
};

const gapsOf = ({ content }: RegisterDocument, id: string | null) =>
  content.gaps.filter(({ activityId }) => activityId === id).map(({ field }) => field);

const warningsOf = ({ content }: RegisterDocument, id: string | null): string =>
  content.warnings
    .filter(({ activityId }) => activityId === id)
    .map(({ code }) => warningWords[code].nl)
    .join('\n');

/** The columns of facts 2.4, in the order of the printed register. */
const columns: readonly Column[] = [
  { label: 'Nr', width: 5, cell: ({ number }) => number },
  { label: 'Verwerking', width: 22, cell: ({ name }) => name },
  { label: 'Doel', width: 32, cell: ({ purpose }) => filled(purpose) },
  {
    label: 'Grondslag',
    width: 18,
    cell: ({ legalBasis }) => (legalBasis === null ? missing : legalBasisWords[legalBasis].nl),
  },
  {
    label: 'Bijzondere of strafrechtelijke gegevens: uitzondering',
    width: 22,
    cell: ({ specialException }) => orNone(specialException),
  },
  { label: 'Doelen van dossiers', width: 32, cell: purposesText },
  { label: 'Waarom elk gegeven nodig is', width: 40, cell: reasonsText },
  { label: 'Betrokkenen', width: 22, cell: ({ dataSubjects }) => filled(dataSubjects) },
  { label: 'Persoonsgegevens', width: 40, cell: ({ personalData }) => filled(personalData) },
  { label: 'Ontvangers en verwerkers', width: 30, cell: recipientsText },
  { label: 'Doorgifte buiten de EER', width: 16, cell: ({ transfers }) => orNone(transfers) },
  {
    label: 'Bewaartermijn',
    width: 30,
    cell: (activity, document) => termsText(activity, gapsOf(document, activity.id).includes('term')),
  },
  { label: 'Beveiliging', width: 40, cell: ({ security }) => filled(security) },
  {
    label: 'DPIA',
    width: 12,
    cell: ({ dpia }) => (dpia === null ? 'nog niet besloten' : dpiaWords[dpia].nl),
  },
  { label: 'Gewijzigd op', width: 12, cell: ({ changedOn }) => dayInTable(changedOn) },
  { label: 'Aantal', width: 10, cell: (activity, document) => countOf(document, activity)?.records ?? '' },
  { label: 'Te laat', width: 10, cell: (activity, document) => countOf(document, activity)?.overdue ?? '' },
  {
    label: 'Laatste opschoning',
    width: 12,
    cell: (activity, document) => {
      const on = countOf(document, activity)?.lastPurgeOn;
      return on ? dayInTable(on) : '';
    },
  },
  {
    label: 'Nog in te vullen',
    width: 24,
    cell: (activity, document) =>
      gapsOf(document, activity.id)
        .map((field) => gapWords[field].nl)
        .join(', '),
  },
  { label: 'Let op', width: 32, cell: ({ id }, document) => warningsOf(document, id) },
];

/** Each line of a CSV stands alone, so it repeats who is responsible (art. 30(1)(a)) and which version it is. */
const aboutColumns: readonly Column[] = [
  {
    label: 'Verwerkingsverantwoordelijke',
    width: 30,
    cell: (_, document) => filled(controllerText(document)),
  },
  { label: 'FG', width: 24, cell: (_, document) => fgText(document) },
  {
    label: 'Reservekopieën',
    width: 40,
    cell: (_, document) => backupsInWords(document.content.backups, 'nl'),
  },
  { label: 'Versie', width: 20, cell: (_, document) => versionText(document) },
];

const activityTable = (shown: readonly Column[], document: RegisterDocument): Table => ({
  title: 'Register',
  columns: shown,
  rows: document.content.activities.map((activity) => shown.map(({ cell }) => cell(activity, document))),
});

/** The register as one table whose lines each say everything. */
export const wholeTable = (document: RegisterDocument): Table =>
  activityTable([...columns, ...aboutColumns], document);

const organisationTable = (document: RegisterDocument): Table => {
  const { organisation: it } = document.content;
  const open = gapsOf(document, null).map((field) => gapWords[field].nl);
  return {
    title: 'Organisatie',
    columns: [
      { label: 'Gegeven', width: 28 },
      { label: 'Inhoud', width: 70 },
    ],
    rows: [
      ['Register', versionText(document)],
      ['Vastgesteld door', document.approvedBy],
      ['Toelichting', document.note],
      ['Organisatie', filled(it.name)],
      ['KvK-nummer', it.kvkNo],
      ['Adres', filled(it.address)],
      ['Telefoon', it.phone],
      ['E-mail', it.email],
      ['Verantwoordelijke', filled(it.responsiblePerson)],
      ['FG', fgText(document)],
      ['Reservekopieën', backupsInWords(document.content.backups, 'nl')],
      ['Nog in te vullen', open.join(', ')],
      ['Let op', warningsOf(document, null)],
    ],
  };
};

const termTable = ({ content }: RegisterDocument): Table => ({
  title: 'Bewaartermijnen',
  columns: [
    { label: 'Verwerking', width: 24 },
    { label: 'Soort gegevens', width: 22 },
    { label: 'Bewaartermijn', width: 40 },
    { label: 'Bron', width: 26 },
    { label: 'Reden', width: 50 },
    { label: 'Versie', width: 8 },
  ],
  rows: content.activities.flatMap(({ name, terms }) =>
    terms.map((term) => [
      name,
      categoryInWords(term.category, 'nl'),
      boundTermInWords(term, 'nl'),
      term.source,
      term.reason,
      term.ruleVersion,
    ]),
  ),
});

const purposeTable = ({ content }: RegisterDocument): Table => ({
  title: 'Doelen van dossiers',
  columns: [
    { label: 'Doel van het dossier', width: 30 },
    { label: 'Grondslag', width: 24 },
    { label: 'Uitzondering voor bijzondere gegevens', width: 30 },
    { label: 'Afweging', width: 60 },
  ],
  rows: content.purposes.map(({ name, legalBasis, isUsed, specialException, balancingNote }) => [
    name,
    basisText({ legalBasis, isUsed }),
    specialException === null ? 'geen' : specialExceptionWords[specialException].nl,
    balancingNote,
  ]),
});

const reasonTable = ({ content }: RegisterDocument): Table => ({
  title: 'Waarom nodig',
  columns: [
    { label: 'Gegeven', width: 30 },
    { label: 'Waarom nodig', width: 70 },
  ],
  rows: content.fieldReasons.map(({ field, reason }) => [explainedFieldWords[field].nl, reason]),
});

const changeTable = (changes: readonly RegisterChange[]): Table => ({
  title: 'Wijzigingen',
  columns: [
    { label: 'Verwerking', width: 24 },
    { label: 'Onderdeel', width: 30 },
    { label: 'Was', width: 50 },
    { label: 'Is nu', width: 50 },
  ],
  rows: changes
    .map((change) => changeInWords(change, 'nl'))
    .map(({ activity, field, from, to }) => [activity || 'Organisatie', field, from, to]),
});

/** The register as the sheets of a workbook: activities, organisation, why files and fields are kept, terms, and changes. */
export const registerSheets = (
  document: RegisterDocument,
  changes: readonly RegisterChange[],
): readonly Table[] => [
  activityTable(columns, document),
  organisationTable(document),
  purposeTable(document),
  reasonTable(document),
  termTable(document),
  changeTable(changes),
];
