import { describe, expect, test } from 'vitest';
import { assembleRegister } from '../../../core/register/assemble.ts';
import { documentText, draft, nextNumber, readDocument } from '../../../core/register/document.ts';
import { facts, fileActivity } from '../../support/register-samples.ts';

const { content, counts } = assembleRegister(facts());

describe('a register as a document', () => {
  test('can be read again from its text', () => {
    expect(readDocument(documentText(draft(content, counts)))).toEqual(draft(content, counts));
  });

  test('is not read from a text with something unknown in it', () => {
    expect(() => readDocument(JSON.stringify({ ...draft(content, counts), extra: 1 }))).toThrow();
  });
});

describe('a version', () => {
  const third = { ...draft(content, counts), number: 3 };

  test('begins at 1 and counts on', () => {
    expect(nextNumber(null, content)).toBe(1);
    const changed = assembleRegister(facts({ activities: [fileActivity({ purpose: 'Anders' })] })).content;
    expect(nextNumber(third, changed)).toBe(4);
  });

  test('is not made when only counts changed', () => {
    const grown = assembleRegister(
      facts({ holdings: [{ category: 'client-file', records: 143, overdue: 0 }] }),
    );
    expect(nextNumber(third, grown.content)).toBeNull();
  });
});
