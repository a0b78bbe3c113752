import type { Letter, LetterBlock, LetterKind, RightsRequest } from '../contract/rights.ts';
import type { Day } from '../kernel/day.ts';
import { fill } from '../kernel/fill.ts';
import { refuse } from '../kernel/refusal.ts';
import { dayInSentence, periodInWords } from '../kernel/words.ts';
import { nextDay } from './attention.ts';
import { type AnswerTerms, lawfulDeadline } from './deadline.ts';
import { fileKeptUntil } from './erasure.ts';
import { letterWords } from './letter-words.ts';

/** The organisation, as far as a letter says it. */
export type Sender = {
  readonly name: string;
  readonly address: string;
  readonly email: string;
  readonly phone: string;
};

/** Where a person may be written to. */
export type PostAddress = {
  readonly street: string;
  readonly houseNo: string;
  readonly postcode: string;
  readonly city: string;
  readonly isAddressSecret: boolean;
  readonly maySendPost: boolean;
};

/** Everything that a letter is made of. */
export type LetterFacts = {
  readonly kind: LetterKind;
  readonly lang: 'nl' | 'en';
  readonly request: RightsRequest;
  readonly sender: Sender;
  /** Who writes. */
  readonly by: string;
  /** To whom: the person, or who asked for her. */
  readonly addressee: string;
  /** Null for somebody whose address the app does not keep. */
  readonly address: PostAddress | null;
  readonly today: Day;
  /** The terms of the law on the day of receipt. */
  readonly terms: AnswerTerms;
};

/**
 * The lines of an address to which post is safe: it is not secret, post may be sent there, and it is whole. Null says
 * that the letter must be handed over.
 */
export const safeAddress = (address: PostAddress | null): readonly string[] | null => {
  if (!address || address.isAddressSecret || !address.maySendPost) return null;
  const { street, houseNo, postcode, city } = address;
  if (street === '' || city === '') return null;
  return [`${street} ${houseNo}`.trim(), `${postcode} ${city}`.trim()];
};

/** Which letters a request can have now: what did not happen cannot be told. */
export const lettersFor = (
  request: Pick<RightsRequest, 'extendedOn' | 'state' | 'effect' | 'isRestricted' | 'liftReason'>,
): readonly LetterKind[] => [
  'received',
  ...(request.extendedOn === null ? [] : (['extended'] as const)),
  ...(request.state === 'closed' ? (['decided'] as const) : []),
  ...(request.effect === 'restrict' && (request.isRestricted || request.liftReason !== '')
    ? (['lifting'] as const)
    : []),
];

const paragraph = (text: string): LetterBlock => ({ kind: 'paragraph', text });
const heading = (text: string): LetterBlock => ({ kind: 'heading', text });
const list = (items: readonly string[]): readonly LetterBlock[] =>
  items.length === 0 ? [] : [{ kind: 'list', items: [...items] }];

type Speaking = LetterFacts & {
  readonly words: (typeof letterWords)['nl'];
  readonly on: (day: Day) => string;
};

const opening = ({ words, request, on }: Speaking): LetterBlock =>
  paragraph(fill(words.askedFor, { on: on(request.receivedOn), asked: words.asked[request.kind] }));

const quoted = ({ words, request }: Speaking): readonly LetterBlock[] =>
  request.asked === '' ? [] : [paragraph(fill(words.askedIn, { text: request.asked }))];

const disagreement = ({ words }: Speaking): readonly LetterBlock[] => [
  heading(words.disagree.title),
  paragraph(words.disagree.us),
  ...list([words.disagree.ap, words.disagree.court]),
];

const received = (facts: Speaking): readonly LetterBlock[] => {
  const { words, request, on, terms } = facts;
  const { dueOn } = lawfulDeadline(request.receivedOn, false, terms);
  const firstOn = nextDay({ ...request, dueOn, extendedOn: null });
  return [
    opening(facts),
    ...quoted(facts),
    paragraph(fill(words.received.answerBy, { due: on(dueOn) })),
    ...(firstOn < dueOn ? [paragraph(fill(words.received.sooner, { own: on(firstOn) }))] : []),
    ...(request.identity === null ? [paragraph(`${words.received.identity} ${words.received.noCopy}`)] : []),
    paragraph(words.received.free),
  ];
};

const extended = (facts: Speaking): readonly LetterBlock[] => {
  const { words, request, on, terms, lang } = facts;
  return [
    opening(facts),
    paragraph(fill(words.extended.what, { answer: periodInWords(terms.rightsAnswer, lang) })),
    paragraph(fill(words.extended.reason, { text: request.extensionReason })),
    paragraph(
      fill(words.extended.until, {
        due: on(request.dueOn),
        extended: periodInWords(terms.rightsExtended, lang),
      }),
    ),
    ...disagreement(facts),
  ];
};

const staying = ({ words, request, on }: Speaking): readonly string[] =>
  request.stays.map(({ category, source, untilOn }) =>
    fill(words.until, {
      what: words.staying[category],
      until: untilOn === null ? '' : on(untilOn),
      source,
    }),
  );

const whatFollows = (facts: Speaking): readonly LetterBlock[] => {
  const { words, request, on } = facts;
  const { effect, stays, closedOn } = request;
  const keptUntil = fileKeptUntil(stays);
  const erase =
    keptUntil === null ? words.decided.erase : fill(words.decided.eraseLater, { until: on(keptUntil) });
  return [
    ...(effect === 'erase' ? [paragraph(erase)] : []),
    ...(effect === 'restrict' && closedOn !== null
      ? [paragraph(fill(words.decided.restrict, { on: on(closedOn) }))]
      : []),
    ...(stays.length > 0 ? [paragraph(words.decided.stays), ...list(staying(facts))] : []),
    ...(effect !== 'none' || request.kind === 'rectify' ? [paragraph(words.decided.tellOthers)] : []),
  ];
};

const decided = (facts: Speaking): readonly LetterBlock[] => {
  const { words, request } = facts;
  const outcome = request.outcome ?? 'granted';
  return [
    opening(facts),
    paragraph(words.decided[outcome]),
    ...(outcome === 'refused' ? [] : [heading(words.decided.title)]),
    ...request.decision.split(/\n{2,}/).map(paragraph),
    ...whatFollows(facts),
    ...(request.grounds.length > 0
      ? [heading(words.decided.why), ...list(request.grounds.map((ground) => words.ground[ground]))]
      : []),
    ...(outcome === 'granted' ? [] : disagreement(facts)),
  ];
};

/** Room to write in by hand or in the .docx. */
const toBeFilledIn = '______________________________';

const lifting = (facts: Speaking): readonly LetterBlock[] => {
  const { words, request, on } = facts;
  return [
    paragraph(fill(words.lifting.what, { on: on(request.closedOn ?? request.receivedOn) })),
    paragraph(fill(words.lifting.reason, { text: request.liftReason || toBeFilledIn })),
    paragraph(words.lifting.before),
    ...disagreement(facts),
  ];
};

const bodies = { received, extended, decided, lifting } as const;

/**
 * Writes a letter about a request in plain Dutch or English, with what the law wants in it: the term (art. 12(3)), the
 * reasons and the ways to complain (art. 12(4)), and word before a restriction ends (art. 18(3)). Refuses
 * `letter-not-yet` for what did not happen yet.
 */
export const writeLetter = (facts: LetterFacts): Letter => {
  const { kind, lang, request, sender, by, addressee, today } = facts;
  if (!lettersFor(request).includes(kind)) refuse('letter-not-yet');
  const words = letterWords[lang];
  const speaking: Speaking = { ...facts, words, on: (day) => dayInSentence(day, lang) };
  const address = safeAddress(facts.address);
  const contact = [sender.phone, sender.email].filter((text) => text !== '').join(' · ');
  return {
    lang,
    organisation: sender.name,
    from: [sender.address, sender.phone, sender.email].filter((text) => text !== ''),
    to: [addressee, ...(address ?? [words.handOver])],
    isHandedOver: address === null,
    on: today,
    dateLine: dayInSentence(today, lang),
    subject: words.subject[kind],
    number: fill(words.number, { number: String(request.number) }),
    blocks: [
      paragraph(fill(words.dear, { name: addressee })),
      ...bodies[kind](speaking),
      ...(contact === '' ? [] : [paragraph(fill(words.questions, { contact }))]),
    ],
    closing: [words.greeting, by, sender.name],
  };
};

const fileWords: Readonly<Record<LetterKind, string>> = {
  received: 'ontvangst',
  extended: 'verlenging',
  decided: 'besluit',
  lifting: 'opheffing',
};

/** The name of a letter's file, such as `brief-verzoek-12-besluit.pdf`: says nothing of a person. */
export const letterFileName = (
  letter: Pick<Letter, 'number'>,
  kind: LetterKind,
  type: 'pdf' | 'docx',
): string => `brief-verzoek-${letter.number.replace(/\D+/g, '')}-${fileWords[kind]}.${type}`;
