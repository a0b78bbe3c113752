import { localeOf } from '../../ui/figures.ts';

/** An amount in cents as money: `€ 123,45`. */
export const moneyInFigures = (cents: number, lang: string): string =>
  new Intl.NumberFormat(localeOf(lang), { style: 'currency', currency: 'EUR' }).format(cents / 100);

/**
 * Reads an amount in euros as people type it (`123`, `123,4`, `€ 1.234,50`, `1,234.50`) into cents; null when it is
 * none. The last point or comma with one or two digits behind it divides euros from cents.
 */
export const readCents = (text: string): number | null => {
  const plain = text.replace(/[€\s]/gu, '');
  const parts = /^(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(plain);
  if (!parts) return null;
  const [, euros = '', cents = ''] = parts;
  return Number(euros.replace(/[.,]/g, '')) * 100 + Number(cents.padEnd(2, '0'));
};

/** An amount in cents as it stands in a field: `123,45`. */
export const centsInField = (cents: number | null): string =>
  cents === null ? '' : (cents / 100).toFixed(2).replace('.', ',');
