import type { RegisterDrift } from '../../core/contract/register-drift.ts';
import { unnamedRecipients } from '../../core/disclosures/recipients.ts';
import { agreementState } from '../../core/processors/agreement.ts';
import type { assembleRegister } from '../../core/register/assemble.ts';
import type { DpiaFact } from '../../core/register/dpia-drift.ts';
import { registerDrift } from '../../core/register/drift.ts';
import type { MeasureFacts } from '../../core/register/measures.ts';
import { hasOwnTerm } from '../../core/register/own-term.ts';
import { listRecipientsUsed } from '../../db/repositories/disclosures.ts';
import { listDpiaStates } from '../../db/repositories/dpia.ts';
import { countPhotos, countSpecial } from '../../db/repositories/register-holdings.ts';
import type { ReadableDb } from '../../db/sql.ts';
import { currentRegister, type RegisterContext } from './gather.ts';

type Assembled = ReturnType<typeof assembleRegister>;

const fileActivityIn = ({ content }: Assembled) =>
  content.activities.find(({ category }) => category === 'client-file');

/** A pre-test said that a DPIA is needed. */
const neededStates: readonly string[] = ['in-progress', 'done', 'not-now'];

/** What decides which measures the app takes now. */
export const measureFacts = (register: Assembled): MeasureFacts => {
  const files = fileActivityIn(register);
  return {
    hasOtherDisk: register.content.backups.place === 'other-disk',
    hasTerms: files !== undefined && hasOwnTerm(files),
  };
};

/** What the pre-tests and DPIAs of each activity came to; what was never looked at is not among them. */
const dpiaFacts = (db: ReadableDb): readonly DpiaFact[] =>
  listDpiaStates(db).map(({ activityId, state, decided }) => ({
    activityId,
    outcome: neededStates.includes(state) ? 'needed' : state === 'not-needed' ? 'not-needed' : null,
    isMade: decided?.state === 'done',
  }));

/** Where the register as it lives does not say what is true; takes what was assembled, when it was already. */
export const driftNow = (
  context: RegisterContext,
  register: Assembled = currentRegister(context),
): RegisterDrift[] => {
  const { db, today } = context;
  const { activities, processors, purposes } = register.content;
  const named = fileActivityIn(register)?.recipients ?? [];
  return registerDrift({
    today,
    activities,
    processors: processors.map((it) => ({ ...it, agreement: agreementState(it, today) })),
    purposes,
    holdings: register.holdings,
    special: countSpecial(db),
    photos: countPhotos(db),
    unnamedRecipients: unnamedRecipients(
      listRecipientsUsed(db),
      named.map(({ name }) => name),
    ),
    measures: measureFacts(register),
    dpia: dpiaFacts(db),
  });
};
