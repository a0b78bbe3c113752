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

test('a document of the first format is read in the shape of today', () => {
  const processor = { name: 'Drukkerij', kind: 'processor', service: 'drukwerk', agreementOn: '2026-02-01' };
  const recipient = { name: 'Veilig Thuis', kind: 'recipient', service: 'hulp', agreementOn: null };
  const { processors: _p, processingFor: _f, advice: _a, activities, ...rest } = content;
  const first = {
    ...draft(content, counts),
    format: 'vertrouwd register 1',
    content: {
      ...rest,
      activities: activities.map(({ id, number, category, name, purpose, legalBasis, terms, changedOn }) => ({
        id,
        number,
        category,
        name,
        purpose,
        legalBasis,
        specialException: 'Met toestemming',
        dataSubjects: '',
        personalData: '',
        recipients: [processor, recipient],
        transfers: 'Canada',
        otherTerm: '',
        security: '',
        dpia: null,
        changedOn,
        terms: terms.map(({ ruleName: _n, action: _c, ...term }) => term),
      })),
    },
  };
  const read = readDocument(JSON.stringify(first));
  const [activity] = read.content.activities;
  expect(read.content.processors).toMatchObject([{ name: 'Drukkerij', agreementOn: '2026-02-01' }]);
  expect(activity).toMatchObject({
    specialRemark: 'Met toestemming',
    recipients: [{ name: 'Veilig Thuis', purpose: 'hulp' }],
    processorIds: [read.content.processors[0]?.id],
    transfers: [{ to: 'Canada', safeguard: '' }],
  });
});
