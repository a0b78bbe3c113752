/** The size of a page in every vault file, in bytes. */
export const pageSize = 4096;

/** What SQLite uses of a page; the rest holds its initialisation vector (16 bytes) and its authentication code (64). */
export const usableSize = 4016;

/** How a database starts that is not encrypted. In a vault the salt of the file stands here instead. */
export const plaintextMagic: Uint8Array = Buffer.from('SQLite format 3\0');
