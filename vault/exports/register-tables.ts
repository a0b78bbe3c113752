import type { RegisterActivity, RegisterCounts } from '../../core/contract/register.ts';
import type { RegisterPaper } from '../../core/contract/register-paper.ts';
import { dayOf } from '../../core/kernel/day.ts';
import { dayInTable } from '../../core/kernel/words.ts';
import { activityLines } from '../../core/register/activity-lines.ts';
import { backupsInWords } from '../../core/register/change-words.ts';
import type { RegisterDocument } from '../../core/register/document.ts';
import { type LineId, lineWords, missingWords } from '../../core/register/paper-words.ts';
import {
  adviceTable,
  changeTable,
  figureTable,
  forOthersTable,
  type PaperTable,
  processorTable,
  purposeTable,
  reasonTable,
  termTable,
} from '../../core/register/register-tables.ts';
import { gapWords, warningWords } from '../../core/register/words.ts';
import type { Table } from './table.ts';

/** What stands in a field that may not be empty, but is. */
export const missing = missingWords.nl;

const filled = (text: string): string => (text.trim() === '' ? missing : text);
const joined = (...parts: readonly string[]): string => parts.filter((part) => part.trim() !== '').join(', ');

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

type Column = { readonly label: string; readonly width: number };
type Cell = string | number;

/** Widths in characters; every other line has the width of a short text. */
const widths: Readonly<Partial<Record<LineId, number>>> = {
  purpose: 32,
  purposes: 32,
  reasons: 40,
  data: 40,
  recipients: 30,
  processors: 30,
  terms: 36,
  security: 40,
  warnings: 32,
};

/** In a sheet, counts are numbers of their own, so that somebody can add and sort them. */
const lineIds = (Object.keys(lineWords) as LineId[]).filter((id) => id !== 'held');

const countColumns: readonly Column[] = [
  { label: 'Aantal', width: 10 },
  { label: 'Te laat', width: 10 },
  { label: 'Laatste opschoning', width: 12 },
];

const countCells = (counts: RegisterCounts | undefined): readonly Cell[] => [
  counts?.records ?? '',
  counts?.overdue ?? '',
  counts?.lastPurgeOn ? dayInTable(counts.lastPurgeOn) : '',
];

const columns: readonly Column[] = [
  { label: 'Nr', width: 5 },
  { label: 'Verwerking', width: 22 },
  ...lineIds.map((id) => ({ label: lineWords[id].nl, width: widths[id] ?? 20 })),
  ...countColumns,
];

const cellsOf = (activity: RegisterActivity, document: RegisterDocument): readonly Cell[] => {
  const texts = new Map(activityLines(activity, document, 'nl').map((line) => [line.id, line.texts]));
  return [
    activity.number,
    activity.name,
    ...lineIds.map((id) => texts.get(id)?.join('\n') ?? ''),
    ...countCells(document.counts.find(({ activityId }) => activityId === activity.id)),
  ];
};

/** Each line of a CSV stands alone, so it repeats who is responsible (art. 30(1)(a)) and which version it is. */
const aboutColumns: readonly Column[] = [
  { label: 'Verwerkingsverantwoordelijke', width: 30 },
  { label: 'FG', width: 24 },
  { label: 'Reservekopieën', width: 40 },
  { label: 'Versie', width: 20 },
];

/** The register as one table whose lines each say everything. */
export const wholeTable = (document: RegisterDocument): Table => {
  const about = [
    filled(controllerText(document)),
    fgText(document),
    backupsInWords(document.content.backups, 'nl'),
    versionText(document),
  ];
  return {
    title: 'Verwerkingen',
    columns: [...columns, ...aboutColumns],
    rows: document.content.activities.map((activity) => [...cellsOf(activity, document), ...about]),
  };
};

const organisationTable = (document: RegisterDocument, hash: string): Table => {
  const { organisation: it, gaps, warnings, backups } = document.content;
  const open = gaps.filter(({ activityId }) => activityId === null).map(({ field }) => gapWords[field].nl);
  const notes = warnings
    .filter(({ activityId }) => activityId === null)
    .map(({ code }) => warningWords[code].nl);
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
      ['Controlegetal (SHA-256)', hash],
      ['Organisatie', filled(it.name)],
      ['KvK-nummer', it.kvkNo],
      ['Adres', filled(it.address)],
      ['Telefoon', it.phone],
      ['E-mail', it.email],
      ['Verantwoordelijke', filled(it.responsiblePerson)],
      ['FG', fgText(document)],
      ['Reservekopieën', backupsInWords(backups, 'nl')],
      ['Nog in te vullen', open.join(', ')],
      ['Let op', notes.join('\n')],
    ],
  };
};

/** The widest sheet is a little over a hundred characters, as its page is. */
const sheetOf = (table: PaperTable, title: string): Table => ({
  title,
  columns: table.columns.map(({ label, width }) => ({ label, width: Math.max(8, Math.round(width * 1.6)) })),
  rows: table.rows,
});

/** The register as the sheets of a workbook, one for each part. */
export const registerSheets = (
  document: RegisterDocument,
  { changes, figures, hash }: Pick<RegisterPaper, 'changes' | 'figures' | 'hash'>,
): readonly Table[] => {
  const { content } = document;
  return [
    {
      title: 'Verwerkingen',
      columns,
      rows: content.activities.map((activity) => cellsOf(activity, document)),
    },
    organisationTable(document, hash),
    sheetOf(processorTable(content, 'nl'), 'Verwerkers'),
    ...(content.processingFor ? [sheetOf(forOthersTable(content.processingFor, 'nl'), 'Voor anderen')] : []),
    sheetOf(purposeTable(content, 'nl'), 'Doelen van dossiers'),
    sheetOf(reasonTable(content, 'nl'), 'Waarom nodig'),
    sheetOf(termTable(content, 'nl'), 'Bewaarregels'),
    sheetOf(figureTable(figures, 'nl'), 'Cijfers uit de wet'),
    sheetOf(adviceTable(content, 'nl'), 'Advies van de FG'),
    sheetOf(changeTable(changes, 'nl'), 'Wijzigingen'),
  ];
};
