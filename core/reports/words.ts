import { FileOutcome } from '../contract/clients.ts';
import type { Words } from '../kernel/words.ts';
import { rest } from './recode.ts';

/** How the help ended, in words; `unknown` when nobody said it at closing. */
const outcomeWords: Readonly<Record<FileOutcome | 'unknown' | 'rest', Words>> = {
  'goal-reached': { nl: 'Doel bereikt', en: 'Goal reached' },
  'partly-reached': { nl: 'Doel deels bereikt', en: 'Goal partly reached' },
  referred: { nl: 'Overgedragen aan een ander', en: 'Handed over to others' },
  'stopped-by-client': { nl: 'Gestopt door de cliënt', en: 'Stopped by the client' },
  'no-contact': { nl: 'Geen contact meer', en: 'No contact any more' },
  moved: { nl: 'Verhuisd', en: 'Moved' },
  other: { nl: 'Anders', en: 'Other' },
  unknown: { nl: 'Onbekend', en: 'Unknown' },
  rest: { nl: 'Overige', en: 'Others' },
};

/** An outcome in words; one that this version does not know is unknown. */
export const outcomeInWords = (outcome: string): Words =>
  outcomeWords[FileOutcome.safeParse(outcome).data ?? (outcome === rest ? rest : 'unknown')];

/** A kind of help as a column says it: the name of a purpose, or that several stand together. */
export const helpInWords = (help: string): Words =>
  help === rest ? outcomeWords.rest : { nl: help, en: help };
