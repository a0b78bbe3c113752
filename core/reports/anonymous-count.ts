/** All that stays of the files that were anonymised: how many of one year, kind of help and outcome. */
export type AnonymousCount = {
  readonly year: number;
  /** The name of the purpose for which the files were kept, as it was then. */
  readonly help: string;
  /** A `FileOutcome`, or `unknown`. */
  readonly outcome: string;
  readonly count: number;
};
