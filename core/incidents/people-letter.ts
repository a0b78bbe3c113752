import type { IncidentContent, IncidentFacts } from '../contract/incidents.ts';
import type { Letter, LetterBlock } from '../contract/rights.ts';
import { dayOf } from '../kernel/day.ts';
import { fill } from '../kernel/fill.ts';
import { dayInSentence, type Language } from '../kernel/words.ts';
import type { BreachSender, Frame } from './authority-report.ts';
import { breachLetterWords } from './letter-words.ts';
import { reportWords } from './report-words.ts';

const heading = (text: string): string => `# ${text}`;
const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

/**
 * The letter to the people as it is prepared out of the facts (art. 34(2) AVG: in plain words what happened, what it may
 * mean, what was done, and whom to ask), as text that somebody may change: `# ` begins a heading, `- ` an item.
 * Whoever lives with a violent partner must be told how to stay safe.
 */
export const preparedLetter = (facts: IncidentFacts, sender: BreachSender, lang: Language): string => {
  const words = breachLetterWords[lang];
  const named = reportWords[lang].data;
  const data = [
    ...facts.data.filter((code) => code !== 'other').map((code) => named[code]),
    facts.otherData.trim(),
  ].filter((text) => text !== '');
  const contact = [sender.phone, sender.email].filter((text) => text !== '').join(' · ');
  return [
    words.dear,
    fill(words.opening, { on: dayInSentence(dayOf(facts.discoveredAt), lang) }),
    heading(words.happened),
    facts.what.trim(),
    ...(data.length > 0 ? [fill(words.which, { data: data.join(', ') })] : []),
    heading(words.means),
    facts.consequences.trim() || words.meansNotKnown,
    heading(words.did),
    facts.measuresTaken.trim() || words.didNotKnown,
    ...(facts.measuresPlanned.trim() === '' ? [] : [facts.measuresPlanned.trim()]),
    heading(words.you),
    list(words.youCan),
    heading(words.unsafe),
    list(words.safe),
    words.safeContact,
    heading(words.ask),
    fill(words.askWhom, { person: sender.responsiblePerson || sender.name, contact }).trim(),
    words.complain,
  ].join('\n\n');
};

const blockOf = (part: string): LetterBlock => {
  const rows = part.split('\n');
  if (rows.length === 1 && part.startsWith('# ')) return { kind: 'heading', text: part.slice(2).trim() };
  if (rows.every((row) => row.startsWith('- ')))
    return { kind: 'list', items: rows.map((row) => row.slice(2).trim()) };
  return { kind: 'paragraph', text: part };
};

/** The pieces of a letter out of its text: white lines part them. */
export const letterBlocks = (text: string): LetterBlock[] =>
  text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '#' && part !== '-')
    .map(blockOf);

/** The letter to the people as it stands: somebody's own words, or the prepared ones. It is addressed by hand. */
export const writeBreachLetter = (
  { facts, letter }: IncidentContent,
  { lang, today, by, sender, number }: Frame,
): Letter => {
  const words = breachLetterWords[lang];
  return {
    lang,
    organisation: sender.name,
    from: [sender.address, sender.phone, sender.email].filter((text) => text !== ''),
    to: [words.to],
    isHandedOver: false,
    on: today,
    dateLine: dayInSentence(today, lang),
    subject: words.subject,
    number: fill(words.number, { number: String(number) }),
    blocks: letterBlocks(letter === '' ? preparedLetter(facts, sender, lang) : letter),
    closing: [words.greeting, by, sender.name],
  };
};
