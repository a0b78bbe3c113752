import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkDraft,
  checkRefill,
  checkScan,
  checkWithdrawal,
  decideSigning,
  type Signing,
  type SigningFacts,
} from '../../../core/forms/check-form.ts';
import { currentForm } from '../../../core/forms/current-form.ts';
import type { FormFacts } from '../../../core/forms/form-state.ts';
import { toSign } from '../../../core/forms/to-sign.ts';
import { day } from '../../../core/kernel/day.ts';
import type { FormId, VolunteerId } from '../../../core/kernel/ids.ts';
import { someStrokes } from '../../support/a-form.ts';
import { refusedBy } from '../../support/refused.ts';

const today = day('2026-11-21');
const volunteerId = 'v'.repeat(20) as VolunteerId;
const newest = [{ kind: 'confidentiality' as const, version: 2 }];
const form = (other: Partial<FormFacts> = {}): FormFacts => ({
  id: 'f'.repeat(20) as FormId,
  volunteerId,
  kind: 'confidentiality',
  version: 2,
  printedOn: null,
  signedOn: day('2026-01-01'),
  validUntil: null,
  supersededOn: null,
  withdrawnOn: null,
  endedOn: null,
  ...other,
});

describe('the declaration that binds today', () => {
  test.each<[string, readonly FormFacts[]]>([
    ['none', []],
    ['none', [form({ signedOn: null })]],
    ['none', [form({ kind: 'code-of-conduct' })]],
    ['none', [form({ withdrawnOn: today })]],
    ['none', [form({ endedOn: today })]],
    ['in-force', [form()]],
    ['in-force', [form({ supersededOn: day('2026-02-01') }), form({ signedOn: day('2026-02-01') })]],
    ['older-version', [form({ version: 1 })]],
    ['older-version', [form({ version: 1, validUntil: today })]],
    ['renewal-due', [form({ validUntil: today })]],
    ['in-force', [form({ validUntil: today, signedOn: day('2025-01-01') }), form()]],
  ])('is %s', (state, forms) => {
    expect(currentForm('confidentiality', forms, newest, today).state).toBe(state);
  });

  test('a volunteer is on the list exactly when hers is not in force', () => {
    const some = fc.constantFrom(
      form(),
      form({ version: 1 }),
      form({ validUntil: today }),
      form({ signedOn: null }),
      form({ withdrawnOn: today }),
    );
    fc.assert(
      fc.property(fc.array(some, { maxLength: 4 }), (forms) => {
        const signer = { volunteerId, listName: 'Graaf, A. de', functionName: 'Maatje' };
        const listed = toSign('confidentiality', [signer], forms, newest, today);
        const { state } = currentForm('confidentiality', forms, newest, today);
        expect(listed.map(({ why }) => why)).toEqual(state === 'in-force' ? [] : [state]);
      }),
    );
  });
});

const onPaper = (on: string): Signing => ({ kind: 'on-paper', on: day(on) });
const onScreen: Signing = { kind: 'on-screen', strokes: someStrokes };
const facts = (other: Partial<SigningFacts> = {}): SigningFacts => ({
  form: form({ signedOn: null }),
  service: { startOn: day('2025-02-03'), endOn: null },
  presentOn: null,
  isOlderVersion: false,
  ...other,
});
const left = { startOn: day('2025-02-03'), endOn: day('2026-03-01') };

test.each<[string | null, Signing, SigningFacts]>([
  [null, onScreen, facts()],
  [null, onPaper('2025-02-03'), facts()],
  [null, onPaper('2026-11-21'), facts()],
  [null, onPaper('2026-03-01'), facts({ service: left })],
  [null, onPaper('2026-01-02'), facts({ isOlderVersion: true, presentOn: day('2026-01-02') })],
  ['form-already-signed', onScreen, facts({ form: form() })],
  ['signed-in-future', onPaper('2026-11-22'), facts()],
  ['signed-before-service', onPaper('2025-02-02'), facts()],
  ['signed-after-service', onPaper('2026-03-02'), facts({ service: left })],
  ['signed-before-present', onPaper('2026-01-01'), facts({ presentOn: day('2026-01-02') })],
  ['form-text-outdated', onScreen, facts({ isOlderVersion: true })],
  ['signature-without-strokes', { kind: 'on-screen', strokes: [] }, facts()],
])('signing gives %s', (rule, signing, known) => {
  expect(refusedBy(() => decideSigning(signing, known, today))).toBe(rule);
});

test.each<[string | null, () => void]>([
  [null, () => checkDraft(['naam'], { handInAt: '', transferTo: '' }, facts().service)],
  [
    'form-blanks-empty',
    () => checkDraft(['inleveren bij'], { handInAt: ' ', transferTo: 'b' }, facts().service),
  ],
  [
    'form-blanks-empty',
    () => checkDraft(['overdragen aan'], { handInAt: 'a', transferTo: '' }, facts().service),
  ],
  ['volunteer-has-left', () => checkDraft([], { handInAt: 'a', transferTo: 'b' }, left)],
  [null, () => checkRefill(form({ signedOn: null }))],
  ['form-already-printed', () => checkRefill(form({ signedOn: null, printedOn: today }))],
  ['form-already-signed', () => checkRefill(form())],
  [null, () => checkWithdrawal(form(), day('2026-01-01'), today)],
  ['withdrawn-before-signed', () => checkWithdrawal(form(), day('2025-12-31'), today)],
  ['withdrawn-in-future', () => checkWithdrawal(form(), day('2026-11-22'), today)],
  ['form-not-in-force', () => checkWithdrawal(form({ signedOn: null }), today, today)],
  ['form-not-in-force', () => checkWithdrawal(form({ endedOn: today }), today, today)],
  [null, () => checkScan('on-paper')],
  ['form-not-on-paper', () => checkScan('on-screen')],
  ['form-not-on-paper', () => checkScan(null)],
])('a step gives %s', (rule, step) => {
  expect(refusedBy(step)).toBe(rule);
});
