import { type BsnHit, findBsn } from '../kernel/bsn.ts';
import { findNames, type NameHit } from './find-names.ts';
import { findSpecial, type SpecialHit } from './find-special.ts';

/** What somebody who types should look at again. Only `bsn: 'certain'` keeps a text from being saved. */
export type Seen = {
  readonly bsn: BsnHit['certainty'] | null;
  readonly special: readonly SpecialHit[];
  readonly names: readonly NameHit[];
};

/**
 * Looks at a text while it is being typed: for a citizen service number, words of special data, and full names of
 * others than the client herself (`own`). Everything stays where it is; nothing is kept.
 */
export const lookAt = (text: string, own: readonly string[] = []): Seen => {
  const hits = findBsn(text);
  const isCertain = hits.some(({ certainty }) => certainty === 'certain');
  return {
    bsn: isCertain ? 'certain' : hits.length > 0 ? 'possible' : null,
    special: findSpecial(text),
    names: findNames(text, own),
  };
};
