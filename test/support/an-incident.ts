import type { IncidentFacts } from '../../core/contract/incidents.ts';
import type { In, OpName } from '../../core/contract/index.ts';
import { day } from '../../core/kernel/day.ts';
import type { IncidentId } from '../../core/kernel/ids.ts';
import type { TestVault } from './open-vault.ts';
import { anId } from './sample-ids.ts';

type Samples = { readonly [N in Extract<OpName, `incidents.${string}` | `calendar.${string}`>]: In<N> };

/** What somebody types within a minute. */
export const aLeak: In<'incidents.raise'> = {
  discoveredAt: '2026-11-20T08:30:00.000Z',
  what: 'Een tas met een notitieboekje bleef in de tram liggen.',
};

/** A breach of which everything is known; what differs is given. */
export const breachFacts = (other: Partial<IncidentFacts> = {}): IncidentFacts => ({
  title: 'Notitieboekje in de tram',
  discoveredAt: aLeak.discoveredAt,
  awareAt: '2026-11-20T09:00:00.000Z',
  occurredFrom: day('2026-11-20'),
  occurredUntil: day('2026-11-20'),
  kinds: ['confidentiality', 'availability'],
  cause: 'paper-lost',
  what: aLeak.what,
  groups: ['clients'],
  people: 4,
  records: 12,
  data: ['name-contact', 'file-notes'],
  otherData: '',
  hasSpecial: false,
  hasCriminal: false,
  endangers: 'no',
  encryption: 'not',
  processor: '',
  consequences: 'Iemand kan lezen dat deze mensen hulp krijgen.',
  measuresTaken: 'Het vervoerbedrijf is gebeld.',
  measuresPlanned: 'Notities gaan voortaan meteen in de kluis.',
  risk: 'risk',
  riskReason: 'Er staan voornamen en telefoonnummers in.',
  ...other,
});

/** When everything was decided of the breach of `breachFacts`. */
export const decidedAt = '2026-11-20T13:00:00.000Z';

/** The lines of a report that came in time. */
export const aFirstReport: In<'incidents.done'>['did'] = {
  act: 'reported',
  phase: 'first',
  at: '2026-11-20T15:00:00.000Z',
  reference: '2026-000123',
  lateReason: '',
};

/** One good input for each operation about breaches, and the calendar that they stand in. */
export const incidentSamples = (
  ids: { readonly open: IncidentId; readonly undecided: IncidentId; readonly old: IncidentId } = {
    open: anId as IncidentId,
    undecided: anId as IncidentId,
    old: anId as IncidentId,
  },
): Samples => ({
  'incidents.raise': aLeak,
  'incidents.mine': {},
  'incidents.list': {},
  'incidents.get': { id: ids.open },
  'incidents.change': { id: ids.undecided, facts: breachFacts() },
  'incidents.decide': {
    id: ids.open,
    decision: {
      about: 'tell',
      isNeeded: false,
      because: 'no-high-risk',
      at: decidedAt,
      reason: 'Wel uit voorzorg gebeld.',
    },
  },
  'incidents.done': { id: ids.open, did: aFirstReport },
  'incidents.note': { id: ids.open, at: aLeak.discoveredAt, text: 'De tram is nagezocht.' },
  'incidents.writeLetter': { id: ids.open, text: '# Wat is er gebeurd?\n\nEr is iets kwijt.' },
  'incidents.close': { id: ids.old, on: null, lessons: '' },
  'incidents.remove': { id: ids.old },
  'incidents.paperText': { id: ids.open, paper: 'report', lang: 'nl' },
  'incidents.paper': { id: ids.open, paper: 'letter', lang: 'nl' },
  'calendar.year': {},
  'calendar.ics': { titles: 'neutral', name: 'Vertrouwd', lang: 'nl' },
});

/** The order in which they succeed on a filled vault. */
export const incidentOrder = [
  'incidents.raise',
  'incidents.change',
  'incidents.decide',
  'incidents.done',
  'incidents.note',
  'incidents.writeLetter',
  'incidents.paper',
  'incidents.remove',
  'incidents.close',
  'calendar.ics',
] as const;

type Caller = Pick<TestVault, 'call'>;

/** Raises a breach and writes everything down that is known of it. */
export const writtenDown = async ({ call }: Caller, facts = breachFacts()): Promise<IncidentId> => {
  const { id } = await call('incidents.raise', { discoveredAt: facts.discoveredAt, what: facts.what });
  await call('incidents.change', { id, facts });
  return id;
};

/** A decision to report, or not. */
export const reporting = (isNeeded: boolean, at = decidedAt): In<'incidents.decide'>['decision'] => ({
  about: 'report',
  isNeeded,
  at,
  reason: isNeeded ? 'Er is een risico.' : 'Niemand kon erbij.',
});

/** A breach of long ago that need not be reported, closed in time. */
export const anOldBreach = async (caller: Caller): Promise<IncidentId> => {
  const discoveredAt = '2020-03-02T09:00:00.000Z';
  const on = day('2020-03-02');
  const id = await writtenDown(
    caller,
    breachFacts({
      discoveredAt,
      awareAt: discoveredAt,
      occurredFrom: on,
      occurredUntil: on,
      risk: 'unlikely',
    }),
  );
  await caller.call('incidents.decide', { id, decision: reporting(false, discoveredAt) });
  await caller.call('incidents.close', { id, on: day('2020-03-09'), lessons: 'Kast op slot.' });
  return id;
};

/** Adds an open breach that is to be reported, one of which nothing is decided, and two old ones; gives the samples. */
export const fillIncidents = async (caller: Caller): Promise<Samples> => {
  const { call } = caller;
  const open = await writtenDown(caller);
  await call('incidents.decide', { id: open, decision: reporting(true) });
  const { id: undecided } = await call('incidents.raise', aLeak);
  const old = await anOldBreach(caller);
  const reopened = await anOldBreach(caller);
  return {
    ...incidentSamples({ open, undecided, old }),
    'incidents.close': { id: reopened, on: null, lessons: '' },
  };
};
