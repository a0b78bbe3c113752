import type { In, OpName } from '../../core/contract/index.ts';
import { day } from '../../core/kernel/day.ts';
import type { ActivityId, ClientId, ImportId, NoteId, PurgeRunId, UserId } from '../../core/kernel/ids.ts';
import { period } from '../../core/kernel/period.ts';
import { aClient } from './a-client.ts';
import { anOrganisation, passphrase, userLabel } from './open-vault.ts';
import { fullInput } from './register-samples.ts';

const anId = 'a'.repeat(20);
const place = 'notes/new';
const on = day('2025-03-04');
const mapping: In<'imports.run'>['mapping'] = ['givenName', 'familyName', 'openedOn', 'lastContactOn'];
const choices = { mapping, leaveOutExpired: false, leaveOutLines: [], notBsnLines: [] };
const page = { offset: 0, limit: 10 };

/** The records that the samples are about. */
export type SampleIds = {
  readonly clientId: ClientId;
  readonly noteId: NoteId;
  readonly textId: string;
  readonly importId: ImportId;
  readonly activityId: ActivityId;
  readonly runId: PurgeRunId;
  readonly userId: UserId;
};

/** Ids of nobody, where only the shape of the input counts. */
export const noIds: SampleIds = {
  clientId: anId as ClientId,
  noteId: anId as NoteId,
  textId: anId,
  importId: anId as ImportId,
  activityId: anId as ActivityId,
  runId: anId as PurgeRunId,
  userId: anId as UserId,
};

/** One good input for every operation of the contract: a new operation without one does not compile. */
export const sampleInputs = (ids: SampleIds): { readonly [N in OpName]: In<N> } => {
  const { clientId, noteId, textId, importId, activityId, runId, userId } = ids;
  const note = { on, kind: 'phone', text: 'Belde terug over de brief.', isNotBsn: false } as const;
  return {
    'vault.state': {},
    'vault.saveDraft': { organisation: { name: 'Buurthuis' }, userLabel, declarationOn: on, folder: '/tmp' },
    'vault.prefer': { language: 'en', theme: 'dark', textPercent: 120 },
    'vault.choose': { folder: '/nergens' },
    'vault.generatePassphrase': {},
    'vault.judgePassphrase': { passphrase, userLabel, organisationName: 'Buurthuis' },
    'vault.draftRecovery': {},
    'vault.create': {
      organisation: anOrganisation,
      userLabel,
      declarationOn: on,
      passphrase,
      recoveryCode: 'x',
      recoveryTypedBack: 'x',
      folder: '/nergens',
    },
    'vault.unlock': { label: userLabel, passphrase },
    'vault.recover': { codes: ['x'], label: userLabel, passphrase },
    'vault.lock': {},
    'vault.begin': { label: userLabel, startCode: 'x', passphrase },
    'vault.confirm': { passphrase },
    'vault.changePassphrase': { passphrase, next: `${passphrase} altijd` },
    'vault.changeLockTime': { minutes: 5 },
    'vault.rotateKey': {},
    'vault.me': {},
    'vault.finishSetup': {},
    'vault.saveDraftText': { place, text: 'Nog niet af' },
    'vault.draftText': { place },
    'vault.discardDraftText': { place },
    'vault.cancelTask': {},
    'organisation.get': {},
    'organisation.change': anOrganisation,
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
    'notes.list': { clientId },
    'notes.write': { clientId, ...note },
    'notes.correct': { id: noteId, ...note, text: 'Belde niet terug.' },
    'notes.remove': { id: noteId, reason: 'incorrect' },
    'consents.texts': {},
    'consents.changeText': {
      purpose: 'newsletter',
      language: 'nl',
      title: 'Nieuwsbrief',
      wording: 'Mogen wij u schrijven?',
    },
    'consents.ofClient': { clientId },
    'consents.record': {
      clientId,
      purpose: 'case-example-anonymous',
      answer: 'given',
      textId,
      method: 'paper-signed',
      by: 'self',
      on,
      expiresOn: null,
      isFreeHelp: false,
    },
    'consents.withdraw': {
      clientId,
      purpose: 'case-example-anonymous',
      method: 'email',
      by: 'self',
      on: day('2025-04-01'),
    },
    'retention.rules': {},
    'retention.previewRule': { code: 'SERVICE_CLIENT', period: period('P4Y') },
    'retention.confirmRule': { code: 'SERVICE_CLIENT', period: period('P4Y'), reason: 'Besluit.' },
    'retention.ofClient': { clientId },
    'retention.overview': {},
    'purge.due': { ruleCode: null, ...page },
    'purge.leaveOut': { clientId, category: 'client-file', untilOn: day('2027-01-01'), reason: 'Klacht.' },
    'purge.takeBack': { clientId, category: 'client-file' },
    'purge.dryRun': {},
    'purge.paperList': {},
    'purge.run': { digest: 'x', confirmWord: '1' },
    'purge.certificates': {},
    'purge.certificate': { id: runId },
    'register.current': {},
    'register.addActivity': fullInput,
    'register.changeActivity': { ...fullInput, name: 'Anders', id: activityId },
    'register.removeActivity': { id: activityId },
    'register.approve': { note: 'Jaarlijks' },
    'register.versions': {},
    'register.version': { number: 1 },
    'register.compare': { from: 1, to: 1 },
    'register.export': { format: 'csv', number: null },
    'register.partners': {},
    'imports.read': { base64: Buffer.from('Voornaam;Achternaam\nNoor;Wit\n').toString('base64') },
    'imports.preview': { choices, show: 'all', ...page },
    'imports.run': choices,
    'imports.report': { ...choices, lang: 'nl' },
    'imports.list': {},
    'imports.undo': { id: importId },
    'imports.answerSourceFile': { id: importId, answer: 'destroyed' },
    'users.list': {},
    'users.add': {
      label: 'Piet Jansen',
      declarationOn: on,
      roles: ['confidant'],
      acceptsFgCombination: false,
    },
    'users.invite': { id: userId },
    'users.declare': { id: userId, signedOn: on },
    'users.changeRoles': { id: userId, roles: ['worker'], acceptsFgCombination: false },
    'users.remove': { id: userId },
    'users.strangeSlots': {},
    'users.dropStrangeSlots': {},
    'sharing.readers': { clientId },
    'sharing.give': { clientId, userId, reason: 'Neemt waar.', discussedOn: on },
    'sharing.take': { clientId, userId, reason: 'Klaar.', discussedOn: on },
    'sharing.shield': { clientId, readers: [userId], reason: 'Kent de familie.', discussedOn: on },
    'sharing.unshield': { clientId, reason: 'Niet meer nodig.', discussedOn: on },
    'recovery.state': {},
    'recovery.draft': { kind: 'two-of-three' },
    'recovery.adopt': { present: [], typedBack: ['x'] },
    'recovery.drill': { codes: ['x'] },
    'backup.state': {},
    'backup.chooseFolder': { folder: '' },
    'backup.changeTerm': { days: 30, reason: '' },
    'backup.forget': { name: 'kopie-2026-11-20-093000' },
    'backup.dropOlder': {},
    'backup.make': {},
    'backup.find': { folder: '' },
    'backup.look': { path: '/nergens', label: userLabel, passphrase, folder: '' },
    'backup.restore': { path: '/nergens', label: userLabel, passphrase, folder: '', word: '' },
    'health.state': {},
    'health.check': {},
    'health.postpone': {},
    'health.salvage': { label: userLabel, passphrase, folder: '/nergens' },
    'health.details': { problem: null },
    'exports.leave': { kind: 'register', count: 1, as: 'file' },
    'audit.list': { ...page, from: null, to: null, object: null, userId: null },
    'audit.ofFile': { clientId, ...page },
    'audit.people': {},
    'audit.state': {},
    'audit.verify': {},
    'audit.acknowledge': {},
  };
};
