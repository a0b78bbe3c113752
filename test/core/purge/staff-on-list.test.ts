import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Category } from '../../../core/contract/timer.ts';
import { day } from '../../../core/kernel/day.ts';
import { VolunteerId } from '../../../core/kernel/ids.ts';
import { countRemovals } from '../../../core/purge/counts.ts';
import { planRemoval } from '../../../core/purge/plan.ts';
import { decidePieces, staffOnList, type TimedPiece } from '../../../core/purge/staff-on-list.ts';

const today = day('2026-11-22');
const [past, later] = [day('2026-01-01'), day('2030-01-01')];
const record = {
  recordId: VolunteerId.parse('abcdefghijklmnopqrst'),
  kind: 'volunteer',
  isStub: false,
  papers: 2,
} as const;

const line = (category: Category) => ({ category, ruleCode: category, dueOn: past });
const piece = (category: Category, id: string, dueOn: TimedPiece['dueOn'], hasRule = true): TimedPiece => ({
  category,
  id,
  dueOn,
  hasRule,
});

const planOf = (due: readonly Category[], pieces: readonly TimedPiece[], isStub = false) => {
  const its = { ...record, isStub };
  const lines = due.map(line);
  return planRemoval(staffOnList(its, lines, decidePieces(its, lines, pieces, today)));
};
const ids = ({ pieces }: ReturnType<typeof planOf>) => pieces.map(({ id }) => id);

describe('what goes of a volunteer', () => {
  it('is everything when nothing has a longer term', () => {
    const plan = planOf(['volunteer-file', 'form'], [piece('form', 'f', past)]);
    expect([plan.leaves, ids(plan)]).toEqual(['gone', ['f']]);
  });

  it('leaves a stub with the years that tax law keeps, and takes those that are over', () => {
    const plan = planOf(
      ['volunteer-file', 'payment'],
      [piece('payment', 'old', past), piece('payment', 'new', later)],
    );
    expect([plan.leaves, ids(plan), plan.staying]).toEqual([
      'stub',
      ['old'],
      [{ category: 'payment', on: later }],
    ]);
    expect(countRemovals([plan], [])).toMatchObject([
      { category: 'payment', files: 1, pieces: 1 },
      {
        category: 'volunteer-file',
        files: 1,
        pieces: 0,
        attachments: 2,
        stays: [{ count: 1, untilOn: later }],
      },
    ]);
  });

  it('leaves the file when only an older plan is due', () => {
    const plan = planOf(['plan'], [piece('plan', 'old', past), piece('plan', 'new', null)]);
    expect([plan.leaves, ids(plan), plan.removes]).toEqual(['file', ['old'], ['plan']]);
  });

  it('takes what no rule covers with the file, but never what tax law keeps', () => {
    const pieces = [piece('form', 'f', null, false), piece('payment', 'p', null, false)];
    expect([ids(planOf(['volunteer-file'], pieces)), planOf(['volunteer-file'], pieces).leaves]).toEqual([
      ['f'],
      'stub',
    ]);
  });

  it('keeps a kind of data that was left out, also when its day has come', () => {
    const plan = planOf(['volunteer-file'], [piece('form', 'f', past)]);
    expect([plan.leaves, ids(plan)]).toEqual(['stub', []]);
  });

  it('ends a stub with its last piece', () => {
    expect(planOf(['payment'], [piece('payment', 'p', past)], true).leaves).toBe('gone');
    expect(planOf(['payment'], [piece('payment', 'p', past), piece('form', 'f', later)], true).leaves).toBe(
      'stub',
    );
  });

  it('is never a piece whose day has not come, nor one of a kind that is not on the list', () => {
    const categories = ['form', 'plan', 'payment', 'payroll-declaration', 'photo', 'complaint'] as const;
    const anyPiece = fc.record({
      category: fc.constantFrom(...categories),
      id: fc.uuid(),
      dueOn: fc.constantFrom(null, past, later),
      hasRule: fc.constant(true),
    });
    fc.assert(
      fc.property(
        fc.subarray<Category>(['volunteer-file', ...categories]),
        fc.array(anyPiece, { maxLength: 12 }),
        fc.boolean(),
        (due, pieces, isStub) => {
          const plan = planOf(due, pieces, isStub);
          const gone = new Set(ids(plan));
          for (const { category, id, dueOn } of pieces)
            expect(gone.has(id)).toBe(dueOn === past && due.includes(category));
          expect(plan.leaves === 'gone' && gone.size < pieces.length).toBe(false);
          expect(plan.removes.includes('volunteer-file')).toBe(isStub || due.includes('volunteer-file'));
        },
      ),
    );
  });
});
