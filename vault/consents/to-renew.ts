import { askAgainAt16, endingSoon } from '../../core/consents/ask-again.ts';
import { soonUntil } from '../../core/retention/timer-state.ts';
import { filesToLookAt } from '../../db/repositories/consents.ts';
import { listAnswers } from '../../db/repositories/retention-events.ts';
import type { ReadContext } from '../context.ts';
import { parametersIn } from '../legal-parameters/parameters-in.ts';

/** A client who must be asked again, and why. */
export type FileToRenew = ReturnType<typeof filesToLookAt>[number] & {
  /** Somebody else answered for her, and she is old enough now (UAVG art. 5). */
  readonly isSixteenNow: boolean;
  readonly ending: ReturnType<typeof endingSoon>;
};

/** The clients who must be asked again, among those whose file this person reads. */
export const filesToRenew = ({ db, today, reach }: ReadContext): readonly FileToRenew[] => {
  const until = soonUntil(today);
  const { consentAge } = parametersIn(db, today);
  return filesToLookAt(db, until).flatMap((file) => {
    if (reach(file.id) !== 'read') return [];
    const answers = listAnswers(db, file.id);
    const isSixteenNow = askAgainAt16(answers, file.birthOn, today, consentAge).length > 0;
    const ending = endingSoon(answers, today, until);
    return isSixteenNow || ending.length > 0 ? [{ ...file, isSixteenNow, ending }] : [];
  });
};
