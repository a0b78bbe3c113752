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
      nl: 'Het programma vergrendelt zichzelf na vijf minuten zonder gebruik.',
      en: 'The app locks itself after five minutes without use.',
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
