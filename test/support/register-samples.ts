import type { OrganisationInput } from '../../core/contract/organisation.ts';
import type { ActivityInput } from '../../core/contract/register.ts';
import { day } from '../../core/kernel/day.ts';
import { ActivityId, PurposeId } from '../../core/kernel/ids.ts';
import { period } from '../../core/kernel/period.ts';
import type { Activity, RegisterFacts, RegisterRule } from '../../core/register/facts.ts';

/** A fictitious foundation with an FG of its own. */
export const organisation: OrganisationInput = {
  name: 'Buurthuis De Brug',
  kvkNo: '12345678',
  address: 'Bruglaan 1, 1000 AA Amsterdam',
  email: 'info@debrug.example',
  phone: '020 000 0000',
  responsiblePerson: 'F. Bakker',
  fgName: 'J. de Groot',
  fgContact: 'fg@debrug.example',
  fgNoneReason: '',
  isCareProvider: false,
};

/** An activity in which nothing is missing. */
export const fullInput: ActivityInput = {
  name: 'Cliëntregistratie',
  owner: 'Coördinator',
  purpose: 'Cliënten ondersteunen',
  legalBasis: 'legitimate-interest',
  special: [],
  specialRemark: '',
  dataSubjects: 'Cliënten',
  personalData: 'Naam en telefoonnummer',
  source: 'De cliënt zelf',
  informedHow: 'Bij het eerste gesprek',
  jointControllers: [],
  recipients: [],
  processorIds: [],
  transfers: [],
  systems: ['app'],
  otherSystems: '',
  ruleCodes: [],
  otherTerm: '',
  security: 'Versleuteld',
  dpia: 'done',
};

/** An id of an activity out of one letter. */
export const idOf = (letter: string): ActivityId => ActivityId.parse(letter.repeat(20));

/** The activity about client files, in which nothing is missing but what the test takes away. */
export const fileActivity = (changed: Partial<Activity> = {}): Activity => ({
  ...fullInput,
  id: idOf('a'),
  number: 1,
  category: 'client-file',
  changedOn: day('2026-11-21'),
  reviewedOn: null,
  ...changed,
});

/** A confirmed term for client files. */
export const fileRule: RegisterRule = {
  code: 'SERVICE_CLIENT',
  name: null,
  version: 1,
  category: 'client-file',
  trigger: 'last-contact',
  period: period('P5Y'),
  bound: 'MAX',
  action: 'review',
  source: 'handboek 5.4',
  reason: 'Zo lang komen mensen terug met dezelfde vraag.',
};

/** A register in which nothing is missing. */
export const facts = (changed: Partial<RegisterFacts> = {}): RegisterFacts => ({
  organisation,
  backups: { termDays: 30, reason: '', place: 'other-disk' },
  purposes: [],
  fieldReasons: [],
  fgAdvice: 'none',
  roles: [['manager', 'confidant'], ['fg']],
  activities: [fileActivity()],
  rules: [fileRule],
  holdings: [{ category: 'client-file', records: 142, overdue: 7 }],
  lastPurgeOn: day('2026-10-31'),
  processors: [],
  processingFor: null,
  advice: [],
  ...changed,
});

/** Purposes of files: one with its ground, one that is in use and has none, and one that is neither offered nor used. */
export const somePurposes: RegisterFacts['purposes'] = [
  {
    id: PurposeId.parse('advice'),
    name: 'Advies',
    legalBasis: 'consent',
    specialException: null,
    balancingNote: '',
    isActive: true,
    isUsed: false,
  },
  {
    id: PurposeId.parse('support'),
    name: 'Ondersteuning',
    legalBasis: null,
    specialException: 'vital-interest',
    balancingNote: 'Gewogen.',
    isActive: true,
    isUsed: true,
  },
  {
    id: PurposeId.parse('old'),
    name: 'Oud',
    legalBasis: null,
    specialException: null,
    balancingNote: '',
    isActive: false,
    isUsed: false,
  },
];
