/** How long an account number is in the countries that people here are paid in; another country counts 15 to 34. */
const lengths: Readonly<Record<string, number>> = {
  NL: 18,
  BE: 16,
  DE: 22,
  FR: 27,
  LU: 20,
  ES: 24,
  IT: 27,
  PT: 25,
};

/** The remainder by 97 of a number that is too long to be one: letters count from A = 10 (ISO 13616). */
const remainder = (text: string): number =>
  Array.from(text).reduce((rest, sign) => {
    const value = Number.parseInt(sign, 36);
    return (rest * (value > 9 ? 100 : 10) + value) % 97;
  }, 0);

/**
 * Reads an international bank account number (ISO 13616, remainder by 97 is 1), typed with or without spaces and in
 * any case; gives it without spaces, or null when it is none. A Dutch one has four letters of the bank and ten digits.
 */
export const readIban = (text: string): string | null => {
  const iban = text
    .normalize('NFKC')
    .replace(/[\s.-]/gu, '')
    .toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return null;
  const expected = lengths[iban.slice(0, 2)];
  if (expected !== undefined && iban.length !== expected) return null;
  if (iban.startsWith('NL') && !/^NL\d{2}[A-Z]{4}\d{10}$/.test(iban)) return null;
  return remainder(iban.slice(4) + iban.slice(0, 4)) === 1 ? iban : null;
};

/** An account number in groups of four, as it stands on a bank card: `NL91 ABNA 0417 1643 00`. */
export const showIban = (iban: string): string => iban.replace(/(.{4})(?=.)/gu, '$1 ');
