import type { ComponentType } from 'react';
import { AddApplicant } from '../features/applicants/add-applicant.tsx';
import { ApplicantsScreen } from '../features/applicants/applicants-screen.tsx';
import { BackupsScreen } from '../features/backup/backups-screen.tsx';
import { RestoreDone, RestoreFirstLock } from '../features/backup/restore-pages.tsx';
import { AuditScreen } from '../features/audit/audit-screen.tsx';
import { AllAdvice } from '../features/desk/all-advice.tsx';
import { DeskScreen } from '../features/desk/desk-screen.tsx';
import { AddressBook } from '../features/disclosures/address-book.tsx';
import { NewRecipient, RecipientSheet } from '../features/disclosures/recipient.tsx';
import { CalendarScreen } from '../features/calendar/calendar-screen.tsx';
import { ComplaintSheet } from '../features/complaints/complaint-sheet.tsx';
import { ComplaintsScreen } from '../features/complaints/complaints-screen.tsx';
import { ReceiveComplaint } from '../features/complaints/receive-complaint.tsx';
import { OverridesScreen } from '../features/gate/overrides-screen.tsx';
import { GatePolicyScreen } from '../features/gate/policy-screen.tsx';
import { MeterScreen } from '../features/guard/meter-screen.tsx';
import { EditTemplateScreen } from '../features/forms/edit-template.tsx';
import { TemplateScreen } from '../features/forms/template-screen.tsx';
import { TemplatesScreen } from '../features/forms/templates-screen.tsx';
import { ToSignScreen } from '../features/forms/to-sign-screen.tsx';
import { HoldsScreen } from '../features/holds/holds-screen.tsx';
import { IncidentSheet } from '../features/incidents/incident-sheet.tsx';
import { IncidentsScreen } from '../features/incidents/incidents-screen.tsx';
import { IncidentsOverview } from '../features/incidents/overview.tsx';
import { RaiseIncident } from '../features/incidents/raise-incident.tsx';
import { ImportsScreen } from '../features/imports/imports-screen.tsx';
import { ToRenew } from '../features/consents/to-renew.tsx';
import { CompareScreen, DuplicatesScreen } from '../features/duplicates/duplicates-screen.tsx';
import { AnonymousScreen } from '../features/reports/anonymous-screen.tsx';
import { AssessmentScreen } from '../features/dpia/assessment.tsx';
import { DpiaScreen } from '../features/dpia/dpia-screen.tsx';
import { PrivacyScreen } from '../features/privacy-policy/privacy-screen.tsx';
import { PrivacyTextScreen } from '../features/privacy-policy/text-screen.tsx';
import { RegisterScreen } from '../features/register/register-screen.tsx';
import { OrganisationScreen } from '../features/organisation/organisation-screen.tsx';
import { PhasesScreen } from '../features/phases/phases-screen.tsx';
import { PurposesScreen } from '../features/purposes/purposes-screen.tsx';
import { PackageScreen } from '../features/packages/package-screen.tsx';
import { VolunteerPackageScreen } from '../features/packages/volunteer-package.tsx';
import { RecordReview } from '../features/peer-review/record-review.tsx';
import { ReviewsScreen } from '../features/peer-review/reviews-screen.tsx';
import { ProcessorsScreen } from '../features/processors/processors-screen.tsx';
import { Certificates, CertificateSheet } from '../features/purge/certificates.tsx';
import { PurgeEvening } from '../features/purge/evening.tsx';
import { LeftOut, SoonDue } from '../features/purge/waiting.tsx';
import { NewCodes } from '../features/recovery/new-codes.tsx';
import { RecoveryScreen } from '../features/recovery/recovery-screen.tsx';
import { FiguresScreen } from '../features/legal-parameters/figures.tsx';
import { RetentionHome } from '../features/retention/home.tsx';
import { OwnRuleSheet } from '../features/retention/own-rule.tsx';
import { RuleSheet } from '../features/retention/rule.tsx';
import { Rules } from '../features/retention/rules.tsx';
import { Desk } from '../features/rights/desk.tsx';
import { Policy } from '../features/rights/policy.tsx';
import { Receive } from '../features/rights/receive.tsx';
import { RequestSheet } from '../features/rights/request-sheet.tsx';
import { Today } from '../features/today/today.tsx';
import { TrainingHours } from '../features/training/training-hours.tsx';
import { AddPerson } from '../features/users/add-person.tsx';
import { People } from '../features/users/people.tsx';
import { Person } from '../features/users/person.tsx';
import { Upcoming } from '../features/volunteers/upcoming.tsx';
import { OneApplicantScreen } from './applicants-screen.tsx';
import { ClientsScreen } from './clients-screen.tsx';
import { ReviewScreen } from './review-screen.tsx';
import { Limits, Settings } from './settings.tsx';
import { VolunteersScreen } from './volunteers-screen.tsx';

/**
 * What shows where, the first that fits. A screen takes no props: it reads its place with `useParams`, and gives a
 * `Sheet` or `Columns`. Places hold ids, never names: they end up in the history.
 */
export const screens: readonly { readonly path: string; readonly screen: ComponentType }[] = [
  { path: '/vandaag', screen: Today },
  { path: '/clienten/*?', screen: ClientsScreen },
  // Other screens about the people who work here come before this one, which takes every other place below it.
  { path: '/vrijwilligers/tekenen/:kind?', screen: ToSignScreen },
  { path: '/vrijwilligers/sollicitanten', screen: ApplicantsScreen },
  { path: '/vrijwilligers/sollicitanten/nieuw', screen: AddApplicant },
  { path: '/vrijwilligers/sollicitanten/:id/:act?', screen: OneApplicantScreen },
  { path: '/vrijwilligers/klachten', screen: ComplaintsScreen },
  { path: '/vrijwilligers/klachten/nieuw/:volunteerId?', screen: ReceiveComplaint },
  { path: '/vrijwilligers/klachten/:id', screen: ComplaintSheet },
  { path: '/vrijwilligers/intervisie', screen: ReviewsScreen },
  { path: '/vrijwilligers/intervisie/nieuw/:volunteerId?', screen: RecordReview },
  { path: '/vrijwilligers/intervisie/:id', screen: ReviewScreen },
  { path: '/vrijwilligers/komende-weken', screen: Upcoming },
  { path: '/vrijwilligers/scholing', screen: TrainingHours },
  { path: '/vrijwilligers/*?', screen: VolunteersScreen },
  { path: '/toestemming', screen: ToRenew },
  { path: '/verzoeken', screen: Desk },
  { path: '/verzoeken/nieuw', screen: Receive },
  { path: '/verzoeken/nieuw/client/:clientId', screen: Receive },
  { path: '/verzoeken/nieuw/vrijwilliger/:volunteerId', screen: Receive },
  { path: '/verzoeken/afspraken', screen: Policy },
  { path: '/verzoeken/:id', screen: RequestSheet },
  { path: '/dubbel', screen: DuplicatesScreen },
  { path: '/dubbel/:one/:other', screen: CompareScreen },
  { path: '/bewaren', screen: RetentionHome },
  { path: '/bewaren/binnenkort', screen: SoonDue },
  { path: '/bewaren/uitgezonderd', screen: LeftOut },
  { path: '/bewaren/blokkades', screen: HoldsScreen },
  { path: '/bewaren/regels', screen: Rules },
  { path: '/bewaren/regels/:code', screen: RuleSheet },
  { path: '/bewaren/eigen-regel', screen: OwnRuleSheet },
  { path: '/bewaren/opschoonavond/:step?', screen: PurgeEvening },
  { path: '/bewaren/aantallen', screen: AnonymousScreen },
  { path: '/bewaren/bewijzen', screen: Certificates },
  { path: '/bewaren/bewijzen/:id', screen: CertificateSheet },
  { path: '/gegevenspakket/vrijwilliger/:volunteerId/:requestId?', screen: VolunteerPackageScreen },
  { path: '/gegevenspakket/:id/:requestId?', screen: PackageScreen },
  { path: '/datalekken', screen: IncidentsScreen },
  { path: '/datalekken/nieuw', screen: RaiseIncident },
  { path: '/datalekken/overzicht', screen: IncidentsOverview },
  { path: '/datalekken/:id', screen: IncidentSheet },
  { path: '/kalender', screen: CalendarScreen },
  { path: '/overnemen', screen: ImportsScreen },
  { path: '/register/logboek', screen: AuditScreen },
  { path: '/register/bijzonder', screen: MeterScreen },
  { path: '/register/uitzonderingen', screen: OverridesScreen },
  { path: '/register/verwerkers/*?', screen: ProcessorsScreen },
  { path: '/register/voor-anderen/*?', screen: ProcessorsScreen },
  { path: '/register/dpia', screen: DpiaScreen },
  { path: '/register/dpia/:id', screen: AssessmentScreen },
  { path: '/register/privacy', screen: PrivacyScreen },
  { path: '/register/privacy/:kind', screen: PrivacyTextScreen },
  { path: '/register/*?', screen: RegisterScreen },
  { path: '/fg-bureau', screen: DeskScreen },
  { path: '/fg-bureau/adviezen', screen: AllAdvice },
  { path: '/instellingen', screen: Settings },
  { path: '/instellingen/organisatie', screen: OrganisationScreen },
  { path: '/instellingen/reservekopieen', screen: BackupsScreen },
  { path: '/instellingen/adresboek', screen: AddressBook },
  { path: '/instellingen/adresboek/nieuw', screen: NewRecipient },
  { path: '/instellingen/adresboek/:id', screen: RecipientSheet },
  { path: '/instellingen/mensen', screen: People },
  { path: '/instellingen/mensen/nieuw', screen: AddPerson },
  { path: '/instellingen/mensen/:id', screen: Person },
  { path: '/instellingen/herstelcodes', screen: RecoveryScreen },
  { path: '/instellingen/herstelcodes/nieuw', screen: NewCodes },
  { path: '/instellingen/formulieren', screen: TemplatesScreen },
  { path: '/instellingen/formulieren/:kind', screen: TemplateScreen },
  { path: '/instellingen/formulieren/:kind/wijzigen', screen: EditTemplateScreen },
  { path: '/instellingen/doelen', screen: PurposesScreen },
  { path: '/instellingen/fasen', screen: PhasesScreen },
  { path: '/instellingen/poort', screen: GatePolicyScreen },
  { path: '/instellingen/wettelijk', screen: FiguresScreen },
  { path: '/instellingen/grenzen', screen: Limits },
  { path: '/terugzetten', screen: RestoreFirstLock },
  { path: '/teruggezet/:how/:clients/:notes/:due', screen: RestoreDone },
];
