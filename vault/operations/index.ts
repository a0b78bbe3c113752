import type { Handlers, StoreOp } from '../context.ts';
import type { Doorway } from '../opening/doorway.ts';
import type { AccessOp } from '../serve.ts';
import { auditHandlers } from './audit.ts';
import { backupAccess, backupHandlers } from './backup.ts';
import { clientsHandlers } from './clients.ts';
import { consentsHandlers } from './consents.ts';
import { exportsHandlers } from './exports.ts';
import { guardHandlers } from './guard.ts';
import { healthAccess, healthHandlers } from './health.ts';
import { importsHandlers } from './imports.ts';
import { listsHandlers } from './lists.ts';
import { notesHandlers } from './notes.ts';
import { organisationHandlers } from './organisation.ts';
import { purgeHandlers } from './purge.ts';
import { recoveryHandlers } from './recovery.ts';
import { registerHandlers } from './register.ts';
import { registerPaperHandlers } from './register-paper.ts';
import { registerImportHandlers } from './register-import.ts';
import { reportsHandlers } from './reports.ts';
import { retentionHandlers } from './retention.ts';
import { sharingHandlers } from './sharing.ts';
import { usersHandlers } from './users.ts';
import { purposesHandlers } from './purposes.ts';
import { phasesHandlers } from './phases.ts';
import { historyHandlers } from './history.ts';
import { duplicatesHandlers } from './duplicates.ts';
import { representativesHandlers } from './representatives.ts';
import { disclosuresHandlers } from './disclosures.ts';
import { packagesHandlers } from './packages.ts';
import { rightsHandlers } from './rights.ts';
import { attachmentsHandlers } from './attachments.ts';
import { volunteersHandlers } from './volunteers.ts';
import { applicantsHandlers } from './applicants.ts';
import { formsHandlers } from './forms.ts';
import { developmentPlansHandlers } from './development-plans.ts';
import { trainingHandlers } from './training.ts';
import { peerReviewHandlers } from './peer-review.ts';
import { gateHandlers } from './gate.ts';
import { farewellHandlers } from './farewell.ts';
import { complaintsHandlers } from './complaints.ts';
import { papersHandlers } from './papers.ts';
import { legalParametersHandlers } from './legal-parameters.ts';
import { holdsHandlers } from './holds.ts';
import { processorsHandlers } from './processors.ts';
import { incidentsHandlers } from './incidents.ts';
import { dpiaHandlers } from './dpia.ts';
import { privacyPolicyHandlers } from './privacy-policy.ts';
import { deskHandlers } from './desk.ts';
import { calendarHandlers } from './calendar.ts';
import { todayHandlers } from './today.ts';
import { vaultAccess, vaultHandlers } from './vault.ts';

/** Every operation of the contract that needs an open vault, with its handler. */
export const handlers: Handlers<StoreOp> = {
  ...vaultHandlers,
  ...organisationHandlers,
  ...clientsHandlers,
  ...notesHandlers,
  ...guardHandlers,
  ...consentsHandlers,
  ...retentionHandlers,
  ...purgeHandlers,
  ...registerHandlers,
  ...registerImportHandlers,
  ...registerPaperHandlers,
  ...importsHandlers,
  ...listsHandlers,
  ...usersHandlers,
  ...sharingHandlers,
  ...recoveryHandlers,
  ...backupHandlers,
  ...healthHandlers,
  ...exportsHandlers,
  ...auditHandlers,
  ...purposesHandlers,
  ...phasesHandlers,
  ...historyHandlers,
  ...duplicatesHandlers,
  ...representativesHandlers,
  ...disclosuresHandlers,
  ...packagesHandlers,
  ...rightsHandlers,
  ...volunteersHandlers,
  ...applicantsHandlers,
  ...formsHandlers,
  ...developmentPlansHandlers,
  ...trainingHandlers,
  ...peerReviewHandlers,
  ...gateHandlers,
  ...farewellHandlers,
  ...complaintsHandlers,
  ...papersHandlers,
  ...calendarHandlers,
  ...todayHandlers,
  ...reportsHandlers,
  ...deskHandlers,
  ...privacyPolicyHandlers,
  ...dpiaHandlers,
  ...incidentsHandlers,
  ...processorsHandlers,
  ...holdsHandlers,
  ...legalParametersHandlers,
  ...attachmentsHandlers,
};

/** The operations that work on the vault as a whole, through the doorway that keeps the one session. */
export const accessHandlers = (doorway: Doorway): Handlers<AccessOp> => ({
  ...vaultAccess(doorway),
  ...backupAccess(doorway),
  ...healthAccess(doorway),
});
