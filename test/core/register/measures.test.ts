import { expect, test } from 'vitest';
import { measures, measuresGone, measuresLeft, withLockMinutes } from '../../../core/register/measures.ts';

const everything = { hasOtherDisk: true, hasTerms: true };
const all = measures.map(({ text }) => text.nl).join('\n');

test('the register prints after how many minutes the vault really locks', () => {
  expect(withLockMinutes(all, 5)).toContain('vergrendelt zichzelf na 5 minuten zonder gebruik.');
  expect(withLockMinutes(withLockMinutes(all, 5), 1)).toContain('na 1 minuut zonder gebruik.');
  expect(withLockMinutes(all, 5).split('\n')).toHaveLength(measures.length);
});

test('a line in the words of the organisation stays as it is', () => {
  const own = 'Het programma vergrendelt zichzelf na vijf minuten, en de deur is dicht.';
  expect(withLockMinutes(own, 10)).toBe(own);
});

test('what is said already is not offered again, with whatever number', () => {
  expect(measuresLeft('', everything)).toBe(all);
  expect(measuresLeft(withLockMinutes(all, 3), everything)).toBe('');
  expect(measuresLeft('Een kast met een slot.', everything).split('\n')).toHaveLength(measures.length);
});

test('what depends on how the app is set up is offered only while it is so, and is gone when it ends', () => {
  const sameDisk = { ...everything, hasOtherDisk: false };
  expect(measuresLeft('', sameDisk)).not.toContain('andere schijf');
  expect(measuresGone(all, sameDisk)).toBe(
    'Versleutelde reservekopieën liggen op een andere schijf dan de gegevens.',
  );
  expect(measuresGone(all, everything)).toBe('');
});
