import { describe, expect, test } from 'vitest';
import { NoteKind } from '../../../core/contract/notes.ts';
import { day } from '../../../core/kernel/day.ts';
import { checkNote, lastContactAfter } from '../../../core/notes/check-note.ts';
import { refusalOf } from '../../support/vault-files.ts';

const today = day('2026-11-21');
test('a note is not about tomorrow', () => {
  expect(refusalOf(() => checkNote({ on: day('2026-11-22') }, today))).toBe('in-future');
  expect(refusalOf(() => checkNote({ on: today }, today))).toBeNull();
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
