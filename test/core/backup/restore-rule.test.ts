import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assertMayRestore, assertWord, restoreWord } from '../../../core/backup/restore-rule.ts';

const holds = (clients: number, notes: number) => ({ clients, notes });

describe('the word for a restore', () => {
  test.each([
    ['nothing less', holds(10, 20), holds(10, 20), holds(0, 0), null],
    ['exactly half', holds(10, 20), holds(5, 10), holds(5, 10), null],
    ['less than half of the files', holds(10, 20), holds(4, 20), holds(6, 0), '6'],
    ['less than half of the notes', holds(10, 21), holds(10, 10), holds(0, 11), '11'],
    ['both', holds(10, 20), holds(0, 0), holds(10, 20), '10'],
    ['an unreadable vault', null, holds(1, 1), null, null],
  ])('%s', (_, now, then, lost, word) => {
    expect(restoreWord(now, then, lost)).toBe(word);
  });

  test('is asked exactly when less than half of files or notes would stay', () => {
    const count = fc.nat(1_000);
    fc.assert(
      fc.property(count, count, count, count, (clients, notes, clientsThen, notesThen) => {
        const word = restoreWord(holds(clients, notes), holds(clientsThen, notesThen), holds(7, 9));
        expect(word !== null).toBe(clientsThen * 2 < clients || notesThen * 2 < notes);
      }),
    );
  });

  test('is that number and no other, spaces around it aside', () => {
    expect(() => assertWord('12', ' 12 ')).not.toThrow();
    expect(() => assertWord(null, '')).not.toThrow();
    for (const typed of ['', '1', '120', 'twaalf'])
      expect(() => assertWord('12', typed)).toThrow('wrong-word');
  });
});

test('a manager or a board member puts copies back, nobody else', () => {
  for (const role of ['manager', 'board'] as const)
    expect(() => assertMayRestore(['fg', role])).not.toThrow();
  expect(() => assertMayRestore(['confidant', 'worker', 'fg'])).toThrow('role-missing');
});
