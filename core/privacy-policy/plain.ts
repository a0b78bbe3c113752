import type { LegalBasis } from '../contract/lawful.ts';
import type { RegisterTerm } from '../contract/register.ts';
import { periodInWords, termInWords, type Words } from '../kernel/words.ts';

/** One text in both languages. */
export const say = (nl: string, en: string): Words => ({ nl, en });

/** The same text in both, for what the organisation itself wrote. */
export const asWritten = (text: string): Words => say(text, text);

/** Puts texts together in each language: empty ones fall out. */
export const together = (between: string, ...texts: readonly Words[]): Words => {
  const join = (lang: 'nl' | 'en') =>
    texts
      .map((text) => text[lang])
      .filter((text) => text !== '')
      .join(between);
  return say(join('nl'), join('en'));
};

/** Sentences after each other. */
export const sentences = (...texts: readonly Words[]): Words => together(' ', ...texts);

/** Paragraphs below each other. */
export const paragraphs = (...texts: readonly Words[]): Words => together('\n\n', ...texts);

/** Items below each other, each with a dash; nothing gives nothing. */
export const bullets = (...texts: readonly Words[]): Words => {
  const dash = (text: string) => (text === '' ? '' : `- ${text.replaceAll('\n', ' ')}`);
  return together('\n', ...texts.map(({ nl, en }) => say(dash(nl), dash(en))));
};

/** Only when it is so. */
export const when = (is: boolean, text: Words): Words => (is ? text : say('', ''));

/** Ends a text with a full stop, and no second one. */
export const stop = (text: string): string => {
  const trimmed = text.trim();
  return trimmed === '' || /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
};

/** Why something is allowed (art. 6(1)), said to the person herself. */
export const basisInPlainWords: Readonly<Record<LegalBasis, Words>> = {
  consent: say('Dat mag omdat u het goed vindt (toestemming).', 'We may because you agreed (consent).'),
  contract: say(
    'Dat mag omdat wij dat met u hebben afgesproken (overeenkomst).',
    'We may because we agreed on it with you (contract).',
  ),
  'legal-obligation': say(
    'Dat moet van de wet (wettelijke plicht).',
    'The law tells us to (legal obligation).',
  ),
  'vital-interest': say(
    'Dat mag omdat het om iemands leven of gezondheid gaat (vitaal belang).',
    'We may because somebody’s life or health is at stake (vital interest).',
  ),
  'public-task': say(
    'Dat mag omdat het bij onze taak voor iedereen hoort (taak van algemeen belang).',
    'We may because it is part of our task for everybody (public task).',
  ),
  'legitimate-interest': say(
    'Dat mag omdat wij daar een goede reden voor hebben (gerechtvaardigd belang).',
    'We may because we have a good reason (legitimate interest).',
  ),
};

const parts: Readonly<Record<string, Words>> = {
  'client-file': say('Uw dossier', 'Your file'),
  'consent-proof': say('Waar u toestemming voor gaf', 'What you agreed to'),
  'request-log': say('Uw vragen over uw gegevens', 'Your requests about your data'),
  'volunteer-file': say('Uw eigen dossier', 'Your own file'),
  form: say(
    'Uw geheimhoudingsverklaring en andere formulieren',
    'Your declaration of confidentiality and other forms',
  ),
  plan: say('Uw ontwikkelplan', 'Your development plan'),
  'conduct-certificate': say('De aantekening over uw VOG', 'The note on your certificate of conduct'),
  payment: say('Wat wij u betaalden', 'What we paid you'),
  'payroll-declaration': say('Gegevens voor de loonbelasting', 'Data for the payroll tax'),
  photo: say('Foto’s', 'Photos'),
  complaint: say('Een klacht', 'A complaint'),
  applicant: say('Uw aanmelding, als u niet komt werken', 'Your application, if you do not join us'),
  'audit-log': say('Wat u in het programma deed', 'What you did in the app'),
};

const bounds: Readonly<Record<RegisterTerm['bound'], Words>> = {
  MAX: say('tot uiterlijk ', 'until at most '),
  MIN: say('minstens ', 'at least '),
  FIX: say('', ''),
};

/**
 * How long a kind of data stays, in words for the person herself: "Uw dossier: tot uiterlijk 5 jaar na het laatste
 * contact." What goes at once when its ground ends is told with the right to withdraw.
 */
export const termInPlainWords = (term: RegisterTerm): Words => {
  const part = parts[term.category] ?? asWritten(term.category);
  const lawfulOnly =
    term.bound === 'MAX' ? say('', '') : say(' Dat moet van de wet.', ' The law tells us to.');
  return say(
    `${part.nl}: ${bounds[term.bound].nl}${termInWords(term, 'nl')}.${lawfulOnly.nl}`,
    `${part.en}: ${bounds[term.bound].en}${termInWords(term, 'en')}.${lawfulOnly.en}`,
  );
};

/** A period in both languages. */
export const periodWords = (period: Parameters<typeof periodInWords>[0]): Words =>
  say(periodInWords(period, 'nl'), periodInWords(period, 'en'));
