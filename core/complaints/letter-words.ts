import type { Language } from '../kernel/words.ts';

/** What the report to a complainant says in one language; `{name}` is filled in. */
export type ComplaintWords = {
  readonly dear: string;
  readonly handOver: string;
  readonly number: string;
  readonly subject: string;
  readonly opening: string;
  readonly text: string;
  readonly investigation: string;
  readonly report: string;
  readonly disagree: {
    readonly title: string;
    readonly us: string;
    readonly ap: string;
    readonly court: string;
  };
  readonly thanks: string;
  readonly questions: string;
  readonly greeting: string;
};

const nl: ComplaintWords = {
  dear: 'Beste {name},',
  handOver: 'Persoonlijk overhandigd',
  number: 'Klacht {number}',
  subject: 'Verslag over uw klacht',
  opening:
    'Op {on} kregen wij uw klacht over hoe wij met uw persoonsgegevens omgaan. Wij hebben het uitgezocht. Dit is ons verslag.',
  text: 'Uw klacht',
  investigation: 'Wat wij hebben uitgezocht',
  report: 'Wat wij vinden en doen',
  disagree: {
    title: 'Bent u het er niet mee eens?',
    us: 'Vertel het ons dan. Misschien komen wij er samen uit. Anders kunt u hierheen:',
    ap: 'Autoriteit Persoonsgegevens, Postbus 93374, 2509 AJ Den Haag, of via autoriteitpersoonsgegevens.nl.',
    court:
      'De rechtbank, als het gaat om een besluit over uw gegevens. Doe dat binnen zes weken na deze brief (UAVG, artikel 35).',
  },
  thanks: 'Dank u wel dat u dit aan ons hebt geschreven.',
  questions: 'Hebt u een vraag? {contact}',
  greeting: 'Met vriendelijke groet,',
};

const en: ComplaintWords = {
  dear: 'Dear {name},',
  handOver: 'Handed over in person',
  number: 'Complaint {number}',
  subject: 'Report on your complaint',
  opening:
    'On {on} we received your complaint about how we handle your personal data. We looked into it. This is our report.',
  text: 'Your complaint',
  investigation: 'What we looked into',
  report: 'What we find and do',
  disagree: {
    title: 'Do you disagree?',
    us: 'Then tell us. Perhaps we can find a way together. Otherwise you may go to:',
    ap: 'The Dutch data protection authority: Autoriteit Persoonsgegevens, Postbus 93374, 2509 AJ Den Haag, or autoriteitpersoonsgegevens.nl.',
    court:
      'The court, when it is about a decision on your data. Do so within six weeks after this letter (UAVG, Article 35).',
  },
  thanks: 'Thank you for writing this to us.',
  questions: 'Do you have a question? {contact}',
  greeting: 'Kind regards,',
};

/** The texts of the report in both languages. */
export const complaintWords: Readonly<Record<Language, ComplaintWords>> = { nl, en };
