import type { StatementPart } from '../contract/privacy-policy.ts';
import type { RegisterActivity } from '../contract/register.ts';
import type { Words } from '../kernel/words.ts';
import { activitiesFor, type Audience, type PrivacyFacts } from './facts.ts';
import { forClients } from './for-clients.ts';
import { forVolunteers } from './for-volunteers.ts';
import { type HeldData, heldData } from './held-data.ts';
import {
  asWritten,
  basisInPlainWords,
  bullets,
  paragraphs,
  periodWords,
  say,
  sentences,
  stop,
  termInPlainWords,
  together,
  when,
} from './plain.ts';

const nothing = say('', '');

const unique = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.map((text) => text.trim()).filter((text) => text !== '')),
];

/** The name by which the text calls its own words for an audience. */
const own = { clients: forClients, volunteers: forVolunteers } as const;

const withBasis = (purpose: string, basis: Words, balance: string): Words =>
  say(
    [stop(purpose), basis.nl, balance === '' ? '' : `Onze reden: ${stop(balance)}`].filter(Boolean).join(' '),
    [stop(purpose), basis.en, balance === '' ? '' : `Our reason: ${stop(balance)}`].filter(Boolean).join(' '),
  );

/** What a text says: in our plain words while the register still has the words with which it began. */
const inPlainWords = (
  { category }: RegisterActivity,
  { firstTexts }: PrivacyFacts,
  part: keyof HeldData,
  text: string,
): Words => {
  const held = category === null ? undefined : heldData[category];
  return held && firstTexts.has(text) ? held[part] : asWritten(stop(text));
};

const activityPurpose = (activity: RegisterActivity, facts: PrivacyFacts): Words => {
  const { purpose, legalBasis } = activity;
  if (purpose.trim() === '' || legalBasis === null) return nothing;
  return together(' ', inPlainWords(activity, facts, 'purpose', purpose), basisInPlainWords[legalBasis]);
};

/** The file that a statement is about first of all: without a ground for it, the statement says nothing. */
const mainFile: Readonly<Record<Audience, string>> = { clients: 'client-file', volunteers: 'volunteer-file' };

/** For client files each purpose has a ground of its own; the other activities have one. */
const why = (audience: Audience, facts: PrivacyFacts): Words => {
  const activities = activitiesFor(audience, facts);
  const purposes = facts.purposes.filter(({ isUsed, isActive }) => isUsed || isActive);
  const grounded = purposes.flatMap(({ name, legalBasis, balancingNote }) =>
    legalBasis === null ? [] : [withBasis(name, basisInPlainWords[legalBasis], balancingNote)],
  );
  const files = audience === 'clients' && grounded.length > 0;
  const main = activities.find(({ category }) => category === mainFile[audience]);
  if (!files && (main?.legalBasis ?? null) === null) return nothing;
  const rest = activities.filter(({ category }) => !files || category !== 'client-file');
  const list = bullets(
    ...(files ? grounded : []),
    ...rest.map((activity) => activityPurpose(activity, facts)),
  );
  return paragraphs(own[audience].whyIntro, list);
};

const recipients = (audience: Audience, facts: PrivacyFacts): Words => {
  const activities = activitiesFor(audience, facts);
  if (activities.length === 0 || activities.some((activity) => activity.recipients === null)) return nothing;
  const names = unique(activities.flatMap((activity) => (activity.recipients ?? []).map(({ name }) => name)));
  const ids = new Set(activities.flatMap(({ processorIds }) => processorIds));
  const processors = facts.processors
    .filter(({ id }) => ids.has(id))
    .map(({ name, service }) => (service === '' ? name : `${name} (${service})`));
  const joint = unique(
    activities.flatMap(({ jointControllers }) => jointControllers.map(({ name }) => name)),
  );
  return paragraphs(
    own[audience].whoSees,
    names.length === 0
      ? own[audience].nobodyElse
      : paragraphs(own[audience].othersIntro, bullets(...names.map(asWritten))),
    when(
      processors.length > 0,
      say(
        `Deze bedrijven werken voor ons en mogen de gegevens niet zelf gebruiken: ${processors.join('; ')}.`,
        `These companies work for us and may not use the data themselves: ${processors.join('; ')}.`,
      ),
    ),
    when(
      joint.length > 0,
      say(
        `Wij beslissen hierover samen met: ${joint.join('; ')}.`,
        `We decide on this together with: ${joint.join('; ')}.`,
      ),
    ),
  );
};

const outside = (audience: Audience, facts: PrivacyFacts): Words => {
  const transfers = unique(
    activitiesFor(audience, facts).flatMap((activity) =>
      activity.transfers.map(({ to, safeguard }) => (safeguard === '' ? to : `${to} (${safeguard})`)),
    ),
  );
  return transfers.length === 0
    ? say(
        'Uw gegevens gaan niet naar landen buiten Europa.',
        'Your data do not go to countries outside Europe.',
      )
    : sentences(
        say(
          'Sommige gegevens gaan naar een land buiten Europa, met bescherming:',
          'Some data go to a country outside Europe, with protection:',
        ),
        asWritten(`${transfers.join('; ')}.`),
      );
};

/** Every running rule that governs these data, in plain words; what runs out at once is told under "withdraw". */
export const keepingTimes = (audience: Audience, facts: PrivacyFacts): Words => {
  const activities = activitiesFor(audience, facts);
  const terms = activities
    .flatMap((activity) => activity.terms)
    .filter(({ period }) => !period.startsWith('P0'));
  const elsewhere = activities.filter(({ otherTerm }) => otherTerm.trim() !== '');
  const list = bullets(
    ...terms.map(termInPlainWords),
    ...elsewhere.map(({ name, otherTerm }) => asWritten(`${name}: ${stop(otherTerm)}`)),
  );
  return list.nl === '' ? nothing : paragraphs(own[audience].keepingIntro, list, own[audience].keepingEnd);
};

const contact = ({ organisation: { name, address, phone, email } }: PrivacyFacts): Words =>
  asWritten([name, address, phone, email].filter((text) => text.trim() !== '').join('\n'));

const whoWeAre = (audience: Audience, facts: PrivacyFacts): Words => {
  const { name, email, phone, fgName, fgContact, responsiblePerson } = facts.organisation;
  if (name.trim() === '' || (email.trim() === '' && phone.trim() === '')) return nothing;
  return paragraphs(
    own[audience].hello(name),
    contact(facts),
    sentences(
      when(
        responsiblePerson.trim() !== '',
        say(`${responsiblePerson} let hier bij ons op.`, `${responsiblePerson} takes care of this with us.`),
      ),
      fgName.trim() === ''
        ? nothing
        : say(
            `Wij hebben een functionaris gegevensbescherming (FG). Die kijkt of wij het goed doen, en u mag er altijd heen: ${fgName}, ${stop(fgContact)}`,
            `We have a data protection officer, who checks whether we do it well. You may always go there: ${fgName}, ${stop(fgContact)}`,
          ),
    ),
  );
};

const rights = (facts: PrivacyFacts): Words => {
  const within = periodWords(facts.answerWithin);
  const longer = periodWords(facts.answerExtended);
  return paragraphs(
    say('U mag:', 'You may:'),
    bullets(
      say(
        'vragen welke gegevens wij van u hebben, en ze zien;',
        'ask which data we have of you, and see them;',
      ),
      say(
        'vragen om iets te verbeteren, of er uw eigen verhaal bij te zetten;',
        'ask to correct something, or to add your own view;',
      ),
      say(
        'vragen om iets te wissen, of om er even niets mee te doen;',
        'ask to erase something, or to leave it alone for a while;',
      ),
      say(
        'zeggen dat u het er niet mee eens bent dat wij iets gebruiken (bezwaar);',
        'say that you object to our use of something;',
      ),
      say('uw gegevens meekrijgen.', 'take your data along.'),
    ),
    say(
      `Vraag het aan iemand van ons, bel, mail of schrijf. Het kost niets. U krijgt antwoord binnen ${within.nl}. Is het veel werk, dan binnen ${longer.nl}, en dat laten wij u dan weten. Wij vragen wie u bent, zodat niemand anders uw gegevens krijgt. Zeggen wij nee, dan leggen wij uit waarom.`,
      `Ask one of us, call, mail or write. It costs nothing. You get an answer within ${within.en}. If it is much work, within ${longer.en}, and we tell you so. We ask who you are, so that nobody else gets your data. If we say no, we explain why.`,
    ),
  );
};

const complain = ({ organisation: { fgName } }: PrivacyFacts): Words =>
  sentences(
    say('Bent u niet tevreden? Vertel het ons.', 'Are you not satisfied? Tell us.'),
    when(
      fgName.trim() !== '',
      say('U kunt ook naar de FG.', 'You may also go to the data protection officer.'),
    ),
    say(
      'Of dien een klacht in bij de Autoriteit Persoonsgegevens: Postbus 93374, 2509 AJ Den Haag, of autoriteitpersoonsgegevens.nl. U kunt ook naar de rechter.',
      'Or complain to the Dutch data protection authority: Autoriteit Persoonsgegevens, Postbus 93374, 2509 AJ Den Haag, or autoriteitpersoonsgegevens.nl. You may also go to court.',
    ),
  );

const data = (audience: Audience, facts: PrivacyFacts): Words => {
  const activities = activitiesFor(audience, facts);
  const lines = activities
    .filter(({ personalData }) => personalData.trim() !== '')
    .map((activity) => inPlainWords(activity, facts, 'what', activity.personalData));
  return lines.length === 0
    ? nothing
    : paragraphs(own[audience].whatIntro, bullets(...lines), own[audience].special);
};

const from = (audience: Audience, facts: PrivacyFacts): Words => {
  const others = unique(activitiesFor(audience, facts).map(({ source }) => source)).filter(
    (source) => !facts.firstTexts.has(source),
  );
  return paragraphs(
    own[audience].fromYou,
    when(others.length > 0, together(' ', say('Ook nog:', 'Besides:'), asWritten(stop(others.join('; '))))),
  );
};

/**
 * What the app would say under each part of a statement (art. 13 and 14 AVG), in plain words for the person herself.
 * An empty text: the app does not know, and somebody has to write it.
 */
export const statementText = (part: StatementPart, audience: Audience, facts: PrivacyFacts): Words => {
  switch (part) {
    case 'who-we-are':
      return whoWeAre(audience, facts);
    case 'why':
      return why(audience, facts);
    case 'what':
      return data(audience, facts);
    case 'from-whom':
      return from(audience, facts);
    case 'who-gets':
      return recipients(audience, facts);
    case 'outside-eea':
      return outside(audience, facts);
    case 'how-long':
      return keepingTimes(audience, facts);
    case 'rights':
      return rights(facts);
    case 'withdraw':
      return own[audience].withdraw;
    case 'complain':
      return complain(facts);
    case 'must-you':
      return own[audience].mustYou;
    case 'automated':
      return say(
        'Nee. Over u beslist altijd een mens. Wij maken ook geen profiel van u.',
        'No. A person always decides about you. We make no profile of you either.',
      );
    case 'safe':
      return sentences(
        own[audience].safe,
        say(
          `Het programma werkt zonder internet en gaat na ${facts.lockMinutes} minuten vanzelf op slot.`,
          `The app works without the internet and locks by itself after ${facts.lockMinutes} minutes.`,
        ),
      );
  }
};
