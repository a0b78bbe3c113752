import { expect, test } from 'vitest';
import { playwrightFailures, vitestFailures } from '../../build/test-failures.ts';

test('a failed test is named with its file and what it said, and a file that could not be loaded too', () => {
  const passed = { fullName: 'adds', status: 'passed', failureMessages: [] };
  const failed = { fullName: 'takes away', status: 'failed', failureMessages: ['expected 1 to be 2'] };
  const testResults = [
    { name: 'sums.test.ts', status: 'failed', message: '', assertionResults: [passed, failed] },
    { name: 'other.test.ts', status: 'failed', message: 'no such file', assertionResults: [] },
    { name: 'good.test.ts', status: 'passed', message: '', assertionResults: [passed] },
  ];
  expect(vitestFailures(JSON.stringify({ testResults }))).toEqual([
    'sums.test.ts › takes away\nexpected 1 to be 2',
    'other.test.ts\nno such file',
  ]);
});

test('a failed journey is named, however deep it stands', () => {
  const results = [{ error: { message: 'not visible' } }, {}];
  const failed = { title: 'goes', ok: false, file: 'a.spec.ts', tests: [{ results }] };
  const passed = { title: 'stays', ok: true, file: 'a.spec.ts', tests: [{ results: [{}] }] };
  const suites = [{ specs: [passed], suites: [{ specs: [failed] }] }];
  expect(playwrightFailures(JSON.stringify({ suites }))).toEqual(['a.spec.ts › goes\nnot visible']);
});
