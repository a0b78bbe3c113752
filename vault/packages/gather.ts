import type { PackageContent } from '../../core/contract/package-content.ts';
import { fileNumber } from '../../core/kernel/file-number.ts';
import type { ClientId } from '../../core/kernel/ids.ts';
import { displayName } from '../../core/kernel/names.ts';
import { found } from '../../core/kernel/refusal.ts';
import { attachmentFile } from '../../core/packages/attachment-file.ts';
import { consultations } from '../../core/packages/consulted.ts';
import { staffMarks } from '../../core/packages/staff-marks.ts';
import { userOf } from '../../core/users/picture.ts';
import { listAttachments } from '../../db/repositories/attachments.ts';
import { listAuditOf } from '../../db/repositories/audit-list.ts';
import { getClientDetail } from '../../db/repositories/client-detail.ts';
import { getClient, type StoredClient } from '../../db/repositories/clients.ts';
import { listConsentEvents } from '../../db/repositories/consents.ts';
import { listDisclosures } from '../../db/repositories/disclosures.ts';
import { listFieldChanges } from '../../db/repositories/history.ts';
import { listNotes } from '../../db/repositories/notes.ts';
import { getOrganisation } from '../../db/repositories/organisation.ts';
import { listPhases } from '../../db/repositories/phases.ts';
import { listPurposes } from '../../db/repositories/purposes.ts';
import { listActivities } from '../../db/repositories/register-activity.ts';
import { listRepresentatives } from '../../db/repositories/representatives.ts';
import { listAdditions, listRequestsOf, requestDetail } from '../../db/repositories/rights.ts';
import { volunteerNames } from '../../db/repositories/volunteer-names.ts';
import type { ReadContext } from '../context.ts';
import { parametersIn } from '../legal-parameters/parameters-in.ts';
import { timersOf } from '../retention/timers.ts';

/** More lines and changes than a file of ten years has. */
const all = { offset: 0, limit: 100_000 } as const;

/** The controller as the first page names it (art. 15(1) asks whom to turn to). */
export const controllerOf = ({
  db,
  today,
}: Pick<ReadContext, 'db' | 'today'>): PackageContent['controller'] => {
  const { name, address, email, phone, fgName, fgContact } = getOrganisation(db);
  const fg = [fgName, fgContact].filter((part) => part !== '').join(', ');
  return { name, address, email, phone, fg, answerWithin: parametersIn(db, today).rightsAnswer };
};

const personOf = (
  client: StoredClient,
  detail: ReturnType<typeof getClientDetail>,
): PackageContent['person'] => {
  const { givenName, initials, prefix, familyName, alias, birthOn, contactPoints } = client;
  const { street, houseNo, postcode, city, isAddressSecret: isSecret, maySendPost } = client;
  return {
    displayName: displayName(client),
    givenName,
    initials,
    prefix,
    familyName,
    alias,
    birthOn,
    address: { street, houseNo, postcode, city, isSecret, maySendPost },
    contactPoints: [...contactPoints],
    ...detail,
  };
};

/**
 * Everything that is kept about one client, with the names of who works with the file and nothing left out yet: her
 * fields, what was written and asked, who saw it, how long it is kept and why (art. 15(1)). A file without a key has
 * nothing to give any more. Reads about a hundred rows for a file of ten years.
 */
export const gatherPackage = (context: ReadContext, clientId: ClientId): PackageContent => {
  const { db, files, today, labelOf, people } = context;
  const client = found(getClient(db, clientId), 'client');
  const key = files.of(clientId);
  const notes = listNotes(db, clientId, key);
  const changes = listFieldChanges(db, key, { clientId, ...all });
  const looks = consultations(listAuditOf(db, clientId, all).lines);
  const phases = new Map(listPhases(db).map(({ id, name }) => [String(id), name]));
  const purposes = new Map(listPurposes(db).map(({ id, name }) => [String(id), name]));
  const volunteers = volunteerNames(db);
  // Who has an account is one and the same person as whoever wrote with it.
  const whoIs = (volunteerId: string): string => volunteers.get(volunteerId)?.userId ?? volunteerId;
  const mark = staffMarks(
    [
      ...notes.map(({ authorId }) => authorId),
      ...changes.map(({ by }) => by),
      ...looks.map(({ userId }) => userId),
      ...(client.assignedTo ? [whoIs(client.assignedTo)] : []),
    ],
    (id) => ({
      label: labelOf(id) || (volunteers.get(id)?.name ?? ''),
      roles: userOf(people.picture(), id)?.roles ?? ['worker'],
    }),
  );
  const inWords = (field: string, value: (typeof changes)[number]['from']) => {
    if (typeof value !== 'string') return value;
    if (field === 'phaseId') return phases.get(value) ?? '';
    if (field === 'purposeId') return purposes.get(value) ?? '';
    return field === 'assignedTo' ? (volunteers.get(value)?.name ?? '') : value;
  };
  return {
    format: 'vertrouwd-gegevens',
    version: 1,
    madeOn: today,
    for: 'self',
    controller: controllerOf(context),
    person: personOf(client, getClientDetail(db, key, clientId)),
    file: {
      number: fileNumber(clientId),
      openedOn: client.openedOn,
      lastContactOn: client.lastContactOn,
      closedOn: client.closedOn,
      closedReason: client.closedReason,
      outcome: client.outcome,
      purpose: purposes.get(client.purposeId) ?? '',
      legalBasis: client.legalBasis,
      specialException: client.specialException,
      phase: phases.get(client.phaseId ?? '') ?? '',
      lead: client.lead,
      assignedTo: client.assignedTo ? mark(whoIs(client.assignedTo)) : null,
      paper: client.paper !== '',
      restrictedOn: client.restrictedOn,
      source: client.importId === null ? 'person' : 'import',
    },
    processing: listActivities(db)
      .filter(({ category }) => category === 'client-file')
      .map(({ purpose, recipients, transfers }) => ({
        purpose,
        recipients: (recipients ?? []).map(({ name }) => name),
        transfers: (transfers ?? [])
          .map(({ to, safeguard }) => [to, safeguard].filter((text) => text !== '').join(': '))
          .join('; '),
      })),
    notes: notes.map(({ id, on, kind, text, special, isWithClient, authorId, correctedAt }) => ({
      id,
      on,
      kind,
      text,
      leftOut: null,
      special,
      isWithClient,
      by: mark(authorId),
      correctedAt,
    })),
    attachments: listAttachments(db, clientId, key).map((it, index) => ({
      id: it.id,
      on: it.on,
      kind: it.kind,
      name: it.name,
      type: it.type,
      bytes: it.bytes,
      file: attachmentFile(it, index),
      leftOut: null,
    })),
    consents: listConsentEvents(db, clientId).map((it) => ({
      purpose: it.purpose,
      kind: it.kind,
      on: it.on,
      expiresOn: it.expiresOn,
      method: it.method,
      by: it.by,
      title: it.text?.title ?? null,
      wording: it.text?.wording ?? null,
      recipient: it.recipient === '' ? null : it.recipient,
    })),
    representatives: listRepresentatives(db, clientId, key).map(
      ({ relation, authoritySeenOn, validUntil }) => ({ relation, authoritySeenOn, validUntil }),
    ),
    disclosures: listDisclosures(db, clientId, key).map((it) => ({
      on: it.on,
      recipient: it.recipient,
      method: it.method,
      basis: it.basis,
      what: it.what,
      why: it.why,
      basisReason: it.basisReason,
      isClientPresent: it.isClientPresent,
      askedAs: it.askedAs,
    })),
    requests: listRequestsOf(db, clientId).map((request) => {
      const { number, kind, receivedOn, closedOn, outcome } = request;
      const { asked, decision } = requestDetail(request, key);
      return { number, kind, receivedOn, closedOn, outcome, asked, decision };
    }),
    additions: listAdditions(db, clientId, key).map(({ id, noteId, on, text }) => ({ id, noteId, on, text })),
    changes: changes.map(({ at, by, field, from, to }) => ({
      at,
      field,
      from: inWords(field, from),
      to: inWords(field, to),
      by: mark(by),
    })),
    retention: timersOf(db, clientId, context).map((timer) => ({
      category: timer.category,
      ruleCode: timer.ruleCode,
      trigger: timer.trigger,
      anchorOn: timer.anchorOn,
      period: timer.period,
      bound: timer.bound,
      dueOn: timer.dueOn,
      leftOutUntil: timer.leftOutUntil,
      source: timer.source,
      reason: timer.reason,
    })),
    consulted: looks.map(({ on, userId, operation, times }) => ({ on, by: mark(userId), operation, times })),
  };
};
