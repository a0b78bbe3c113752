import type { Words } from '../kernel/words.ts';

/** What decides whether the app does something that depends on how it is set up. */
export type MeasureFacts = {
  /** Whether copies lie on another disk than the data. */
  readonly hasOtherDisk: boolean;
  /** Whether client files have a term that runs. */
  readonly hasTerms: boolean;
};

/** Something that the app really does to protect the data (art. 32), to offer as the text of a measure. */
export type Measure = {
  readonly code: string;
  readonly text: Words;
  /** Whether the app does it now; absent for what it always does. */
  readonly isDone?: (facts: MeasureFacts) => boolean;
};

/** What the app does by itself. A line may stand here only while a test of that part proves it. */
export const measures: readonly Measure[] = [
  {
    code: 'encrypted-file',
    text: {
      nl: 'Alle gegevens staan versleuteld op de schijf (SQLCipher, AES-256).',
      en: 'All data are encrypted on the disk (SQLCipher, AES-256).',
    },
  },
  {
    code: 'sealed-notes',
    text: {
      nl: 'Notities zijn per dossier nog eens versleuteld, met een eigen sleutel.',
      en: 'Notes are encrypted once more, with a key for each file.',
    },
  },
  {
    code: 'passphrase',
    text: {
      nl: 'Iedere gebruiker heeft een eigen wachtzin van minstens 15 tekens (Argon2id).',
      en: 'Every user has a passphrase of at least 15 characters (Argon2id).',
    },
  },
  {
    code: 'auto-lock',
    text: {
      nl: 'Het programma vergrendelt zichzelf na enkele minuten zonder gebruik.',
      en: 'The app locks itself after a few minutes without use.',
    },
  },
  {
    code: 'roles',
    text: {
      nl: 'Rollen bepalen wie wat mag zien; dossiers gaan pas open na een getekende geheimhoudingsverklaring.',
      en: 'Roles decide who may see what; files open only after a signed declaration of confidentiality.',
    },
  },
  {
    code: 'retention',
    text: {
      nl: 'Elk dossier heeft een bewaartermijn; wat voorbij is, wordt na controle verwijderd, met bewijs.',
      en: 'Every file has a retention term; what is past it is removed after review, with proof.',
    },
    isDone: ({ hasTerms }) => hasTerms,
  },
  {
    code: 'audit-chain',
    text: {
      nl: 'Een logboek legt vast wie wat deed; een verandering achteraf valt op.',
      en: 'A log records who did what; a later change of it shows.',
    },
  },
  {
    code: 'offline',
    text: {
      nl: 'Het programma werkt zonder internet en stuurt niets naar buiten.',
      en: 'The app works without the internet and sends nothing out.',
    },
  },
  {
    code: 'copies-elsewhere',
    text: {
      nl: 'Versleutelde reservekopieën liggen op een andere schijf dan de gegevens.',
      en: 'Encrypted backups lie on another disk than the data.',
    },
    isDone: ({ hasOtherDisk }) => hasOtherDisk,
  },
];

const lockLine = /^Het programma vergrendelt zichzelf na (?:enkele|\d+) minu(?:ut|ten) zonder gebruik\.$/;

/**
 * The measures of an activity as the register prints them: the line about locking, as long as nobody put it in other
 * words, says after how many minutes the vault locks now.
 */
export const withLockMinutes = (security: string, minutes: number): string =>
  security
    .split('\n')
    .map((line) =>
      lockLine.test(line)
        ? `Het programma vergrendelt zichzelf na ${minutes} ${minutes === 1 ? 'minuut' : 'minuten'} zonder gebruik.`
        : line,
    )
    .join('\n');

const says = (security: string, { code, text }: Measure): boolean =>
  security.includes(text.nl) ||
  (code === 'auto-lock' && security.split('\n').some((line) => lockLine.test(line)));

const isDoneNow = ({ isDone }: Measure, facts: MeasureFacts): boolean => isDone?.(facts) ?? true;

/** The measures that the app takes and a text does not name yet, in Dutch, one per line. */
export const measuresLeft = (security: string, facts: MeasureFacts): string =>
  measures
    .filter((measure) => isDoneNow(measure, facts) && !says(security, measure))
    .map(({ text }) => text.nl)
    .join('\n');

/** The measures that a text names in our words although the app does not take them now, in Dutch, one per line. */
export const measuresGone = (security: string, facts: MeasureFacts): string =>
  measures
    .filter((measure) => !isDoneNow(measure, facts) && says(security, measure))
    .map(({ text }) => text.nl)
    .join('\n');

/** Whether a text names at least one measure in our words: who wrote all in words of her own is left in peace. */
export const namesMeasures = (security: string): boolean =>
  measures.some((measure) => says(security, measure));
