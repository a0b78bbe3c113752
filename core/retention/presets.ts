import { period } from '../kernel/period.ts';
import { lawfulAtOnce } from './at-once.ts';
import type { Preset } from './rule.ts';

type Row = readonly [
  code: string,
  category: Preset['category'],
  trigger: Preset['trigger'],
  period: string | null,
  bound: Preset['bound'],
  norm: Preset['norm'],
  source: string,
  suggested?: string,
];

/**
 * The rule table (facts 1.1). Sources: the handbook by its section, laws by their article. Care-provider rules apply
 * only to an organisation that says it is one. A term of null: no source fixes one, the organisation must choose.
 */
const rows: readonly Row[] = [
  ['SERVICE_CLIENT', 'client-file', 'last-contact', 'P5Y', 'MAX', 'ORG', 'handboek 5.4'],
  ['CLIENT_FILE', 'client-file', 'file-closed', null, 'MAX', 'ORG', 'AVG art. 5 lid 1 onder e', 'P2Y'],
  ['WITHDRAWN_FILE', 'client-file', 'consent-withdrawn', 'P0D', 'MAX', 'LAW', 'AVG art. 17 lid 1 onder b'],
  ['WITHDRAWN_PART', 'on-consent', 'consent-withdrawn', 'P0D', 'MAX', 'LAW', 'AVG art. 17 lid 1 onder b'],
  ['ERASURE', 'client-file', 'erasure-granted', 'P0D', 'MAX', 'LAW', 'AVG art. 17 lid 1'],
  ['CONSENT_PROOF', 'consent-proof', 'consent-ended', 'P5Y', 'MAX', 'GUIDANCE', 'AVG art. 7 lid 1, BW 3:310'],
  ['AUDIT_LOG', 'audit-log', 'entry-written', 'P2Y', 'MAX', 'ORG', 'AVG art. 32'],
  ['PURGE_LOG', 'purge-log', 'entry-written', 'P7Y', 'MAX', 'ORG', 'AVG art. 5 lid 2'],
  ['WGBO', 'client-file', 'last-change', 'P20Y', 'MIN', 'LAW', 'BW 7:454 lid 3'],
  ['JEUGDWET', 'client-file', 'last-change', 'P20Y', 'MIN', 'LAW', 'Jeugdwet art. 7.3.8'],
  ['WMO', 'client-file', 'item-received', 'P15Y', 'FIX', 'LAW', 'Wmo 2015 art. 5.3.4'],
  ['VOL_FILE', 'volunteer-file', 'activities-ended', 'P2Y', 'MAX', 'GUIDANCE', 'handboek 4.4.6'],
  ['VOL_CONFLICT', 'volunteer-file', 'activities-ended', 'P10Y', 'MAX', 'ORG', 'handboek 4.4.6'],
  [
    'WAGE_ID',
    'payroll-declaration',
    'employment-year-ended',
    'P5Y',
    'MIN',
    'LAW',
    'Uitvoeringsregeling LB 2011',
  ],
  ['FISCAL', 'payment', 'book-year-ended', 'P7Y', 'MIN', 'LAW', 'AWR art. 52 lid 4'],
  ['APPLICANT', 'applicant', 'procedure-ended', 'P4W', 'MAX', 'GUIDANCE', 'handboek 4.4.6'],
  ['APPLICANT_POOL', 'applicant', 'procedure-ended', 'P1Y', 'MAX', 'GUIDANCE', 'handboek 4.4.6'],
  ['VACANCY_BANK', 'not-held-yet', 'last-use', 'P18M', 'MAX', 'ORG', 'handboek 5.4'],
  ['INFO_REQUEST', 'not-held-yet', 'last-contact', 'P30D', 'MAX', 'ORG', 'handboek 5.4'],
  ['CONTACT_FORM', 'not-held-yet', 'handled', 'P30D', 'MAX', 'ORG', 'handboek 5.4'],
  ['COMPLAINT', 'complaint', 'handled', 'P30D', 'MAX', 'ORG', 'handboek 5.4'],
  ['NEWSLETTER', 'not-held-yet', 'unsubscribed', 'P0D', 'MAX', 'ORG', 'handboek 5.4, AVG art. 7 lid 3'],
  ['MELDCODE_FILE', 'not-held-yet', 'case-closed', null, 'MAX', 'ORG', 'AVG art. 5 lid 1 onder e', 'P2Y'],
  ['NDA_FORM', 'form', 'activities-ended', 'P2Y', 'MAX', 'ORG', 'handboek 5.1'],
  ['POP_FORM', 'plan', 'form-ended', 'P2Y', 'MAX', 'GUIDANCE', 'richtlijn personeelsdossiers'],
  ['VOG_NOTE', 'conduct-certificate', 'activities-ended', 'P2Y', 'MAX', 'GUIDANCE', 'richtlijn NOC*NSF'],
  ['DSAR_LOG', 'request-log', 'request-closed', 'P5Y', 'MAX', 'ORG', 'AVG art. 5 lid 2'],
  ['BREACH_LOG', 'breach-log', 'incident-closed', 'P5Y', 'MAX', 'ORG', 'AVG art. 33 lid 5'],
  ['PHOTO', 'photo', 'event-held', 'P1Y', 'MAX', 'ORG', 'handboek 4.4.7'],
];

const careProviderRules = new Set(['WGBO', 'JEUGDWET', 'WMO']);

/** Where the table says that somebody looks before the data go. */
const reviewedFirst = new Set([
  'SERVICE_CLIENT',
  'CLIENT_FILE',
  'VOL_CONFLICT',
  'MELDCODE_FILE',
  'BREACH_LOG',
]);

/** MAX rules that nobody extends: an applicant stays longer by her own consent only, and what she left or had erased goes. */
const extendedByNobody = new Set(['NEWSLETTER', 'APPLICANT', 'APPLICANT_POOL', ...lawfulAtOnce]);

/** Every preset, in the order in which the window and the register show them. */
export const presets: readonly Preset[] = rows.map(
  ([code, category, trigger, term, bound, norm, source, suggested]) => ({
    code,
    name: null,
    category,
    trigger,
    period: term === null ? null : period(term),
    suggested: suggested === undefined ? null : period(suggested),
    bound,
    norm,
    source,
    action: reviewedFirst.has(code) ? 'review' : 'delete',
    isExtendable: bound === 'MAX' && !extendedByNobody.has(code),
    isForCareProviders: careProviderRules.has(code),
  }),
);

/** The presets that may run for an organisation: those for care providers only if it is one. */
export const presetsFor = (organisation: { readonly isCareProvider: boolean }): readonly Preset[] =>
  presets.filter(({ isForCareProviders }) => organisation.isCareProvider || !isForCareProviders);
