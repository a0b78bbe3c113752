/** Area codes of two digits after the 0, mobile 6 included; every other area code has three. */
const shortArea = /^0(?:6|[1-578]0|1[358]|2[0346]|3[03568]|4[0356]|5[0358]|7\d|8[4578])/;

/** Service numbers count 8 or 11 digits. */
const isNational = (digits: string): boolean =>
  /^0[89]00(?:\d{4}|\d{7})$/.test(digits) || /^0[1-9]\d{8}$/.test(digits);

/**
 * Any telephone number as digits in national form, for comparing and searching: +31 and 0031 become 0, other
 * countries start with 00. Takes parts of numbers too; checks nothing.
 */
export const nationalDigits = (phone: string): string =>
  phone
    .normalize('NFKC')
    .replace(/\(0\)/g, '')
    .replace(/^[\s(]*\+/, '00')
    .replace(/\D/g, '')
    .replace(/^0031/, '0');

/**
 * Reads a telephone number into E.164 (`+31600000004`), or null when it is none. Dutch numbers have 10 digits (06,
 * area codes, 08x) or are 0800/0900; a number of another country needs its + or 00. A 9-digit number that starts
 * with 6 lost its 0 in a spreadsheet. Short numbers such as 112 are not kept as somebody's telephone.
 */
export const readPhone = (text: string): string | null => {
  if (!/^[\s(]*\+?[\d\s()./-]+$/.test(text.normalize('NFKC'))) return null;
  const digits = nationalDigits(text);
  if (/^6\d{8}$/.test(digits)) return `+31${digits}`;
  if (isNational(digits)) return `+31${digits.slice(1)}`;
  return /^00[1-9]\d{6,14}$/.test(digits) && !digits.startsWith('0031') ? `+${digits.slice(2)}` : null;
};

/** How an E.164 number is shown: Dutch as `06 0000 0412` or `0297 000 009`, foreign with its country code. */
export const showPhone = (e164: string): string => {
  if (!e164.startsWith('+31'))
    return e164.replace(
      /^(\+(?:1|7|20|2[1-9]\d|3[0-469]|3[578]\d|4[013-9]|42\d|5[0-9]\d|9[0-58]))(?=\d{5})/,
      '$1 ',
    );
  const digits = `0${e164.slice(3)}`;
  const service = /^(0[89]00)(\d+)$/.exec(digits);
  if (service) return `${service[1]} ${service[2]}`;
  const area = shortArea.exec(digits)?.[0] ?? digits.slice(0, 4);
  const rest = digits.slice(area.length);
  const half = rest.length - 4;
  return `${area} ${rest.slice(0, half)} ${rest.slice(half)}`;
};

/** Reads a Dutch postcode as `1061 DH`, or gives null. SA, SD and SS were never issued. */
export const readPostcode = (text: string): string | null => {
  const match = /^([1-9]\d{3}) ?(?!SA|SD|SS)([A-Z]{2})$/.exec(text.normalize('NFKC').trim().toUpperCase());
  return match ? `${match[1]} ${match[2]}` : null;
};

/** Reads an e-mail address, international ones included, or gives null. Two people may share one. */
export const readEmail = (text: string): string | null => {
  const address = text.trim();
  return /^[^\s@<>"(),;:]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?\.)+[\p{L}\p{M}]{2,}$/u.test(
    address,
  ) && address.length <= 120
    ? address
    : null;
};

/** A year such as 1940 in `Plein 1940 12` is no house number when another number follows. */
const houseNumber = String.raw`(?:[1-9]\d{0,2}|[1-9]\d{3,4}(?![ -]*\d))`;
const addition = String.raw`(?:[ /-]?(?:\d{1,4}(?:e|-?hoog)?|[a-z]{1,4}(?:-\d{1,4})?|bis[ -]?[a-z]{0,2}|huis|boven|beneden|rood|zwart))?`;
const street = new RegExp(String.raw`^(?<street>\S.*?)\s+(?<houseNo>${houseNumber}${addition})$`, 'iu');

/**
 * Splits an address line into street and house number with its addition, as typed: `Osdorpplein 415 A`,
 * `Javastraat 105-III`, `Plein ’40-’45 206-2`, `Prinsengracht 3-hoog`. Without a number all of it is the street.
 */
export const splitAddress = (text: string): { readonly street: string; readonly houseNo: string } => {
  const tidy = text.trim().replace(/\s+/gu, ' ');
  const parts = street.exec(tidy)?.groups;
  return { street: parts?.['street'] ?? tidy, houseNo: parts?.['houseNo'] ?? '' };
};
