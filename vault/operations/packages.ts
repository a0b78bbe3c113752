import type { PackageContent } from '../../core/contract/package-content.ts';
import type { VolunteerPackage } from '../../core/contract/volunteer-package.ts';
import { type Addressee, PackagePart, type packages } from '../../core/contract/packages.ts';
import { findNames } from '../../core/guard/find-names.ts';
import type { ClientId, RequestId, VolunteerId } from '../../core/kernel/ids.ts';
import { displayName as displayNameOf } from '../../core/kernel/names.ts';
import { found, refuse } from '../../core/kernel/refusal.ts';
import { applyChoices } from '../../core/packages/apply-choices.ts';
import { expectFits } from '../../core/packages/attachment-file.ts';
import { textsOf } from '../../core/packages/content-texts.ts';
import { expectAddressee, forAddressee } from '../../core/packages/for-addressee.ts';
import { foundNames } from '../../core/packages/found-names.ts';
import { maskWords } from '../../core/packages/mask-names.ts';
import { volunteerTexts, withoutNames } from '../../core/packages/volunteer-texts.ts';
import { readAttachment } from '../../db/repositories/attachments.ts';
import { getClient } from '../../db/repositories/clients.ts';
import { countFile } from '../../db/repositories/file-counts.ts';
import { listRepresentatives } from '../../db/repositories/representatives.ts';
import { readPaper } from '../../db/repositories/papers.ts';
import { getRequest } from '../../db/repositories/rights.ts';
import { listVolunteers } from '../../db/repositories/volunteers.ts';
import { type Handlers, type ReadContext, taskOf } from '../context.ts';
import { gatherVolunteerPackage } from '../packages/gather-volunteer.ts';
import { gatherPackage } from '../packages/gather.ts';
import { packageZip } from '../packages/package-zip.ts';

/** The content for who gets it, with who may not have it refused. */
const contentFor = (context: ReadContext, clientId: ClientId, addressee: Addressee): PackageContent => {
  const { db, files, today } = context;
  found(getClient(db, clientId), 'client');
  expectAddressee(addressee, listRepresentatives(db, clientId, files.of(clientId)), today);
  return forAddressee(gatherPackage(context, clientId), addressee.who);
};

/** A package that answers a request leaves only when it is known who asked, and when the request is about this person. */
const expectAsked = (
  { db }: Pick<ReadContext, 'db'>,
  id: RequestId | null,
  subject: { readonly clientId: ClientId } | { readonly volunteerId: VolunteerId },
): void => {
  if (id === null) return;
  const request = found(getRequest(db, id), 'request');
  const isSame =
    'clientId' in subject
      ? request.clientId === subject.clientId
      : request.volunteerId === subject.volunteerId;
  found(isSame ? request : null, 'request');
  if (request.identity === null) refuse('identity-not-checked');
};

/** The names of others that a worker is asked about: recognised ones, representatives and who works here. */
const namesIn = (context: ReadContext, clientId: ClientId, content: PackageContent) => {
  const { db, files, people } = context;
  const { givenName, familyName, alias, prefix, displayName } = content.person;
  const own = [givenName, prefix, familyName, alias, displayName].filter((name) => name !== '');
  const texts = textsOf(content);
  return foundNames(
    texts,
    texts.flatMap((text) => findNames(text, own).map(({ name }) => name)),
    [
      ...listRepresentatives(db, clientId, files.of(clientId)).map(({ name }) => name),
      ...people.picture().users.map(({ label }) => label),
    ],
  );
};

/** The names of others in the file of somebody who works here: recognised ones, and of whoever else works here. */
const namesAround = ({ db, people }: ReadContext, id: VolunteerId, content: VolunteerPackage) => {
  const { givenName, familyName, prefix, displayName } = content.person;
  const own = [givenName, prefix, familyName, displayName].filter((name) => name !== '');
  const texts = volunteerTexts(content);
  return foundNames(
    texts,
    texts.flatMap((text) => findNames(text, own).map(({ name }) => name)),
    [
      ...listVolunteers(db)
        .filter((other) => other.id !== id)
        .map((other) => displayNameOf(other)),
      ...people
        .picture()
        .users.filter(({ label }) => label !== content.account?.label)
        .map(({ label }) => label),
    ],
  );
};

/** A name that tells the day and nothing about a person. */
const nameOf = ({ madeOn }: { readonly madeOn: string }): string => `gegevenspakket-${madeOn}.zip`;

export const packagesHandlers: Handlers<keyof typeof packages> = {
  'packages.outline': ({ clientId }, { db }) => {
    found(getClient(db, clientId), 'client');
    const counts = { person: 1, ...countFile(db, clientId) };
    return PackagePart.options.map((part) => ({ part, count: counts[part] }));
  },
  'packages.preview': ({ clientId, addressee }, context) => {
    context.about(clientId);
    const content = contentFor(context, clientId, addressee);
    return { content, names: namesIn(context, clientId, content) };
  },
  'packages.make': ({ clientId, requestId, addressee, choices, lang }, context) =>
    taskOf({
      *steps() {
        context.about(clientId);
        yield { step: 'gathering', done: 0, total: 1 };
        expectAsked(context, requestId, { clientId });
        const content = applyChoices(contentFor(context, clientId, addressee), choices, maskWords[lang]);
        expectFits(content.attachments);
        const key = context.files.of(clientId);
        const base64 = yield* packageZip(
          content,
          content.attachments,
          (id) => readAttachment(context.db, key, id).content,
        );
        return { name: nameOf(content), base64, content };
      },
      *finish(made) {
        yield { step: 'done', done: 1, total: 1 };
        return made;
      },
    }),
  'packages.previewOfVolunteer': ({ volunteerId }, context) => {
    context.about(volunteerId);
    const content = gatherVolunteerPackage(context, volunteerId);
    return { content, names: namesAround(context, volunteerId, content) };
  },
  'packages.makeOfVolunteer': ({ volunteerId, requestId, maskedNames, lang }, context) =>
    taskOf({
      *steps() {
        context.about(volunteerId);
        yield { step: 'gathering', done: 0, total: 1 };
        expectAsked(context, requestId, { volunteerId });
        const all = gatherVolunteerPackage(context, volunteerId);
        const content = withoutNames(all, maskedNames, maskWords[lang]);
        expectFits(content.papers);
        const key = context.files.ofStaff(volunteerId);
        const base64 = yield* packageZip(content, content.papers, (id) => readPaper(context.db, key, id));
        return { name: nameOf(content), base64, content };
      },
      *finish(made) {
        yield { step: 'done', done: 1, total: 1 };
        return made;
      },
    }),
};
