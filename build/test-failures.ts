/** What a failure is called, and what the program said of it: enough to begin with, at the end of a long run. */
const told = (name: string, messages: readonly string[]): string =>
  [name, ...messages.map((message) => message.slice(0, 2000))].join('\n');

/** Every failure in a report of Vitest's json reporter, a file that could not be loaded among them. */
export const vitestFailures = (report: string): string[] => {
  const { testResults } = JSON.parse(report) as {
    readonly testResults: readonly {
      readonly name: string;
      readonly status: string;
      readonly message: string;
      readonly assertionResults: readonly {
        readonly fullName: string;
        readonly status: string;
        readonly failureMessages: readonly string[];
      }[];
    }[];
  };
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && failed.length === 0) return [told(name, [message])];
    return failed.map(({ fullName, failureMessages }) => told(`${name} › ${fullName}`, failureMessages));
  });
};

type Suite = {
  readonly suites?: readonly Suite[];
  readonly specs: readonly {
    readonly title: string;
    readonly ok: boolean;
    readonly file: string;
    readonly tests: readonly {
      readonly results: readonly { readonly error?: { readonly message?: string } }[];
    }[];
  }[];
};

const journeysOf = ({ suites = [], specs }: Suite): string[] => [
  ...specs
    .filter(({ ok }) => !ok)
    .map(({ file, title, tests }) =>
      told(
        `${file} › ${title}`,
        tests.flatMap(({ results }) => results.flatMap(({ error }) => error?.message ?? [])),
      ),
    ),
  ...suites.flatMap(journeysOf),
];

/** Every failure in a report of Playwright's json reporter. */
export const playwrightFailures = (report: string): string[] => {
  const { suites } = JSON.parse(report) as { readonly suites: readonly Suite[] };
  return suites.flatMap(journeysOf);
};
