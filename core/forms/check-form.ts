import type { Strokes } from '../contract/signature.ts';
import type { Day } from '../kernel/day.ts';
import { refuse } from '../kernel/refusal.ts';
import { checkStrokes } from '../kernel/strokes.ts';
import type { Blank } from './blanks.ts';
import { type FormDays, isInForce } from './form-state.ts';

/** From when until when somebody works here. */
type Service = { readonly startOn: Day; readonly endOn: Day | null };

/** Refuses `volunteer-has-left`, and `form-blanks-empty` when the text asks for what was not filled in. */
export const checkDraft = (
  asked: readonly Blank[],
  filled: { readonly handInAt: string; readonly transferTo: string },
  service: Service,
): void => {
  if (service.endOn !== null) refuse('volunteer-has-left');
  const isEmpty =
    (asked.includes('inleveren bij') && filled.handInAt.trim() === '') ||
    (asked.includes('overdragen aan') && filled.transferTo.trim() === '');
  if (isEmpty) refuse('form-blanks-empty');
};

/** Refuses `form-already-signed` of a signed form, and `form-already-printed` of one that may lie signed on a desk. */
export const checkRefill = (form: FormDays): void => {
  checkUnsigned(form);
  if (form.printedOn !== null) refuse('form-already-printed');
};

/** A signed form is locked: refuses `form-already-signed`. */
export const checkUnsigned = (form: FormDays): void => {
  if (form.signedOn !== null) refuse('form-already-signed');
};

/** How a form is signed: the strokes on screen, or the day that stands on the paper. */
export type Signing =
  | { readonly kind: 'on-screen'; readonly strokes: Strokes }
  | { readonly kind: 'on-paper'; readonly on: Day };

/** What a signature is measured against. */
export type SigningFacts = {
  readonly form: FormDays;
  readonly service: Service;
  /** The day on which the form of the same kind that binds now was signed; null when there is none. */
  readonly presentOn: Day | null;
  /** Whether there is a newer version of the text. */
  readonly isOlderVersion: boolean;
};

/**
 * Gives the day of a signature. Refuses `form-already-signed`, `signed-in-future`, `signed-before-service`,
 * `signed-after-service`, `signed-before-present` (a later one is there already), `form-text-outdated` (nobody signs an
 * old text on screen; on paper it may have been signed before the text changed) and `signature-without-strokes`.
 */
export const decideSigning = (signing: Signing, facts: SigningFacts, today: Day): Day => {
  const { form, service, presentOn, isOlderVersion } = facts;
  const on = signing.kind === 'on-paper' ? signing.on : today;
  checkUnsigned(form);
  if (on > today) refuse('signed-in-future');
  if (on < service.startOn) refuse('signed-before-service');
  if (service.endOn !== null && on > service.endOn) refuse('signed-after-service');
  if (presentOn !== null && on < presentOn) refuse('signed-before-present');
  if (signing.kind === 'on-screen') {
    if (isOlderVersion) refuse('form-text-outdated');
    checkStrokes(signing.strokes);
  }
  return on;
};

/** A scan belongs to a form that was signed on paper: refuses `form-not-on-paper`. */
export const checkScan = (signatureKind: 'on-screen' | 'on-paper' | null): void => {
  if (signatureKind !== 'on-paper') refuse('form-not-on-paper');
};

/** The day on which a form that binds now was signed; refuses `form-not-in-force` of any other. */
export const boundSince = (form: FormDays, today: Day): Day =>
  form.signedOn !== null && isInForce(form, today) ? form.signedOn : refuse('form-not-in-force');

/** Refuses `form-not-in-force`, `withdrawn-in-future` and `withdrawn-before-signed`. */
export const checkWithdrawal = (form: FormDays, on: Day, today: Day): void => {
  const signedOn = boundSince(form, today);
  if (on > today) refuse('withdrawn-in-future');
  if (on < signedOn) refuse('withdrawn-before-signed');
};
