import type { Farewell, FarewellStep } from '../contract/farewell.ts';
import type { Letter, LetterBlock } from '../contract/rights.ts';
import type { Day } from '../kernel/day.ts';
import { fill } from '../kernel/fill.ts';
import { refuse } from '../kernel/refusal.ts';
import { dayInSentence, type Language } from '../kernel/words.ts';
import { farewellWords } from './letter-words.ts';

/** The organisation, as far as a letter says it. */
export type Sender = {
  readonly name: string;
  readonly address: string;
  readonly email: string;
  readonly phone: string;
};

/** Everything that the letter at leaving is made of. */
export type FarewellFacts = {
  readonly lang: Language;
  readonly name: string;
  /** Where the person lives; without a street and a place the letter is handed over. */
  readonly address: {
    readonly street: string;
    readonly houseNo: string;
    readonly postcode: string;
    readonly city: string;
  };
  readonly functionName: string;
  readonly startOn: Day;
  readonly farewell: Farewell;
  readonly sender: Sender;
  /** Who writes. */
  readonly by: string;
  readonly today: Day;
};

const paragraph = (text: string): LetterBlock => ({ kind: 'paragraph', text });
const heading = (text: string): LetterBlock => ({ kind: 'heading', text });
const list = (items: readonly string[]): LetterBlock => ({ kind: 'list', items: [...items] });

/** The lines of an address that is whole; null says that the letter must be handed over. */
const addressLines = ({ street, houseNo, postcode, city }: FarewellFacts['address']): string[] | null =>
  street === '' || city === '' ? null : [`${street} ${houseNo}`.trim(), `${postcode} ${city}`.trim()];

const handInLines = ({ lang, farewell }: FarewellFacts): readonly string[] => {
  const { handIn } = farewellWords[lang];
  const said: Readonly<Record<FarewellStep, string>> = {
    returned: fill(handIn.returned, { who: farewell.handInTo || handIn.someone }),
    transferred: fill(handIn.transferred, { who: farewell.transferTo || handIn.someone }),
    deleted: handIn.deleted,
  };
  return (['returned', 'transferred', 'deleted'] as const).map((step) => {
    const done = farewell.steps.find((it) => it.step === step);
    return done ? fill(handIn.done, { what: said[step], on: dayInSentence(done.doneOn, lang) }) : said[step];
  });
};

/**
 * Writes what somebody who leaves may expect: the secrecy that goes on, what to hand in, until when what is kept under
 * which rule, the rights and the ways to complain. Refuses `not-ended`, and `letter-to-deceased`.
 */
export const writeFarewellLetter = (facts: FarewellFacts): Letter => {
  const { lang, name, sender, farewell, today } = facts;
  const { endOn } = farewell;
  if (endOn === null) return refuse('not-ended');
  if (farewell.reason === 'deceased') refuse('letter-to-deceased');
  const words = farewellWords[lang];
  const on = (day: Day): string => dayInSentence(day, lang);
  const address = addressLines(facts.address);
  const contact = [sender.phone, sender.email].filter((text) => text !== '').join(' · ');
  return {
    lang,
    organisation: sender.name,
    from: [sender.address, sender.phone, sender.email].filter((text) => text !== ''),
    to: [name, ...(address ?? [words.handOver])],
    isHandedOver: address === null,
    on: today,
    dateLine: on(today),
    subject: words.subject,
    number: '',
    blocks: [
      paragraph(fill(words.dear, { name })),
      paragraph(
        fill(words.opening, {
          start: on(facts.startOn),
          end: on(endOn),
          organisation: sender.name,
          function: facts.functionName,
        }),
      ),
      heading(words.secrecy.title),
      paragraph(`${words.secrecy.goesOn} ${words.secrecy.afterwards}`),
      heading(words.handIn.title),
      list(handInLines(facts)),
      heading(words.kept.title),
      paragraph(words.kept.intro),
      list(
        farewell.parts.map(({ part, dueOn, source }) =>
          fill(words.kept.line, { part: words.kept.part[part], until: on(dueOn), source }),
        ),
      ),
      ...(farewell.hasConflict ? [paragraph(words.kept.conflict)] : []),
      ...(farewell.account === 'left' ? [paragraph(words.kept.account)] : []),
      heading(words.rights.title),
      paragraph(words.rights.intro),
      list(words.rights.list),
      heading(words.disagree.title),
      list([words.disagree.us, words.disagree.ap, words.disagree.court]),
      paragraph(`${words.thanks}${contact === '' ? '' : ` ${fill(words.questions, { contact })}`}`),
    ],
    closing: [words.greeting, facts.by, sender.name],
  };
};

/** The name of the file of the letter: says nothing of a person. */
export const farewellFileName = (type: 'pdf' | 'docx'): string => `brief-bij-vertrek.${type}`;
