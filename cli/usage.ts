/** The command was not written as it should be; `message` says how. The terminal gets it, and exit code 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** How the command is written. */
export const usage = `npm run -s cli -- VAULT OPERATION [JSON | @file | -] [--out FILE]
npm run -s cli -- VAULT describe [OPERATION]

VAULT                        the folder of a vault (NAME.vertrouwd)
JSON | @file | -             the input: as it stands, out of a file, or from stdin; {} when left out
--out FILE                   writes the value to FILE; a value that is a file is written as that file
VERTROUWD_USER               the name of the user
VERTROUWD_PASSPHRASE_FILE    a file whose first line is the passphrase of that user

One line of JSON on stdout. Exit code 0: done; 1: refused; 2: not written as above.`;
