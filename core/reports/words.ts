import { FileOutcome } from '../contract/clients.ts';
import { fileOutcomeWords, type Words } from '../kernel/words.ts';
import { rest } from './recode.ts';

/** How the help ended, in words; `unknown` when nobody said it at closing. */
const outcomeWords: Readonly<Record<FileOutcome | 'unknown' | 'rest', Words>> = {
  ...fileOutcomeWords,
  unknown: { nl: 'Onbekend', en: 'Unknown' },
  rest: { nl: 'Overige', en: 'Others' },
};

/** An outcome in words; one that this version does not know is unknown. */
export const outcomeInWords = (outcome: string): Words =>
  outcomeWords[FileOutcome.safeParse(outcome).data ?? (outcome === rest ? rest : 'unknown')];

/** A kind of help as a column says it: the name of a purpose, or that several stand together. */
export const helpInWords = (help: string): Words =>
  help === rest ? outcomeWords.rest : { nl: help, en: help };
