const plain = (name: string): string =>
  name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('nl');

/** Whether two names of things in a list read the same: capitals and spaces make no difference. */
export const sameName = (one: string, other: string): boolean => plain(one) === plain(other);
