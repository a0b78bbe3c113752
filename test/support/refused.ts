import { Refusal } from '../../core/kernel/refusal.ts';

/** The rule with which work was refused, and the field that it names, if any: `rule field`. Null when it was not. */
export const refusedBy = (work: () => unknown): string | null => {
  try {
    work();
    return null;
  } catch (error) {
    if (!(error instanceof Refusal) || error.error.code !== 'refused') throw error;
    const field = error.error.detail?.['field'];
    return field === undefined ? error.error.rule : `${error.error.rule} ${field}`;
  }
};
