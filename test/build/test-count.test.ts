import { describe, expect, test } from 'vitest';
import { one, playwrightCount, sum, vitestCount } from '../../build/test-count.ts';

const vitest = (numPassedTests: number, numFailedTests: number, numFailedTestSuites: number): string =>
  JSON.stringify({ numPassedTests, numFailedTests, numFailedTestSuites });

describe('counting what passed and failed', () => {
  test('counts a check as one', () => {
    expect([one(0), one(1), one(2)]).toEqual([
      { passed: 1, failed: 0 },
      { passed: 0, failed: 1 },
      { passed: 0, failed: 1 },
    ]);
  });

  test('counts tests, and a file that could not be loaded as a failure', () => {
    expect(vitestCount(vitest(7, 2, 1))).toEqual({ passed: 7, failed: 2 });
    expect(vitestCount(vitest(7, 0, 1))).toEqual({ passed: 7, failed: 1 });
  });

  test('counts a journey that passed only at the second try as failed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 0 };
    expect(playwrightCount(JSON.stringify({ stats }))).toEqual({ passed: 5, failed: 2 });
  });

  test('adds up', () => {
    expect(sum([one(0), one(1), { passed: 3, failed: 0 }])).toEqual({ passed: 4, failed: 1 });
  });
});
