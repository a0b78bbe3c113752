import type { Language } from './words.ts';

/** What has a usual English name; UAVG, AWR and Wmo 2015 are known by their Dutch ones. */
const names: readonly (readonly [RegExp, string])[] = [
  [/\bAVG\b/g, 'GDPR'],
  [/\bBW\b/g, 'Dutch Civil Code'],
  [/\bJeugdwet\b/g, 'Youth Act'],
  [/\bUitvoeringsregeling LB\b/g, 'Wage Tax Regulation'],
  [/\bhandboek\b/g, 'handbook'],
  [/\brichtlijn personeelsdossiers\b/g, 'guideline on staff files'],
  [/\brichtlijn\b/g, 'guideline'],
  [/\bVertrouwd, bij\b/g, 'Vertrouwd, with'],
];

/**
 * The source of a rule or a figure of the law as a language cites it. Sources are kept in Dutch, because that is how
 * the register names them to the authority: `AVG art. 17 lid 1 onder b` is `GDPR art. 17(1)(b)` in English.
 */
export const citationIn = (source: string, language: Language): string =>
  language === 'nl'
    ? source
    : names
        .reduce((text, [dutch, english]) => text.replace(dutch, english), source)
        .replaceAll(/(\d) lid (\d+)/g, '$1($2)')
        .replaceAll(/([\d)]) onder ([a-z])(?![a-z])/g, '$1($2)');
