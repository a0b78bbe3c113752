import { z } from 'zod';
import { Ticket } from './attachments.ts';

const capability = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) =>
  ({ input, output }) as const;

/** A file name without folders and without personal data, such as `register-versie-7.pdf`. */
export const FileName = z.string().regex(/^[a-z0-9][a-z0-9-]{0,80}\.(pdf|xlsx|docx|csv|json|txt|zip|ics)$/);

/** With a passphrase the file is an `age` file (age-encryption.org) and its name ends in `.age`. Refused: `passphrase-*`. */
const passphrase = z.string().min(1).max(1_024).optional();

/**
 * What the machine does for the window: the second half of the door, checked like the first.
 * Nothing here reads the vault. `savedAs` is the full path, shown to the person and kept nowhere.
 */
export const hostContract = {
  'host.describe': capability(
    z.strictObject({}),
    z.strictObject({
      shell: z.enum(['electron', 'browser']),
      canChooseFolder: z.boolean(),
      canHide: z.boolean(),
      version: z.string(),
    }),
  ),
  /** Prints a document of renderer/print to a tagged PDF; `document` is the JSON that the print page shows. */
  'document.pdf': capability(
    z.strictObject({ document: z.string().max(20_000_000), name: FileName, passphrase }),
    z.strictObject({ savedAs: z.string().nullable() }),
  ),
  /** Saves bytes (base64) where the person wants them: written to a temp name, then renamed. Null when cancelled. */
  'file.save': capability(
    z.strictObject({ name: FileName, base64: z.base64().max(60_000_000), passphrase }),
    z.strictObject({ savedAs: z.string().nullable() }),
  ),
  /**
   * Saves a package: prints the document and adds it to the zip (base64) under the name `pages`, in memory, so that
   * one file leaves. Null when cancelled.
   */
  'package.save': capability(
    z.strictObject({
      name: FileName,
      base64: z.base64().max(60_000_000),
      document: z.string().max(20_000_000),
      pages: FileName,
      passphrase,
    }),
    z.strictObject({ savedAs: z.string().nullable() }),
  ),
  /**
   * Lets the person choose a PDF, JPEG or PNG and remembers where it is, for this window and until the next choice. Null when cancelled.
   * Refused before anything of it is read: `attachment-too-large`, `attachment-empty`, `attachment-no-file`.
   */
  'attachment.choose': capability(
    z.strictObject({}),
    z.strictObject({
      chosen: z.strictObject({ ticket: Ticket, name: z.string(), bytes: z.int() }).nullable(),
    }),
  ),
  /** Reads the chosen file and sends it to the store's process, which keeps it in memory for `attachments.add`. */
  'attachment.send': capability(z.strictObject({ ticket: Ticket }), z.strictObject({})),
  'folder.choose': capability(z.strictObject({}), z.strictObject({ path: z.string().nullable() })),
  /** Copies a text and clears the clipboard after ten seconds when it still holds it. */
  'clipboard.copy': capability(z.strictObject({ text: z.string().max(2_000) }), z.strictObject({})),
  /** "Snel weg": minimises the window at once; the store is locked by the caller. */
  'window.hide': capability(z.strictObject({}), z.strictObject({})),
  'app.quit': capability(z.strictObject({}), z.strictObject({})),
} as const;

export type HostContract = typeof hostContract;
export type CapabilityName = keyof HostContract;
export type HostIn<N extends CapabilityName> = z.output<HostContract[N]['input']>;
export type HostOut<N extends CapabilityName> = z.output<HostContract[N]['output']>;
