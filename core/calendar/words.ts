import type { CalendarCode } from '../contract/calendar.ts';
import type { Language, Words } from '../kernel/words.ts';

/** What a calendar outside the vault says of each kind of line, as it stands after the name: "opschonen". */
const neutral: Readonly<Record<CalendarCode, Words>> = {
  retention: { nl: 'opschonen', en: 'tidy up' },
  extension: { nl: 'opschonen', en: 'tidy up' },
  'purge-ready': { nl: 'opschonen', en: 'tidy up' },
  hold: { nl: 'nakijken', en: 'look again' },
  request: { nl: 'antwoorden', en: 'answer' },
  breach: { nl: 'melden', en: 'report' },
  'breach-review': { nl: 'nakijken', en: 'look again' },
  consent: { nl: 'navragen', en: 'ask again' },
  register: { nl: 'nakijken', en: 'look again' },
  agreement: { nl: 'contract', en: 'contract' },
  dpia: { nl: 'nakijken', en: 'look again' },
  'privacy-text': { nl: 'nakijken', en: 'look again' },
  'recovery-drill': { nl: 'oefenen', en: 'drill' },
  'audit-log': { nl: 'opruimen', en: 'clean up' },
  form: { nl: 'ondertekenen', en: 'sign' },
  'peer-review': { nl: 'overleg', en: 'meeting' },
  plan: { nl: 'gesprek', en: 'conversation' },
  training: { nl: 'training', en: 'training' },
  certificate: { nl: 'nakijken', en: 'look again' },
  exception: { nl: 'nakijken', en: 'look again' },
  farewell: { nl: 'afronden', en: 'finish' },
  conflict: { nl: 'nakijken', en: 'look again' },
  complaint: { nl: 'antwoorden', en: 'answer' },
  'volunteer-help': { nl: 'regelen', en: 'arrange' },
};

const plain: Readonly<Record<CalendarCode, Words>> = {
  retention: { nl: 'gegevens over hun bewaartermijn', en: 'data past their term' },
  extension: { nl: 'langer bewaren loopt af', en: 'longer keeping ends' },
  'purge-ready': { nl: 'goedgekeurde lijst wissen', en: 'run the approved list' },
  hold: { nl: 'bewaarblokkade nakijken', en: 'review of holds' },
  request: { nl: 'verzoek beantwoorden', en: 'answer a request' },
  breach: { nl: 'datalek melden', en: 'report a data breach' },
  'breach-review': { nl: 'oud datalek nakijken', en: 'review an old data breach' },
  consent: { nl: 'toestemming loopt af', en: 'consent ends' },
  register: { nl: 'register nakijken', en: 'review the register' },
  agreement: { nl: 'verwerkersovereenkomst loopt af', en: 'processing agreement ends' },
  dpia: { nl: 'DPIA nakijken', en: 'review a DPIA' },
  'privacy-text': { nl: 'privacytekst nakijken', en: 'review a privacy text' },
  'recovery-drill': { nl: 'herstelcodes proberen', en: 'try the recovery codes' },
  'audit-log': { nl: 'oude regels van het logboek gaan weg', en: 'old lines of the log go' },
  form: { nl: 'verklaring opnieuw tekenen', en: 'sign a declaration again' },
  'peer-review': { nl: 'intervisie', en: 'peer review' },
  plan: { nl: 'ontwikkelplan bespreken', en: 'discuss a development plan' },
  training: { nl: 'basistraining', en: 'basic training' },
  certificate: { nl: 'VOG nakijken', en: 'look at a certificate of conduct' },
  exception: { nl: 'uitzondering loopt af', en: 'an exception ends' },
  farewell: { nl: 'afscheid afronden', en: 'finish a farewell' },
  conflict: { nl: 'conflict nakijken', en: 'review a conflict' },
  complaint: { nl: 'klacht beantwoorden', en: 'answer a complaint' },
  'volunteer-help': { nl: 'hulp voor een vrijwilliger regelen', en: 'arrange help for a volunteer' },
};

/** The title of a day outside the vault: `Vertrouwd: opschonen (3)`. Neither names anybody; the neutral one says less. */
export const titleOfDay = (
  { code, count }: { readonly code: CalendarCode; readonly count: number },
  {
    name,
    titles,
    lang,
  }: { readonly name: string; readonly titles: 'neutral' | 'plain'; readonly lang: Language },
): string =>
  `${name}: ${(titles === 'neutral' ? neutral : plain)[code][lang]}${count > 1 ? ` (${count})` : ''}`;
