import { refuse } from '../kernel/refusal.ts';

/** What somebody looks up: a number of a certificate, or the id of a record. */
export type Asked =
  | { readonly kind: 'number'; readonly certificate: number; readonly record: number }
  | { readonly kind: 'id'; readonly id: string };

/**
 * Reads what was typed to look up something that is gone: "12-7" is number 7 of certificate 12, as the shred list and the
 * certificate have it; twenty letters and digits are the id of a record, as old copies and data packages have it. Refuses
 * `number-unreadable`.
 */
export const readNumber = (text: string): Asked => {
  const [, certificate, record] = /^\s*(\d{1,6})\s*[-–/]\s*(\d{1,6})\s*$/.exec(text) ?? [];
  if (certificate && record)
    return { kind: 'number', certificate: Number(certificate), record: Number(record) };
  const id = text.trim().toLowerCase();
  return /^[a-z2-7]{20}$/.test(id) ? { kind: 'id', id } : refuse('number-unreadable');
};
