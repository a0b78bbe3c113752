import type { OrganisationInput } from '../contract/organisation.ts';
import type { RegisterProcessor } from '../contract/processors.ts';
import type { RegisterActivity, RegisterBackups, RegisterPurpose } from '../contract/register.ts';
import type { Role } from '../contract/roles.ts';
import type { Period } from '../kernel/period.ts';

/** Everything that the texts are made of: the register with its rules, who uses the app, and the figures of the law. */
export type PrivacyFacts = {
  readonly organisation: OrganisationInput;
  readonly activities: readonly RegisterActivity[];
  readonly purposes: readonly RegisterPurpose[];
  readonly processors: readonly RegisterProcessor[];
  readonly backups: RegisterBackups;
  readonly lockMinutes: number;
  /** How many people have each role now. */
  readonly users: Readonly<Record<Role, number>>;
  /** Within which term a request is answered, what it can be lengthened to, and a breach is reported. */
  readonly answerWithin: Period;
  readonly answerExtended: Period;
  readonly breachHours: number;
  readonly consentAge: number;
  /** Texts with which a register begins: what still says one of these, nobody put in other words. */
  readonly firstTexts: ReadonlySet<string>;
  /** Lines of the register about what the app does by itself, which the policy says in its own words. */
  readonly appMeasures: ReadonlySet<string>;
};

/** Whom a statement is for. */
export type Audience = 'clients' | 'volunteers';

const ofCategory: Readonly<Record<Audience, ReadonlySet<string>>> = {
  clients: new Set(['client-file', 'consent-proof', 'request-log']),
  volunteers: new Set(['volunteer-file', 'applicant', 'audit-log']),
};

const subjects: Readonly<Record<Audience, RegExp>> = {
  clients: /cli[eë]nt|hulpvrag|gezin|kinderen|people who (?:ask|seek)/i,
  volunteers: /vrijwillig|medewerk|stagiair|sollicit|volunteer|staff|applicant/i,
};

/** The activities that a statement tells about: by the kind of data in the app, otherwise by whom they are about. */
export const activitiesFor = (
  audience: Audience,
  { activities }: PrivacyFacts,
): readonly RegisterActivity[] =>
  activities.filter(({ category, dataSubjects }) =>
    category === null ? subjects[audience].test(dataSubjects) : ofCategory[audience].has(category),
  );
