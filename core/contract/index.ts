import type { z } from 'zod';
import { audit } from './audit.ts';
import { backup } from './backup.ts';
import { clients } from './clients.ts';
import { consents } from './consents.ts';
import { exports } from './exports.ts';
import { guard } from './guard.ts';
import { health } from './health.ts';
import { imports } from './imports.ts';
import { lists } from './lists.ts';
import { notes } from './notes.ts';
import { organisation } from './organisation.ts';
import { purge } from './purge.ts';
import { recovery } from './recovery.ts';
import { register } from './register.ts';
import { registerPaper } from './register-paper.ts';
import { registerImport } from './register-import.ts';
import { reports } from './reports.ts';
import { retention } from './retention.ts';
import { sharing } from './sharing.ts';
import { users } from './users.ts';
import { purposes } from './purposes.ts';
import { phases } from './phases.ts';
import { history } from './history.ts';
import { duplicates } from './duplicates.ts';
import { representatives } from './representatives.ts';
import { disclosures } from './disclosures.ts';
import { packages } from './packages.ts';
import { rights } from './rights.ts';
import { attachments } from './attachments.ts';
import { volunteers } from './volunteers.ts';
import { applicants } from './applicants.ts';
import { forms } from './forms.ts';
import { developmentPlans } from './development-plans.ts';
import { training } from './training.ts';
import { peerReview } from './peer-review.ts';
import { gate } from './gate.ts';
import { farewell } from './farewell.ts';
import { complaints } from './complaints.ts';
import { papers } from './papers.ts';
import { legalParameters } from './legal-parameters.ts';
import { holds } from './holds.ts';
import { processors } from './processors.ts';
import { incidents } from './incidents.ts';
import { dpia } from './dpia.ts';
import { privacyPolicy } from './privacy-policy.ts';
import { desk } from './desk.ts';
import { calendar } from './calendar.ts';
import { today } from './today.ts';
import { vault } from './vault.ts';

/** The one door to the data: every operation that exists. */
export const contract = {
  ...vault,
  ...organisation,
  ...clients,
  ...notes,
  ...guard,
  ...consents,
  ...retention,
  ...purge,
  ...register,
  ...registerImport,
  ...registerPaper,
  ...imports,
  ...lists,
  ...users,
  ...sharing,
  ...recovery,
  ...backup,
  ...health,
  ...exports,
  ...audit,
  ...purposes,
  ...phases,
  ...history,
  ...duplicates,
  ...representatives,
  ...disclosures,
  ...packages,
  ...attachments,
  ...rights,
  ...volunteers,
  ...applicants,
  ...forms,
  ...developmentPlans,
  ...training,
  ...peerReview,
  ...gate,
  ...farewell,
  ...complaints,
  ...papers,
  ...legalParameters,
  ...holds,
  ...processors,
  ...incidents,
  ...dpia,
  ...privacyPolicy,
  ...desk,
  ...calendar,
  ...today,
  ...reports,
} as const;

export type Contract = typeof contract;
export type OpName = keyof Contract;
export type KindOf<N extends OpName> = Contract[N]['kind'];
/** What every command and task takes beside its own input: that somebody looked, and the digits are no BSN. */
export type Saying = { readonly isNotBsn?: boolean };
export type In<N extends OpName> = z.output<Contract[N]['input']> &
  (KindOf<N> extends 'command' | 'task' ? Saying : unknown);
export type Out<N extends OpName> = z.output<Contract[N]['output']>;

/** The names of one kind of operation. */
export type OpsOf<K extends KindOf<OpName>> = {
  [N in OpName]: Contract[N]['kind'] extends K ? N : never;
}[OpName];
