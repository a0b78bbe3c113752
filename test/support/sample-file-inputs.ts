import type { In, OpName } from '../../core/contract/index.ts';
import { day } from '../../core/kernel/day.ts';
import type { FieldChangeId, MergeId, RepresentativeId, RequestId } from '../../core/kernel/ids.ts';
import { supportPurpose } from '../../core/purposes/starter-purposes.ts';
import { aClient } from './a-client.ts';
import { anId, type SampleIds } from './sample-ids.ts';

const on = day('2025-03-04');
const page = { offset: 0, limit: 10 };
const addressee = { who: 'self', representativeId: null } as const;
const noChoices = { leftOutNotes: [], leftOutAttachments: [], maskedNames: [], showStaffNames: false };
const bulk: Omit<In<'clients.bulk'>, 'digest'> = {
  find: { words: '', filter: 'open' },
  change: { kind: 'assign', assignedTo: null },
};

/** The features about client files and what belongs to them. */
type FileFeature =
  | 'clients'
  | 'notes'
  | 'guard'
  | 'consents'
  | 'purposes'
  | 'phases'
  | 'history'
  | 'duplicates'
  | 'representatives'
  | 'disclosures'
  | 'packages'
  | 'rights'
  | 'attachments';

/** One good input for every operation about client files. */
export const sampleFileInputs = (
  ids: SampleIds,
): { readonly [N in Extract<OpName, `${FileFeature}.${string}`>]: In<N> } => {
  const { clientId, noteId, specialNoteId, textId, recipientId, attachmentId, volunteerId } = ids;
  const special = {
    on,
    category: 'health',
    exception: 'care-uavg30',
    reason: 'Nodig voor het vervoer.',
    text: 'Zit in een rolstoel.',
  } as const;
  const note = { on, kind: 'phone', text: 'Belde terug over de brief.' } as const;
  return {
    'clients.search': { words: 'fatiha', filter: 'all', ...page },
    'clients.counts': {},
    'clients.open': { id: clientId },
    'clients.add': aClient({
      contactPoints: [{ kind: 'email', value: 'jo@example.nl', safety: 'safe', remark: 'x' }],
    }),
    'clients.change': { ...aClient({ city: 'Diemen' }), id: clientId },
    'clients.previewClose': { id: clientId, on },
    'clients.close': { id: clientId, on, reason: 'Klaar.' },
    'clients.reopen': { id: clientId, on: day('2025-05-01') },
    'clients.previewBulk': { ...bulk, show: 'changes', ...page },
    'clients.bulk': { ...bulk, digest: 'x' },
    'notes.list': { clientId },
    'notes.write': { clientId, ...note },
    'notes.correct': { id: noteId, ...note, text: 'Belde niet terug.' },
    'notes.writeSpecial': { clientId, ...special },
    'notes.correctSpecial': { id: specialNoteId, ...special, reason: 'Nodig voor de rit.' },
    'guard.meter': {},
    'notes.remove': { id: noteId, reason: 'incorrect' },
    'consents.texts': {},
    'consents.changeText': {
      purpose: 'newsletter',
      language: 'nl',
      title: 'Nieuwsbrief',
      wording: 'Mogen wij u schrijven?',
    },
    'consents.ofClient': { clientId },
    'consents.textVersions': { purpose: 'newsletter', language: 'nl' },
    'consents.record': {
      clientId,
      purpose: 'case-example-anonymous',
      recipientId: null,
      answer: 'given',
      textId,
      method: 'paper-signed',
      by: 'self',
      representativeId: null,
      interpreter: '',
      present: 'F.B., vrijwilliger',
      on,
      isExplicit: false,
      expiresOn: null,
      isFreeHelp: false,
    },
    'consents.previewWithdraw': { clientId, purpose: 'case-example-anonymous', recipientId: null },
    'consents.withdraw': {
      clientId,
      purpose: 'case-example-anonymous',
      recipientId: null,
      method: 'email',
      by: 'self',
      representativeId: null,
      interpreter: '',
      present: '',
      on: day('2025-04-01'),
    },
    'consents.toRenew': {},
    'purposes.list': {},
    'purposes.put': {
      id: supportPurpose,
      name: 'Ondersteuning',
      legalBasis: 'legitimate-interest',
      specialException: null,
      balancingNote: 'Zonder deze gegevens kunnen wij niet helpen.',
      isActive: true,
    },
    'purposes.fieldReasons': {},
    'purposes.explainField': { field: 'birth', reason: 'Om te weten of iemand minderjarig is.' },
    'phases.list': {},
    'phases.put': {
      phases: [{ id: null, name: 'Intake', lead: 'informal', takesNewHelpers: true, isActive: true }],
    },
    'history.ofClient': { clientId, ...page },
    'history.restore': { clientId, id: anId as FieldChangeId },
    'duplicates.find': {},
    'duplicates.pairs': page,
    'duplicates.ofClient': { clientId },
    'duplicates.compare': { oneId: clientId, otherId: clientId },
    'duplicates.dismiss': { oneId: clientId, otherId: clientId },
    'duplicates.merge': { oneId: clientId, otherId: clientId, take: [], join: [] },
    'duplicates.undo': { id: anId as MergeId },
    'duplicates.merges': {},
    'representatives.ofClient': { clientId },
    'representatives.put': {
      id: null,
      clientId,
      name: 'Karima El Khattabi',
      relation: 'parent-with-custody',
      birthOn: null,
      authoritySeenOn: on,
      validUntil: null,
    },
    'representatives.block': { clientId, id: anId as RepresentativeId, reason: 'Vermoedelijke pleger.' },
    'disclosures.recipients': {},
    'disclosures.putRecipient': {
      id: null,
      name: 'Wijkteam Noord',
      kind: 'formal',
      contactPerson: '',
      address: '',
      phone: '',
      email: '',
      website: '',
      isVeiligThuis: false,
      isActive: true,
    },
    'disclosures.ofClient': { clientId },
    'disclosures.options': { clientId, recipientId, on },
    'disclosures.record': {
      clientId,
      on,
      recipientId,
      method: 'phone-client-present',
      what: 'Naam en telefoonnummer.',
      why: 'Om een afspraak te maken.',
      basis: 'compatible-purpose',
      basisReason: 'De cliënt vroeg er zelf om.',
      isClientPresent: true,
      askedAs: null,
      consentNow: null,
    },
    'disclosures.ofRecipient': { recipientId },
    'packages.outline': { clientId },
    'packages.preview': { clientId, addressee },
    'packages.make': { clientId, requestId: null, addressee, choices: noChoices, lang: 'nl' },
    'packages.previewOfVolunteer': { volunteerId },
    'packages.makeOfVolunteer': { volunteerId, requestId: null, maskedNames: [], lang: 'nl' },
    'rights.policy': {},
    'rights.changePolicy': {
      eraseWithinWorkingDays: 2,
      answerWithinDays: 28,
      childrenFromTwelveMayLook: true,
    },
    'rights.list': {},
    'rights.ofClient': { clientId },
    'rights.ofVolunteer': { volunteerId },
    'rights.liftVolunteerRestriction': { volunteerId, reason: 'Het is uitgezocht.', toldOn: on },
    'rights.get': { id: anId as RequestId },
    'rights.whoMayAsk': { clientId, on },
    'rights.receive': {
      subject: { clientId },
      kind: 'access',
      receivedOn: on,
      askedBy: 'self',
      representativeId: null,
      asked: 'Wil weten wat er staat.',
    },
    'rights.checkIdentity': { id: anId as RequestId, identity: 'known', on },
    'rights.extend': { id: anId as RequestId, reason: 'Veel papier.' },
    'rights.erasureEffect': { id: anId as RequestId },
    'rights.decide': {
      id: anId as RequestId,
      outcome: 'granted',
      grounds: [],
      decision: 'U krijgt alles.',
      effect: 'none',
    },
    'rights.liftRestriction': { clientId, reason: 'Uitgezocht.', toldOn: on },
    'rights.additions': { clientId },
    'rights.add': { clientId, noteId, requestId: null, on, text: 'Zo was het niet.' },
    'rights.letterText': { id: anId as RequestId, letter: 'received', lang: 'nl' },
    'rights.letter': { id: anId as RequestId, letter: 'received', lang: 'nl' },
    'attachments.ofClient': { clientId },
    'attachments.add': {
      clientId,
      ticket: anId,
      on,
      kind: 'letter',
      name: 'Brief',
      restsOn: null,
      isWithoutBsn: false,
      isBsnHidden: true,
    },
    'attachments.open': { id: attachmentId },
    'attachments.change': {
      id: attachmentId,
      on,
      kind: 'letter',
      name: 'Brief',
      restsOn: null,
    },
    'attachments.remove': { id: attachmentId, reason: 'incorrect' },
  };
};
