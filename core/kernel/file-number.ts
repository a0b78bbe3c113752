const length = 8;

/**
 * The number by which people name a client file to each other without a name, on a screen, in the log and on paper: the
 * first eight signs of its id, as two groups (`k7f2 9qab`). Forty bits: among 100,000 files two share it in one vault out
 * of two hundred, and then both are found.
 */
export const fileNumber = (id: string): string =>
  `${id.slice(0, length / 2)} ${id.slice(length / 2, length)}`;

/** Reads a file number as people type it (spaces, hyphens, capitals) or a whole id; gives the beginning of an id. */
export const idBeginning = (typed: string): string => typed.toLowerCase().replaceAll(/[\s-]+/g, '');
