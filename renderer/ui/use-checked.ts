import { useState } from 'react';
import type { FormError } from './form.tsx';

export type Checked<Field extends string> = {
  /** What must be mended, for `Form`. */
  readonly errors: readonly FormError[];
  /** What a field part needs: its id and, once sending was tried, its error. */
  readonly field: (name: Field) => { readonly id: string; readonly error: string | undefined };
  /** Tries to send: runs `send` when nothing is wrong. */
  readonly submit: (send: () => void) => void;
};

/**
 * Shows what is wrong with a form only after sending was tried, and from then on at every change. `wrong` holds one
 * sentence for each field that must be mended, in the order of the page; `base` begins the fields' ids.
 */
export const useChecked = <Field extends string>(
  base: string,
  wrong: Readonly<Partial<Record<Field, string | undefined>>>,
): Checked<Field> => {
  // A count, not a yes: a second try must build the form anew too, so that the summary gets the focus again.
  const [tries, setTries] = useState(0);
  const found = Object.entries<string | undefined>(wrong).flatMap(([name, text]) =>
    text === undefined ? [] : [{ id: `${base}-${name}`, text }],
  );
  return {
    errors: tries > 0 ? found : [],
    field: (name) => ({ id: `${base}-${name}`, error: tries > 0 ? wrong[name] : undefined }),
    submit: (send) => {
      setTries((count) => count + 1);
      if (found.length === 0) send();
    },
  };
};
