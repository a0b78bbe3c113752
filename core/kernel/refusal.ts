/** What crosses the door when something did not happen. Codes only: never a name, a text or a value of a record. */
export type AppError =
  | { readonly code: 'invalid'; readonly field: string }
  | { readonly code: 'not-found'; readonly what: string }
  | {
      readonly code: 'refused';
      readonly rule: string;
      readonly detail?: Readonly<Record<string, string | number>>;
    }
  | { readonly code: 'locked' }
  | { readonly code: 'busy' }
  | { readonly code: 'cancelled' }
  | { readonly code: 'bug'; readonly ref: string };

/** The answer to every call: errors are data, because a thrown error loses its shape between processes. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: AppError };

/** An expected outcome that stops an operation; `serve` turns it into a `Reply`, and a command is rolled back. */
export class Refusal extends Error {
  readonly error: AppError;

  constructor(error: AppError) {
    super(error.code === 'refused' ? `refused: ${error.rule}` : error.code);
    this.name = 'Refusal';
    this.error = error;
  }
}

/** Stops with a rule's code; the window has one sentence for each code that says what to do. */
export const refuse = (rule: string, detail?: Readonly<Record<string, string | number>>): never => {
  throw new Refusal(detail ? { code: 'refused', rule, detail } : { code: 'refused', rule });
};

/** The rule by whose code something was refused; null for any other error. */
export const refusedRule = (error: unknown): string | null =>
  error instanceof Refusal && error.error.code === 'refused' ? error.error.rule : null;

/** Gives the value, or stops with `not-found` when there is none. */
export const found = <T>(value: T | null | undefined, what: string): T => {
  if (value === null || value === undefined) throw new Refusal({ code: 'not-found', what });
  return value;
};
