import fc from 'fast-check';

type Path = readonly (string | number)[];

/** Every place in an input where a value stands, the lists and objects in it too. */
const placesIn = (value: unknown, path: Path = []): readonly Path[] => {
  const here = path.length > 0 ? [path] : [];
  if (Array.isArray(value)) return [...here, ...value.flatMap((it, at) => placesIn(it, [...path, at]))];
  if (typeof value === 'object' && value !== null)
    return [...here, ...Object.entries(value).flatMap(([name, it]) => placesIn(it, [...path, name]))];
  return here;
};

const withValue = (input: unknown, path: Path, to: unknown): unknown => {
  const copy = structuredClone(input);
  let at = copy as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) at = at[step] as typeof at;
  at[path.at(-1) ?? ''] = to;
  return copy;
};

/**
 * What no field of the contract takes, whatever it is: numbers that are none, other kinds of values, deep nonsense. An
 * object without fields of its own (a date, a map) is not among them: it reads as `{}`, which may be a good value.
 */
const neverAValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -0.5, 2 ** 53),
  fc.double({ min: 0.1, max: 0.9, noNaN: true }),
  fc.bigInt(),
  fc.func(fc.constant(1)),
  fc.constant(Symbol('x')),
  fc.string().map((text) => ({ nonsense: text })),
  fc.array(fc.string(), { minLength: 1, maxLength: 3 }).map((list) => [list]),
  fc.uint8Array({ minLength: 1, maxLength: 8 }),
);

/** Anything that is no object with known fields. */
const notAnInput: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything().filter((it) => typeof it !== 'object' || it === null || Array.isArray(it)),
  fc.string({ minLength: 1, maxLength: 20 }).map((text) => ({ [`${text} nowhere`]: text })),
  fc
    .constantFrom('{"__proto__":{"x":1}}', '{"constructor":1}', '{"toString":"x"}')
    .map((text): unknown => JSON.parse(text)),
);

const extraField = (sample: object): fc.Arbitrary<unknown> =>
  fc.tuple(fc.string({ minLength: 1, maxLength: 12 }), fc.anything()).map(([name, value]) => ({
    ...sample,
    [`${name} nowhere`]: value,
  }));

const wrongValue = (sample: object): readonly fc.Arbitrary<unknown>[] => {
  const places = placesIn(sample);
  return places.length === 0
    ? []
    : [fc.tuple(fc.constantFrom(...places), neverAValue).map(([path, to]) => withValue(sample, path, to))];
};

/**
 * Inputs that an operation must refuse, made out of one good sample: a field too many, a value of another kind
 * somewhere, or something else altogether.
 */
export const badPayloads = (sample: object): fc.Arbitrary<unknown> =>
  fc.oneof(notAnInput, extraField(sample), ...wrongValue(sample));
