/** What stands where a name was. */
export const maskWords = { nl: '[naam weggelaten]', en: '[name left out]' } as const;

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/**
 * The text without some names: each is masked wherever it stands as whole words, whatever its capitals and spaces. A
 * longer name goes before a shorter one that is part of it.
 */
export const maskNames = (text: string, names: readonly string[], mask: string): string =>
  names
    .filter((name) => name.trim() !== '')
    .toSorted((one, other) => other.length - one.length)
    .reduce(
      (rest, name) =>
        rest.replaceAll(
          new RegExp(
            String.raw`(?<![\p{L}\p{N}])${name.trim().split(/\s+/u).map(escaped).join(String.raw`\s+`)}(?![\p{L}\p{N}])`,
            'giu',
          ),
          () => mask,
        ),
      text,
    );

/** How often a name stands in texts, as `maskNames` would find it. */
export const timesIn = (texts: readonly string[], name: string): number =>
  texts.reduce((sum, text) => sum + (maskNames(text, [name], '\0').split('\0').length - 1), 0);
