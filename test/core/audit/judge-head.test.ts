import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapObject, type Head, judgeHead } from '../../../core/audit/judge-head.ts';

/** A chain of so many lines: a link says its number and its history. */
const chain = (length: number, history = 'a') => {
  const link = (seq: number): string => (seq === 0 ? '' : `${history}${seq}`);
  const at = (seq: number): Head => ({ seq, link: link(seq) });
  return { at, head: at(length), linkAt: (seq: number) => (seq > length ? null : link(seq)) };
};
const length = fc.integer({ min: 1, max: 5_000 });

describe('the head beside the vault', () => {
  it('may lag behind, by one line or more, as after a crash', () => {
    fc.assert(
      fc.property(length, fc.nat(), (lines, back) => {
        const { head, at, linkAt } = chain(lines);
        expect(judgeHead(head, at(Math.max(0, lines - (back % (lines + 1)))), linkAt)).toBeNull();
      }),
    );
  });

  it('shows by leading exactly which lines are gone', () => {
    fc.assert(
      fc.property(length, fc.integer({ min: 1, max: 500 }), (left, lost) => {
        const whole = chain(left + lost);
        const cut = chain(left);
        expect(judgeHead(cut.head, whole.head, cut.linkAt)).toEqual({
          kind: 'tail-missing',
          from: left + 1,
          to: left + lost,
        });
      }),
    );
  });

  it('shows another history, however long it became', () => {
    fc.assert(
      fc.property(length, fc.nat({ max: 500 }), (known, more) => {
        const here = chain(known + more, 'b');
        expect(judgeHead(here.head, chain(known).head, here.linkAt)).toEqual({
          kind: 'other-file',
          from: known,
          to: known + more,
        });
      }),
    );
  });

  it('that stands before the kept part of the chain cannot be vouched for', () => {
    const { head, at, linkAt } = chain(90);
    const expired = (seq: number) => (seq < 40 ? null : linkAt(seq));
    expect(judgeHead(head, at(39), expired)?.kind).toBe('other-file');
    expect(judgeHead(head, at(40), expired)).toBeNull();
  });

  it('must be there, and this vault’s own', () => {
    const { head, linkAt } = chain(12);
    expect(judgeHead(head, 'missing', linkAt)).toEqual({ kind: 'ledger-missing', from: 12, to: 12 });
    expect(judgeHead(head, 'foreign', linkAt)).toEqual({ kind: 'ledger-foreign', from: 12, to: 12 });
  });

  it('is named in the audit by what is missing', () => {
    expect(gapObject({ kind: 'tail-missing', from: 500, to: 503 })).toBe('tail-missing:500-503');
  });
});
