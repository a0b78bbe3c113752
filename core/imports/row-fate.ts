import type { ImportChoices } from '../contract/imports.ts';
import type { RowVerdict } from './import-row.ts';

/** What becomes of a row with everything that the person chose. */
export type RowFate = 'import' | 'refused' | 'left-out' | 'known' | 'fill';

/** Whether digits in the row could be a BSN and nobody vouched yet that they are something else (UAVG 46). */
export const mustBeLookedAt = (
  { line, outcome, findings }: RowVerdict,
  { notBsnLines }: Pick<ImportChoices, 'notBsnLines'>,
): boolean =>
  outcome !== 'refused' &&
  findings.some(({ code }) => code === 'bsn-possible') &&
  !notBsnLines.includes(line);

/**
 * Decides a row's fate: refused by its findings, left out by the person, refused while it must be looked at, or, of
 * somebody who came in before, left as it is or put in empty fields.
 */
export const rowFate = (
  verdict: RowVerdict,
  choices: Pick<ImportChoices, 'leaveOutExpired' | 'leaveOutLines' | 'notBsnLines' | 'known'>,
): RowFate => {
  if (verdict.outcome === 'refused') return 'refused';
  if (choices.leaveOutLines.includes(verdict.line)) return 'left-out';
  if (verdict.outcome === 'known') {
    const fills = choices.known === 'fill-empty' && verdict.changes.some(({ kind }) => kind === 'fills');
    return fills ? 'fill' : 'known';
  }
  if (choices.leaveOutExpired && verdict.expiredOn !== null) return 'left-out';
  return mustBeLookedAt(verdict, choices) ? 'refused' : 'import';
};
