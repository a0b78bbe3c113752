import { day } from '../../core/kernel/day.ts';
import type { RequestId } from '../../core/kernel/ids.ts';
import type { TestVault } from './open-vault.ts';
import { noIds, type SampleIds } from './sample-ids.ts';
import { sampleInputs } from './sample-inputs.ts';
import { fillDesk } from './an-advice.ts';
import { fillIncidents } from './an-incident.ts';
import { fillHolds } from './a-hold.ts';
import { fillProcessors } from './a-processor.ts';
import { fillRegisterImport } from './a-register-import.ts';
import { fillPlans } from './a-plan.ts';
import { aClient, whyKept } from './a-client.ts';
import { fillDpias } from './a-dpia.ts';
import { fillPrivacy } from './a-privacy-text.ts';
import { aReview } from './a-review.ts';
import { fillForms } from './a-form.ts';
import { fillGate } from './a-gate.ts';
import { fillTraining } from './a-training.ts';
import { aVolunteer } from './a-volunteer.ts';
import { fillLeaving } from './an-applicant.ts';
import { aPng, layPaper } from './papers.ts';
import { withUser } from './second-user.ts';
import { withRecords } from './with-records.ts';
import { restrictedVolunteer } from './requests.ts';

/** The samples of one request, which asks to restrict the use of a file. */
const aboutRequest = (samples: ReturnType<typeof sampleInputs>, id: RequestId) => ({
  'rights.get': { id },
  'rights.checkIdentity': { ...samples['rights.checkIdentity'], id },
  'rights.extend': { ...samples['rights.extend'], id },
  'rights.erasureEffect': { id },
  'rights.decide': { ...samples['rights.decide'], id, effect: 'restrict' as const },
  'rights.add': { ...samples['rights.add'], noteId: null, requestId: id },
  'rights.letterText': { ...samples['rights.letterText'], id },
  'rights.letter': { ...samples['rights.letter'], id },
});

/** Fills an open vault with one of everything, and gives the samples about those records. */
export const fillVault = async (vault: TestVault): Promise<ReturnType<typeof sampleInputs>> => {
  const { call } = vault;
  const userId = await withUser(vault, 'Zoë Mulder', ['worker']);
  const me = await call('vault.me', {});
  const invited = await call('users.add', { ...sampleInputs(noIds)['users.add'], label: 'Ali Demir' });
  const { id: clientId } = await call(
    'clients.add',
    aClient({ openedOn: day('2019-01-02'), lastContactOn: day('2020-03-04') }),
  );
  // Two files of one person, apart from the others: what shares or closes those must not reach them.
  const { id: oneId } = await call('clients.add', aClient({ familyName: 'Yilmaz' }));
  const { id: otherId } = await call('clients.add', aClient({ familyName: 'Yilmaz' }));
  const { id: noteId } = await call('notes.write', {
    ...sampleInputs({ ...noIds, clientId })['notes.write'],
    on: day('2020-03-01'),
  });
  const { id: specialNoteId } = await call('notes.writeSpecial', {
    ...sampleInputs({ ...noIds, clientId })['notes.writeSpecial'],
    on: day('2020-03-01'),
  });
  const texts = await call('consents.texts', {});
  const textId = texts.find(({ purpose }) => purpose === 'case-example-anonymous')?.id ?? '';
  const { id: representativeId } = await call(
    'representatives.put',
    sampleInputs({ ...noIds, clientId })['representatives.put'],
  );
  const { id: activityId } = await call('register.addActivity', sampleInputs(noIds)['register.addActivity']);
  const list = 'Voornaam;Achternaam;Aangemeld;Laatste contact\nNoor;Wit;01-02-2019;03-04-2020\n';
  const { mapping } = await call('imports.read', { base64: Buffer.from(list).toString('base64') });
  const choices = {
    mapping,
    leaveOutExpired: false,
    leaveOutLines: [],
    notBsnLines: [],
    known: 'leave-out' as const,
    ...whyKept,
  };
  const { id: importId } = await call('imports.run', choices);
  const recipientId = (await call('disclosures.recipients', {}))[0]?.id ?? noIds.recipientId;
  const paper = { ...sampleInputs({ ...noIds, clientId })['attachments.add'], on: day('2020-03-01') };
  const { id: attachmentId } = await call('attachments.add', { ...paper, ticket: layPaper(vault, aPng()) });
  const { id: requestId } = await call('rights.receive', {
    ...sampleInputs({ ...noIds, clientId })['rights.receive'],
    kind: 'restrict',
    receivedOn: day('2026-11-20'),
  });
  await call('rights.checkIdentity', { id: requestId, identity: 'known', on: day('2026-11-20') });
  const { id: volunteerId } = await call(
    'volunteers.add',
    aVolunteer({ engagement: 'employee', paysExpenses: true }),
  );
  const records = await withRecords(vault, volunteerId);
  const { id: reviewId } = await call('peerReview.record', aReview(volunteerId));
  const ids: SampleIds = {
    ...noIds,
    clientId,
    noteId,
    specialNoteId,
    textId,
    importId,
    activityId,
    userId,
    recipientId,
    attachmentId,
    volunteerId,
    ...records,
    reviewId,
  };
  const samples = sampleInputs(ids);
  const { ready, samples: aboutGate } = await fillGate(vault, invited.id);
  const restricted = await restrictedVolunteer(vault);
  const client = aClient({ openedOn: day('2019-01-02'), lastContactOn: day('2020-03-04') });
  const two = { oneId, otherId };
  return {
    ...samples,
    ...aboutRequest(samples, requestId),
    ...(await fillLeaving(vault)),
    ...(await fillDesk(vault)),
    ...(await fillDpias(vault)),
    ...(await fillPrivacy(vault)),
    ...(await fillIncidents(vault)),
    ...(await fillHolds(vault)),
    ...(await fillRegisterImport(vault)),
    ...(await fillProcessors(vault)),
    ...(await fillForms(vault, volunteerId)),
    ...(await fillTraining(vault, volunteerId)),
    ...(await fillPlans(vault, samples, volunteerId)),
    'rights.liftVolunteerRestriction': {
      ...samples['rights.liftVolunteerRestriction'],
      volunteerId: restricted,
    },
    'representatives.block': { ...samples['representatives.block'], id: representativeId },
    'duplicates.compare': two,
    'duplicates.dismiss': two,
    'duplicates.merge': { ...two, take: [], join: [] },
    'clients.bulk': {
      ...samples['clients.bulk'],
      find: { words: 'yilmaz', filter: 'all' },
      change: { kind: 'assign', assignedTo: ready },
    },
    ...aboutGate,
    'users.invite': { id: invited.id },
    'users.changeRoles': { ...samples['users.changeRoles'], roles: ['worker', 'confidant'] },
    'recovery.adopt': { present: [vault.recoveryCode], typedBack: [] },
    'recovery.drill': { codes: [vault.recoveryCode] },
    'sharing.shield': { ...samples['sharing.shield'], readers: [me.id] },
    'clients.change': { ...client, city: 'Diemen', id: clientId },
    'clients.close': { id: clientId, on: day('2025-05-01'), reason: 'Klaar.' },
    // A remark is no contact, so the file stays due.
    'notes.write': { ...samples['notes.write'], kind: 'remark' },
    'notes.correct': { ...samples['notes.correct'], on: day('2020-03-01') },
    'attachments.add': { ...paper, ticket: layPaper(vault, aPng()) },
    'imports.read': { base64: Buffer.from(list.replace('Noor', 'Jade')).toString('base64') },
    'imports.preview': { ...samples['imports.preview'], choices },
    'imports.run': choices,
    'imports.report': { ...choices, lang: 'nl' },
  };
};
