import type { Letter, LetterBlock } from '../contract/rights.ts';
import type { Day } from '../kernel/day.ts';
import { fill } from '../kernel/fill.ts';
import { refuse } from '../kernel/refusal.ts';
import { dayInSentence, type Language } from '../kernel/words.ts';
import { complaintWords } from './letter-words.ts';

/** The organisation, as far as a letter says it. */
export type Sender = {
  readonly name: string;
  readonly address: string;
  readonly email: string;
  readonly phone: string;
};

/** Everything that the report to a complainant is made of. */
export type ReportFacts = {
  readonly lang: Language;
  readonly number: number;
  readonly name: string;
  /** Where the person lives; without a street and a place the letter is handed over. */
  readonly address: {
    readonly street: string;
    readonly houseNo: string;
    readonly postcode: string;
    readonly city: string;
  };
  readonly receivedOn: Day;
  readonly text: string;
  readonly investigation: string;
  readonly report: string;
  readonly sender: Sender;
  /** Who writes. */
  readonly by: string;
  readonly today: Day;
};

const paragraph = (text: string): LetterBlock => ({ kind: 'paragraph', text });
const heading = (text: string): LetterBlock => ({ kind: 'heading', text });
const typed = (text: string): readonly LetterBlock[] => text.split(/\n{2,}/).map(paragraph);

/**
 * Writes the report that a complainant gets (handbook 5.6): what was complained of, what was looked into, what came of
 * it, and where to go if she disagrees. Refuses `report-missing`.
 */
export const writeReport = (facts: ReportFacts): Letter => {
  const { lang, number, name, receivedOn, sender, today } = facts;
  if (facts.report.trim() === '') refuse('report-missing');
  const words = complaintWords[lang];
  const { street, houseNo, postcode, city } = facts.address;
  const address =
    street === '' || city === '' ? null : [`${street} ${houseNo}`.trim(), `${postcode} ${city}`.trim()];
  const contact = [sender.phone, sender.email].filter((text) => text !== '').join(' · ');
  return {
    lang,
    organisation: sender.name,
    from: [sender.address, sender.phone, sender.email].filter((text) => text !== ''),
    to: [name, ...(address ?? [words.handOver])],
    isHandedOver: address === null,
    on: today,
    dateLine: dayInSentence(today, lang),
    subject: words.subject,
    number: fill(words.number, { number: String(number) }),
    blocks: [
      paragraph(fill(words.dear, { name })),
      paragraph(fill(words.opening, { on: dayInSentence(receivedOn, lang) })),
      heading(words.text),
      ...typed(facts.text),
      ...(facts.investigation.trim() === ''
        ? []
        : [heading(words.investigation), ...typed(facts.investigation)]),
      heading(words.report),
      ...typed(facts.report),
      heading(words.disagree.title),
      paragraph(words.disagree.us),
      { kind: 'list', items: [words.disagree.ap, words.disagree.court] },
      paragraph(contact === '' ? words.thanks : `${words.thanks} ${fill(words.questions, { contact })}`),
    ],
    closing: [words.greeting, facts.by, sender.name],
  };
};

/** The name of the file of a report: says nothing of a person. */
export const reportFileName = (number: number, type: 'pdf' | 'docx'): string =>
  `verslag-klacht-${number}.${type}`;
