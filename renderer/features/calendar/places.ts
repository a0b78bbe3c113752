import type { CalendarCode } from '../../../core/contract/calendar.ts';

/** Where each kind of line is done. */
export const placeOf: Readonly<Record<CalendarCode, string>> = {
  retention: '#/bewaren',
  extension: '#/bewaren/uitgezonderd',
  'purge-ready': '#/bewaren/opschoonavond',
  hold: '#/bewaren/blokkades',
  request: '#/verzoeken',
  breach: '#/datalekken',
  'breach-review': '#/datalekken',
  consent: '#/toestemming',
  register: '#/register',
  agreement: '#/register/verwerkers',
  dpia: '#/register/dpia',
  'privacy-text': '#/register/privacy',
  'recovery-drill': '#/instellingen/herstelcodes',
  'audit-log': '#/register/logboek',
  form: '#/vrijwilligers/komende-weken',
  'peer-review': '#/vrijwilligers/intervisie',
  plan: '#/vrijwilligers/komende-weken',
  training: '#/vrijwilligers/komende-weken',
  certificate: '#/vrijwilligers/komende-weken',
  exception: '#/register/uitzonderingen',
  farewell: '#/vrijwilligers/komende-weken',
  conflict: '#/vrijwilligers/komende-weken',
  complaint: '#/vrijwilligers/klachten',
  'volunteer-help': '#/vrijwilligers/komende-weken',
};
