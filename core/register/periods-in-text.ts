import type { Period } from '../kernel/period.ts';
import { period, periodParts } from '../kernel/period.ts';

/** A length of time that somebody wrote in a text: her own words, and the period they stand for. */
export type WrittenPeriod = { readonly words: string; readonly period: Period };

const numbers: Readonly<Record<string, number>> = {
  een: 1,
  één: 1,
  one: 1,
  a: 1,
  an: 1,
  twee: 2,
  two: 2,
  drie: 3,
  three: 3,
  vier: 4,
  four: 4,
  vijf: 5,
  five: 5,
  zes: 6,
  six: 6,
  zeven: 7,
  seven: 7,
  acht: 8,
  eight: 8,
  negen: 9,
  nine: 9,
  tien: 10,
  ten: 10,
  twaalf: 12,
  twelve: 12,
  vijftien: 15,
  fifteen: 15,
  achttien: 18,
  eighteen: 18,
  twintig: 20,
  twenty: 20,
  vierentwintig: 24,
  'twenty-four': 24,
  dertig: 30,
  thirty: 30,
  zestig: 60,
  sixty: 60,
  negentig: 90,
  ninety: 90,
};

const halves: Readonly<Record<string, number>> = { anderhalf: 1.5, anderhalve: 1.5, half: 0.5, halve: 0.5 };

const units: readonly (readonly [names: RegExp, unit: 'Y' | 'M' | 'W' | 'D'])[] = [
  [/^(?:jaar|jaren|years?)$/, 'Y'],
  [/^(?:maand|maanden|months?)$/, 'M'],
  [/^(?:week|weken|weeks?)$/, 'W'],
  [/^(?:dag|dagen|days?)$/, 'D'],
];

const count = [String.raw`\d{1,4}(?:[.,]5)?`, ...Object.keys(numbers), ...Object.keys(halves)].join('|');
const written = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,-])(?:(?:een|a|an)\s+)?(${count})\s+(jaar|jaren|years?|maand|maanden|months?|week|weken|weeks?|dag|dagen|days?)(?!\p{L})`,
  'giu',
);

const amountOf = (text: string): number => numbers[text] ?? halves[text] ?? Number(text.replace(',', '.'));

/** Half a year is six months, and half of anything else cannot be said as one period. */
const periodOf = (amount: number, unit: 'Y' | 'M' | 'W' | 'D'): Period | null => {
  if (Number.isInteger(amount)) return period(`P${amount}${unit}`);
  return unit === 'Y' ? period(`P${amount * 12}M`) : null;
};

/**
 * The lengths of time that a Dutch or English text names, in figures or in words: "2 jaar", "18 maanden", "anderhalf
 * jaar", "dertig dagen", "two years". What it cannot read it leaves out.
 */
export const periodsInText = (text: string): readonly WrittenPeriod[] =>
  [...text.matchAll(written)].flatMap(([words, amount, name]) => {
    const unit = units.find(([names]) => names.test((name ?? '').toLowerCase()))?.[1];
    const found = unit ? periodOf(amountOf((amount ?? '').toLowerCase()), unit) : null;
    return found ? [{ words, period: found }] : [];
  });

/** Years are months and weeks are days, so that "2 jaar" and "24 maanden" are the same. */
const measure = (length: Period): string => {
  const { count: many, unit } = periodParts(length);
  const factor = { years: 12, months: 1, weeks: 7, days: 1 }[unit];
  return `${many * factor} ${unit === 'years' || unit === 'months' ? 'months' : 'days'}`;
};

/** Whether two periods are the same length on every calendar. */
export const isSamePeriod = (one: Period, other: Period): boolean => measure(one) === measure(other);
