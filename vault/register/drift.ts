import type { RegisterDrift } from '../../core/contract/register-drift.ts';
import { unnamedRecipients } from '../../core/disclosures/recipients.ts';
import { agreementState } from '../../core/processors/agreement.ts';
import type { assembleRegister } from '../../core/register/assemble.ts';
import { registerDrift } from '../../core/register/drift.ts';
import type { MeasureFacts } from '../../core/register/measures.ts';
import { hasOwnTerm } from '../../core/register/own-term.ts';
import { listRecipientsUsed } from '../../db/repositories/disclosures.ts';
import { countPhotos, countSpecial } from '../../db/repositories/register-holdings.ts';
import { currentRegister, type RegisterContext } from './gather.ts';

type Assembled = ReturnType<typeof assembleRegister>;

const fileActivityIn = ({ content }: Assembled) =>
  content.activities.find(({ category }) => category === 'client-file');

/** What decides which measures the app takes now. */
export const measureFacts = (register: Assembled): MeasureFacts => {
  const files = fileActivityIn(register);
  return {
    hasOtherDisk: register.content.backups.place === 'other-disk',
    hasTerms: files !== undefined && hasOwnTerm(files),
  };
};

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
    dpia: null,
  });
};
