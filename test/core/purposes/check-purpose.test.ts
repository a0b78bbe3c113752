import { describe, expect, test } from 'vitest';
import type { FilePurpose } from '../../../core/contract/purposes.ts';
import { PurposeId } from '../../../core/kernel/ids.ts';
import { basisWarning } from '../../../core/purposes/basis-warning.ts';
import { checkPurpose } from '../../../core/purposes/check-purpose.ts';
import { starterPurposes } from '../../../core/purposes/starter-purposes.ts';
import { refusedBy } from '../../support/refused.ts';

const aPurpose = (changes: Partial<FilePurpose> = {}): FilePurpose => ({
  id: PurposeId.parse('newcomers'),
  name: 'Nieuwkomers wegwijs maken',
  legalBasis: 'public-task',
  specialException: null,
  balancingNote: '',
  isActive: true,
  ...changes,
});
const refused = (changes: Partial<FilePurpose>, all = starterPurposes) =>
  refusedBy(() => checkPurpose(aPurpose(changes), all));

describe('a purpose', () => {
  test('is kept with its texts trimmed, also without a ground', () => {
    expect(checkPurpose(aPurpose({ name: '  Taalles ', legalBasis: null }), starterPurposes)).toMatchObject({
      name: 'Taalles',
      legalBasis: null,
    });
  });

  test('has a name of its own; capitals and spaces make no other name', () => {
    expect(refused({ name: 'informatie  en ADVIES' })).toBe('purpose-name-taken name');
    const [own] = starterPurposes;
    expect(own && refusedBy(() => checkPurpose(own, starterPurposes))).toBeNull();
  });

  test.each(['consent', 'contract', 'legal-obligation', 'vital-interest', 'public-task'] as const)(
    'needs no balance on the ground %s',
    (legalBasis) => expect(refused({ legalBasis })).toBeNull(),
  );

  test('needs a written balance for a legitimate interest, and white space is none', () => {
    expect(refused({ legalBasis: 'legitimate-interest' })).toBe('balancing-note-missing balancingNote');
    expect(refused({ legalBasis: 'legitimate-interest', balancingNote: ' \n' })).toMatch(/balancing-note/);
    expect(refused({ legalBasis: 'legitimate-interest', balancingNote: 'Gewogen.' })).toBeNull();
  });

  test('is not taken away when nothing else would be left to choose', () => {
    expect(refused({ isActive: false })).toBeNull();
    expect(refused({ isActive: false }, [aPurpose()])).toBe('last-purpose isActive');
    const gone = starterPurposes.map((purpose) => ({ ...purpose, isActive: false }));
    expect(refused({ isActive: false }, gone)).toBe('last-purpose isActive');
  });
});

test('a file on a legitimate interest warns while its purpose has no balance, and on no other ground', () => {
  expect(basisWarning({ balancingNote: '' }, 'legitimate-interest')).toBe('balance-missing');
  expect(basisWarning({ balancingNote: 'Gewogen.' }, 'legitimate-interest')).toBeNull();
  expect(basisWarning({ balancingNote: '' }, 'public-task')).toBeNull();
  expect(basisWarning(undefined, 'legitimate-interest')).toBeNull();
});
