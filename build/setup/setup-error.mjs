/** A machine that cannot be made ready; the message is one line for a person, Dutch first. */
export class SetupError extends Error {
  /** @override */
  name = 'SetupError';
}
