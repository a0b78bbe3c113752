/** How many checks passed and failed. */
export type Count = { readonly passed: number; readonly failed: number };

/** A check that either holds or does not, by its exit code. */
export const one = (code: number): Count =>
  code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** All counts together. */
export const sum = (counts: readonly Count[]): Count =>
  counts.reduce(
    (total, { passed, failed }) => ({ passed: total.passed + passed, failed: total.failed + failed }),
    { passed: 0, failed: 0 },
  );

/** The counts in a report of Vitest's json reporter. A file that could not be loaded is one failure. */
export const vitestCount = (report: string): Count => {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(report) as {
    readonly numPassedTests: number;
    readonly numFailedTests: number;
    readonly numFailedTestSuites: number;
  };
  return { passed: numPassedTests, failed: numFailedTests > 0 ? numFailedTests : numFailedTestSuites };
};

/** The counts in a report of Playwright's json reporter. A journey that passed only at a second try has failed. */
export const playwrightCount = (report: string): Count => {
  const { stats } = JSON.parse(report) as {
    readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
  };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
};
