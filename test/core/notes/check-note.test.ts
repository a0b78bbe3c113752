import { describe, expect, test } from 'vitest';
import { NoteKind } from '../../../core/contract/notes.ts';
import { day } from '../../../core/kernel/day.ts';
import { checkNote, lastContactAfter } from '../../../core/notes/check-note.ts';
import { refusalOf } from '../../support/vault-files.ts';

const today = day('2026-11-21');
const note = (text: string, isNotBsn = false) => ({ on: today, kind: 'phone' as const, text, isNotBsn });

describe('the text of a note', () => {
  test.each([
    ['Mevrouw belde over de brief van de gemeente.', null],
    ['Bel 06 0000 0412 na 14 uur.', null],
    ['Haar bsn is 123456782.', 'bsn-in-text'],
    ['Zaaknummer 123456782.', 'maybe-bsn-in-text'],
    ['Zaaknummer 123456789.', null],
  ])('%j is refused with %s', (text, rule) => {
    expect(refusalOf(() => checkNote(note(text), today))).toBe(rule);
  });

  test('may hold digits of which somebody said that they are no BSN', () => {
    expect(refusalOf(() => checkNote(note('Zaaknummer 123456782.', true), today))).toBeNull();
  });

  test('never holds a BSN with its name, whatever somebody says', () => {
    expect(refusalOf(() => checkNote(note('BSN: 123456782', true), today))).toBe('bsn-in-text');
  });
});

test('a note is not about tomorrow', () => {
  expect(refusalOf(() => checkNote({ ...note('x'), on: day('2026-11-22') }, today))).toBe('in-future');
});

describe('the last contact', () => {
  const file = { lastContactOn: day('2026-05-01'), closedOn: null };

  test.each(NoteKind.options.filter((kind) => kind !== 'remark'))('moves forward with a %s', (kind) => {
    expect(lastContactAfter(file, { on: day('2026-06-01'), kind })).toBe('2026-06-01');
    expect(lastContactAfter(file, { on: day('2026-04-01'), kind })).toBe('2026-05-01');
  });

  test('does not move with a remark', () => {
    expect(lastContactAfter(file, { on: day('2026-06-01'), kind: 'remark' })).toBe('2026-05-01');
  });

  test('does not come after the closing: the file is opened again first', () => {
    const closed = { ...file, closedOn: day('2026-05-20') };
    const on = (text: string, kind: NoteKind) =>
      refusalOf(() => lastContactAfter(closed, { on: day(text), kind }));
    expect(on('2026-05-20', 'phone')).toBeNull();
    expect(on('2026-05-21', 'phone')).toBe('file-is-closed');
    expect(on('2026-05-21', 'remark')).toBeNull();
  });
});
