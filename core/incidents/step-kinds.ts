import type { IncidentAct, IncidentDecision, StepKind } from '../contract/incidents.ts';

/** How the log calls a decision. */
export const stepOfDecision = ({ about, isNeeded }: IncidentDecision): StepKind =>
  about === 'report'
    ? isNeeded
      ? 'decided-report'
      : 'decided-no-report'
    : isNeeded
      ? 'decided-tell'
      : 'decided-not-tell';

/** How the log calls what was done, with the number that the authority gave or why it was late. */
export const stepOfAct = (did: IncidentAct): { readonly kind: StepKind; readonly text: string } =>
  did.act === 'told'
    ? { kind: 'told', text: '' }
    : { kind: 'reported', text: [did.reference, did.lateReason].filter((text) => text !== '').join('\n') };
