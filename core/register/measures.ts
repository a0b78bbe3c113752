import type { Words } from '../kernel/words.ts';

/** Something that the app really does to protect the data (art. 32), to offer as the text of a measure. */
export type Measure = { readonly code: string; readonly text: Words };

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

/** The measures of the app that a text of measures does not name yet, in Dutch, one per line. */
export const measuresLeft = (security: string): string => {
  const said = security.split('\n');
  return measures
    .filter(({ code }) => code !== 'auto-lock' || !said.some((line) => lockLine.test(line)))
    .map(({ text }) => text.nl)
    .filter((line) => !security.includes(line))
    .join('\n');
};
