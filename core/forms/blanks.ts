import type { FormKind } from '../contract/forms.ts';

/** The blanks that a text can have, as a manager types them between braces. */
export const blanks = [
  'organisatie',
  'naam',
  'functie',
  'begindatum',
  'inleveren bij',
  'overdragen aan',
  'datum',
] as const;
export type Blank = (typeof blanks)[number];

/** Without these a text does not do what it is for: who promises what to whom, and where everything goes at the end. */
export const neededBlanks: Readonly<Record<FormKind, readonly Blank[]>> = {
  confidentiality: ['organisatie', 'naam', 'inleveren bij', 'overdragen aan'],
  'privacy-promise': ['organisatie'],
  'code-of-conduct': ['organisatie'],
  agreement: ['organisatie', 'naam', 'functie', 'begindatum'],
};

const between = /\{([^{}]*)\}/g;

const blankOf = (typed: string): string => typed.trim().replace(/\s+/g, ' ').toLowerCase();

const isBlank = (name: string): name is Blank => blanks.some((blank) => blank === name);

/** The blanks that a text has, and what stands between braces without being one, as typed. */
export const blanksIn = (
  body: string,
): { readonly known: readonly Blank[]; readonly unknown: readonly string[] } => {
  const typed = [...body.matchAll(between)].map(([, inner = '']) => inner);
  const known = typed.map(blankOf).filter(isBlank);
  return { known: [...new Set(known)], unknown: typed.filter((inner) => !isBlank(blankOf(inner))) };
};

/** The blanks that a text of this kind needs and does not have. */
export const missingBlanks = (kind: FormKind, body: string): readonly Blank[] => {
  const { known } = blanksIn(body);
  return neededBlanks[kind].filter((blank) => !known.includes(blank));
};

/** Fills each blank of a text once; what was filled in is not looked at again. */
export const fillBlanks = (body: string, values: Readonly<Record<Blank, string>>): string =>
  body.replace(between, (whole, inner: string) => {
    const name = blankOf(inner);
    return isBlank(name) ? values[name] : whole;
  });
