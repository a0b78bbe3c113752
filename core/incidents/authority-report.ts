import { Temporal } from 'temporal-polyfill';
import type { IncidentContent } from '../contract/incidents.ts';
import type { Letter, LetterBlock } from '../contract/rights.ts';
import { type Day, dayOf } from '../kernel/day.ts';
import { fill } from '../kernel/fill.ts';
import { dayInSentence, type Language } from '../kernel/words.ts';
import { timeOf } from './amsterdam-time.ts';
import { type ReportWords, reportWords } from './report-words.ts';

/** The organisation, as a paper about a breach says it. */
export type BreachSender = {
  readonly name: string;
  readonly kvkNo: string;
  readonly address: string;
  readonly email: string;
  readonly phone: string;
  readonly responsiblePerson: string;
  readonly fgName: string;
  readonly fgContact: string;
};

/** What stands around the text of a paper. */
export type Frame = {
  readonly lang: Language;
  readonly today: Day;
  /** Who draws it up. */
  readonly by: string;
  readonly sender: BreachSender;
  readonly number: number;
};

const present = (texts: readonly string[]): string[] => texts.filter((text) => text !== '');

const moment = (at: string, lang: Language): string =>
  `${dayInSentence(dayOf(at), lang)}, ${lang === 'nl' ? timeOf(at).replace(':', '.') : timeOf(at)}`;

type Line = readonly [label: string, value: string];

const section = (title: string, rows: readonly (Line | null)[]): readonly LetterBlock[] => {
  const kept = rows.filter((row) => row !== null);
  return kept.length === 0
    ? []
    : [
        { kind: 'heading', text: title },
        ...kept.map(([label, value]): LetterBlock => ({ kind: 'paragraph', text: `${label}: ${value}` })),
      ];
};

const occurred = ({ occurredFrom, occurredUntil }: IncidentContent['facts'], lang: Language): string =>
  [...new Set([occurredFrom, occurredUntil])]
    .filter((on) => on !== null)
    .map((on) => dayInSentence(on, lang))
    .join(' – ');

const toldRows = (content: IncidentContent, words: ReportWords, lang: Language): readonly (Line | null)[] => {
  const { tellDecision, told } = content;
  const { labels } = words;
  if (told)
    return [
      [labels.told, fill(words.toldOn, { at: moment(told.at, lang) })],
      [labels.how, told.how.map((how) => words.how[how]).join(', ')],
      told.people === null ? null : [labels.people, String(told.people)],
    ];
  if (tellDecision === null) return [[labels.told, words.undecided]];
  if (tellDecision.isNeeded) return [[labels.told, words.willTell]];
  return [
    [labels.told, words.no],
    [
      labels.notTold,
      present([tellDecision.because ? words.because[tellDecision.because] : '', tellDecision.reason]).join(
        '. ',
      ),
    ],
  ];
};

/**
 * The report of a breach to the authority (art. 33(3) AVG), in the order of the questions on its form, to copy or to
 * print; what is not known yet says so. It names nobody but who may be asked about it.
 */
export const writeAuthorityReport = (
  content: IncidentContent,
  { lang, today, by, sender, number, deadlineAt }: Frame & { readonly deadlineAt: string },
): Letter => {
  const words = reportWords[lang];
  const { heads, labels } = words;
  const { facts, reports } = content;
  const first = reports[0];
  const known = (text: string): string => (text.trim() === '' ? words.unknown : text);
  const each = <K extends string>(codes: readonly K[], named: Readonly<Record<K, string>>): string =>
    known(codes.map((code) => named[code]).join(', '));
  const about = (count: number | null): string =>
    count === null ? words.unknown : fill(words.about, { count: String(count) });
  const yesNo = (is: boolean): string => (is ? words.yes : words.no);
  const data = present([...facts.data.map((code) => words.data[code]), facts.otherData]).join(', ');
  /** While nobody wrote which data it is about, a "no" would be a guess. */
  const ofKind = (is: boolean): string => (is || data !== '' ? yesNo(is) : words.unknown);
  const isLate = Temporal.Instant.compare(first?.at ?? deadlineAt, deadlineAt) > 0;
  return {
    lang,
    organisation: sender.name,
    from: present([sender.address, sender.phone, sender.email]),
    to: ['Autoriteit Persoonsgegevens'],
    isHandedOver: false,
    on: today,
    dateLine: dayInSentence(today, lang),
    subject: words.subject,
    number: fill(words.number, { number: String(number) }),
    blocks: [
      { kind: 'paragraph', text: words.intro },
      ...section(heads.kind, [
        [labels.phase, words.phase[reports.at(-1)?.phase ?? 'first']],
        first && first.reference !== '' ? [labels.reference, first.reference] : null,
        isLate && first ? [labels.late, known(first.lateReason)] : null,
      ]),
      ...section(heads.sender, [
        [labels.organisation, present([sender.name, sender.address]).join(', ')],
        sender.kvkNo === '' ? null : [labels.kvk, sender.kvkNo],
        [labels.contact, present([sender.responsiblePerson, sender.phone, sender.email]).join(', ')],
        [labels.fg, present([sender.fgName, sender.fgContact]).join(', ') || words.none],
      ]),
      ...section(heads.others, [[labels.processor, facts.processor || words.none]]),
      ...section(heads.breach, [
        [labels.discovered, moment(facts.discoveredAt, lang)],
        [labels.aware, moment(facts.awareAt, lang)],
        [labels.deadline, moment(deadlineAt, lang)],
        [labels.occurred, known(occurred(facts, lang))],
        [labels.kinds, each(facts.kinds, words.kind)],
        [labels.cause, facts.cause ? words.cause[facts.cause] : words.unknown],
        [labels.what, facts.what],
      ]),
      ...section(heads.data, [
        [labels.data, known(data)],
        [labels.records, about(facts.records)],
        [labels.special, ofKind(facts.hasSpecial)],
        [labels.criminal, ofKind(facts.hasCriminal)],
      ]),
      ...section(heads.people, [
        [labels.groups, each(facts.groups, words.group)],
        [labels.people, about(facts.people)],
        [labels.danger, facts.endangers === 'unknown' ? words.unknown : yesNo(facts.endangers === 'yes')],
      ]),
      ...section(heads.protection, [[labels.encryption, words.encryption[facts.encryption]]]),
      ...section(heads.consequences, [
        [labels.consequences, known(facts.consequences)],
        [labels.risk, facts.risk ? words.risk[facts.risk] : words.unknown],
        facts.riskReason === '' ? null : [labels.why, facts.riskReason],
      ]),
      ...section(heads.measures, [
        [labels.taken, known(facts.measuresTaken)],
        facts.measuresPlanned === '' ? null : [labels.planned, facts.measuresPlanned],
      ]),
      ...section(heads.told, toldRows(content, words, lang)),
    ],
    closing: [words.closing, by, sender.name],
  };
};
