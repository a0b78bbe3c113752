/**
 * Where a text holds what looks like a citizen service number (BSN). Positions count in the text as given; the
 * digits themselves are never given back. UAVG 46 forbids these numbers to informal support.
 */
export type BsnHit = {
  readonly start: number;
  readonly end: number;
  readonly certainty: 'certain' | 'possible';
};

/** The 11-test on 8 or 9 digits: `9a+8b+7c+6d+5e+4f+3g+2h-i` is a multiple of 11, and not all digits are 0. */
export const passesElevenTest = (digits: string): boolean => {
  if (!/^\d{8,9}$/.test(digits) || /^0+$/.test(digits)) return false;
  const sum = Array.from(digits.padStart(9, '0'), (digit, at) => Number(digit) * (at === 8 ? -1 : 9 - at));
  return sum.reduce((total, term) => total + term, 0) % 11 === 0;
};

/** A letter of the text as it is compared, and where it stands in the text as given. */
type Plain = { readonly text: string; readonly at: (index: number) => number };

/** Full-width digits, odd dashes and hidden characters must not hide a number. */
const plainText = (text: string): Plain => {
  if (/^[ -~]*$/.test(text)) return { text, at: (index) => index };
  const letters: string[] = [];
  const at: number[] = [];
  let position = 0;
  for (const char of text) {
    const plain = char
      .normalize('NFKC')
      .replace(/\p{Pd}/gu, '-')
      .replace(/\p{Cf}/gu, '')
      .replace(/\s/gu, ' ');
    for (const unit of plain.split('')) {
      letters.push(unit);
      at.push(position);
    }
    position += char.length;
  }
  return { text: letters.join(''), at: (index) => at[index] ?? position };
};

const word = /(?<!\p{L})bsn|burger ?-?service|(?<!\p{L})sofi(?!\p{L})|(?<!\p{L})sofi[ -]?n(?:umme)?r/giu;

const isPhone = (text: string): boolean =>
  /^(?:\+31|0031)/.test(text) || text.split(/\D+/).every((group) => group.length !== 1);

/** What is not a BSN, in this order; each is blanked so that positions stay and no new number comes about. */
const others: readonly (readonly [RegExp, (match: string) => boolean])[] = [
  [/[^\s@]{1,64}@[^\s@]{1,255}/gu, () => true],
  [/(?:https?:\/\/|www\.)\S+/giu, () => true],
  [/(?<![\dA-Z])(?:NL\d{2} ?[A-Z]{4}(?: ?\d){10}|[A-Z]{2}\d{2}[\dA-Z]{11,30})(?![\dA-Z])/gu, () => true],
  [/(?<!\d)(?:\+31|0031|0)(?: ?\(0\))?(?:[ .()/-]{0,3}\d){9}(?!\d)/gu, isPhone],
  [/(?<!\d)(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{4}-\d{2}-\d{2})(?!\d)/gu, () => true],
  [/(?<!\d)[1-9]\d{3} ?[A-Z]{2}(?![\dA-Z])/gu, () => true],
];

const blank = (match: string): string => '_'.repeat(match.length);

const candidate = /(?<![\dA-Z])(?:\d{8,9}|\d{3}[ .-]\d{3}[ .-]\d{3}|\d{4}[ .-]\d{2}[ .-]\d{3})(?!\d)/gu;

/** Any sign that stands for digits; one sign stands for two at most, so eight digits take four signs. */
const digit = /\p{N}/gu;

const near = 40;

/** Every number that has the form of a BSN, whether or not it passes the test. */
const candidates = (text: string): readonly (BsnHit & { readonly digits: string })[] => {
  if ((text.match(digit)?.length ?? 0) < 4) return [];
  const plain = plainText(text);
  const words = [...plain.text.matchAll(word)].map((hit) => [hit.index, hit.index + hit[0].length] as const);
  const bare = others
    .reduce(
      (rest, [pattern, isOther]) => rest.replace(pattern, (hit) => (isOther(hit) ? blank(hit) : hit)),
      plain.text,
    )
    .replace(word, blank);
  return [...bare.matchAll(candidate)].flatMap((hit) => {
    const [start, end] = [hit.index, hit.index + hit[0].length];
    const hasWord = words.some(([from, to]) => from - end <= near && start - to <= near);
    const digits = hit[0].replace(/\D/g, '');
    if (digits.length === 8 && !hasWord) return [];
    const last = plain.at(end - 1);
    return [
      {
        start: plain.at(start),
        end: last + String.fromCodePoint(text.codePointAt(last) ?? 0).length,
        certainty: hasWord ? ('certain' as const) : ('possible' as const),
        digits,
      },
    ];
  });
};

/**
 * Finds what passes for a BSN: nine digits, alone or in groups, that pass the 11-test. `certain` when a word such as
 * BSN, burgerservice or sofinummer stands within 40 characters, else `possible` (one in eleven numbers passes by
 * chance). Eight digits count only with the word. E-mail, URL, IBAN, telephone, date and postcode do not count.
 */
export const findBsn = (text: string): readonly BsnHit[] =>
  candidates(text)
    .filter(({ digits }) => passesElevenTest(digits))
    .map(({ start, end, certainty }) => ({ start, end, certainty }));

/** Whether a text, such as a column's heading, speaks of the BSN. */
export const namesBsn = (text: string): boolean => plainText(text).text.search(word) >= 0;

/**
 * Puts a dot in the place of each digit that could belong to a BSN, for reports. Masks wider than `findBsn` finds:
 * a number with the form of a BSN is masked even when it fails the test, because a typing error is still personal.
 */
export const maskBsn = (text: string): string =>
  candidates(text).reduceRight(
    (masked, { start, end }) =>
      masked.slice(0, start) + masked.slice(start, end).replace(/\p{N}/gu, '•') + masked.slice(end),
    text,
  );
