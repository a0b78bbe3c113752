/** Reads hours as somebody types them, `12`, `12,5` or `12.25`, and gives quarters of an hour; null for anything else. */
export const quartersIn = (text: string): number | null => {
  const typed = /^(\d{1,3})(?:[.,](\d{1,2}))?$/.exec(text.trim());
  const parts: Readonly<Record<string, number>> = {
    '': 0,
    '25': 1,
    '5': 2,
    '50': 2,
    '75': 3,
    '0': 0,
    '00': 0,
  };
  const quarters = typed ? parts[typed[2] ?? ''] : undefined;
  return quarters === undefined ? null : Number(typed?.[1]) * 4 + quarters;
};

/** Quarters of an hour as hours in words of a language: `12,5` or `12.5`. */
export const hoursText = (quarters: number, language: string): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(quarters / 4);
