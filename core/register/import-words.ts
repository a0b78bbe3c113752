import type { LegalBasis, SpecialCategory, SpecialException } from '../contract/lawful.ts';
import type { ActivityInput, System } from '../contract/register.ts';
import { fold } from '../kernel/fold.ts';

/** How registers say each ground of art. 6(1), folded. */
const basisWords: readonly (readonly [LegalBasis, RegExp])[] = [
  ['consent', /toestemming|\bconsent\b/],
  ['contract', /(?<!verwerkers)overeenkomst|\bcontract/],
  ['legal-obligation', /wettelijke? (?:ver)?pl|wettelijk verplicht|legal obligation/],
  ['vital-interest', /vita(?:al|le) belang|vital interest|levensbelang/],
  [
    'public-task',
    /algemeen belang|publieke? taak|openbaar gezag|publiekrechtelijke|public (?:task|interest)/,
  ],
  ['legitimate-interest', /gerechtvaardig\w* belang|legitimate interest/],
];

const basisLetters: readonly LegalBasis[] = basisWords.map(([basis]) => basis);

/** "art. 6 lid 1 sub f", "6.1.f" and "6(1)(f)". */
const letterOfSix =
  /\b6\W{0,2}(?:lid|eerste lid)?\W{0,2}1?\W{0,3}(?:aanhef en onder|onder|sub|letter)?\W{0,2}([a-f])\b/gu;

/** "f" or "sub f" and nothing else. */
const onlyLetter = /^(?:(?:onder|sub|letter) ?)?([a-f])[.)]?$/u;

/** Words that say that there is nothing. */
const nothing =
  /^(?:geen|nee|n|nvt|n\.v\.t\.?|niet van toepassing|niemand|none|no|not applicable|n\/a|-+|–|0)\.?$/;

/** Whether a cell says that there is nothing: "geen", "n.v.t.", "-". An empty cell says nothing at all. */
export const saysNone = (text: string): boolean => nothing.test(fold(text));

/**
 * Reads the grounds of art. 6(1) that a cell names, by their words or by their letter. One is an answer; none or several
 * ask a person.
 */
export const readBases = (text: string): readonly LegalBasis[] => {
  const said = fold(text);
  const byWord = basisWords.filter(([, words]) => words.test(said)).map(([basis]) => basis);
  const letters = [...said.matchAll(letterOfSix), said.match(onlyLetter)].map((found) => found?.[1] ?? '-');
  const byLetter = letters.flatMap((letter) => basisLetters['abcdef'.indexOf(letter)] ?? []);
  return [...new Set([...byWord, ...byLetter])];
};

const categoryWords: readonly (readonly [SpecialCategory, RegExp])[] = [
  ['health', /gezondheid|medisch|ziekte|verslaving|zorg(?:behoefte|vraag)|health|medical/],
  ['belief', /religi|levensovertuiging|geloof|godsdienst|belief/],
  ['race-ethnicity', /\bras\b|etnisch|afkomst|ethnic|\brace\b/],
  ['sex-life', /seksue|geaardheid|sexual|sex life/],
  ['political', /politiek|political/],
  ['union', /vakbond|vakvereniging|union/],
  ['genetic', /genetisch|\bdna\b|genetic/],
  ['biometric', /biometri|vingerafdruk/],
  ['criminal', /strafrecht|strafba|veroordeling|justitieel|huiselijk geweld|criminal/],
];

/** Reads which special categories, or criminal data, a cell names; `[]` when it names none that is known. */
export const readSpecial = (text: string): readonly SpecialCategory[] => {
  const said = fold(text);
  return categoryWords.filter(([, words]) => words.test(said)).map(([category]) => category);
};

const exceptionWords: readonly (readonly [SpecialException, RegExp])[] = [
  [
    'explicit-consent',
    /uitdrukkelijke? toestemming|explicit consent|9\W{0,2}(?:lid)?\W{0,2}2\W{0,3}(?:onder|sub)?\W{0,2}a\b/,
  ],
  [
    'vital-interest',
    /vita(?:al|le) belang|vital interest|9\W{0,2}(?:lid)?\W{0,2}2\W{0,3}(?:onder|sub)?\W{0,2}c\b/,
  ],
  [
    'care-uavg30',
    /uavg\W*(?:art\w*\W*)?30|30 uavg|hulpverlen|zorgverlen|9\W{0,2}(?:lid)?\W{0,2}2\W{0,3}(?:onder|sub)?\W{0,2}h\b/,
  ],
  ['legal-claim', /rechtsvordering|legal claim|9\W{0,2}(?:lid)?\W{0,2}2\W{0,3}(?:onder|sub)?\W{0,2}f\b/],
  ['own-interest-uavg33', /uavg\W*(?:art\w*\W*)?33|33 uavg|eigen belang/],
];

/** Reads the exceptions of art. 9(2) or the UAVG that a cell names. */
export const readExceptions = (text: string): readonly SpecialException[] => {
  const said = fold(text);
  return exceptionWords.filter(([, words]) => words.test(said)).map(([exception]) => exception);
};

/** Reads whether a DPIA was decided on; null when the cell does not say it: a mere "ja" or "nee" can mean either. */
export const readDpia = (text: string): ActivityInput['dpia'] => {
  const said = fold(text);
  if (
    /niet nodig|niet verplicht|niet vereist|n\.?v\.?t|niet van toepassing|not (?:needed|required)/.test(said)
  )
    return 'not-needed';
  if (/nog|moet|gepland|nodig|verplicht|vereist|to do|required/.test(said)) return 'to-do';
  return /uitgevoerd|gedaan|afgerond|aanwezig|done|performed/.test(said) && !/niet|not/.test(said)
    ? 'done'
    : null;
};

const systemWords: readonly (readonly [System, RegExp])[] = [
  ['app', /vertrouwd/],
  ['paper', /papier|kast|ordner|\bmap(?:pen)?\b|paper/],
  ['mail', /e-?mail|outlook|gmail/],
  ['phone', /telefoon|whatsapp|mobiel|phone/],
  ['stick', /usb|\bstick|schijf/],
];

/** Reads where data lie, as far as the register has a box for it. */
export const readSystems = (text: string): readonly System[] => {
  const said = fold(text);
  return systemWords.filter(([, words]) => words.test(said)).map(([system]) => system);
};

/** Takes a cell with several names apart: at line ends, semicolons, bullets, and commas outside brackets. */
export const splitNames = (text: string): readonly string[] =>
  text
    .split(/[\n\r;•●▪]+|,(?![^(]*\))/u)
    .map((part) => part.replace(/^[\s\-–*]+/u, '').trim())
    .filter((part) => part !== '' && !saysNone(part));
