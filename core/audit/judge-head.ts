/** Where the audit's chain stands: its newest line, and that line's link as 64 hexadecimal digits (empty at 0). */
export type Head = { readonly seq: number; readonly link: string };

/** What lies beside the vault: nothing, a file that this vault did not write, or the head that it acknowledged last. */
export type HeadOutside = 'missing' | 'foreign' | Head;

export type GapKind = 'tail-missing' | 'other-file' | 'ledger-missing' | 'ledger-foreign';

/**
 * That the vault and the head beside it do not fit. `from` and `to` are numbers of lines: those that are missing
 * (`tail-missing`), those that cannot be vouched for (`other-file`), or the last line that is there (both others).
 */
export type Gap = { readonly kind: GapKind; readonly from: number; readonly to: number };

/**
 * Judges at an opening whether the vault still holds every line that it acknowledged (security.md 5.6). The head beside
 * the vault is written before a commit is acknowledged, so it may lag, after a crash or a power cut, and never lead:
 * - it leads: acknowledged lines are gone (a cut or lost WAL, a file put back): `tail-missing`;
 * - it stands at a line that the chain does not have so: another file, or a rewritten one: `other-file`;
 * - there is none, though every vault begins with one: `ledger-missing`; or one of another vault: `ledger-foreign`.
 * `linkAt` gives the link of the chain at a number, null where the chain has no such line. Null when all is well.
 */
export const judgeHead = (
  inside: Head,
  outside: HeadOutside,
  linkAt: (seq: number) => string | null,
): Gap | null => {
  const last = { from: inside.seq, to: inside.seq };
  if (outside === 'missing') return { kind: 'ledger-missing', ...last };
  if (outside === 'foreign') return { kind: 'ledger-foreign', ...last };
  if (outside.seq > inside.seq) return { kind: 'tail-missing', from: inside.seq + 1, to: outside.seq };
  return linkAt(outside.seq) === outside.link
    ? null
    : { kind: 'other-file', from: outside.seq, to: inside.seq };
};

/** The word with which the audit itself names a gap: `tail-missing:500-503`. */
export const gapObject = ({ kind, from, to }: Gap): string => `${kind}:${from}-${to}`;
