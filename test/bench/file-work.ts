import type { Day } from '../../core/kernel/day.ts';
import type { AttachmentId, ClientId } from '../../core/kernel/ids.ts';
import { randomBytes } from 'node:crypto';
import { insertAttachment } from '../../db/repositories/attachments.ts';
import { attachmentShelf, insertContent } from '../../db/sealed-content.ts';
import { aClient } from '../support/a-client.ts';
import { timed } from './measure.ts';
import type { Line } from './report.ts';
import type { Side } from './sides.ts';

const notes = 50;
const attachments = 10;
/** A scanned page in grey. */
const attachmentBytes = 200_000;

/** Makes a file as full as the fullest of a small organisation. */
const fullFile = async ({ call, session }: Side, today: Day): Promise<ClientId> => {
  const { id: clientId } = await call('clients.add', aClient({ familyName: 'Vol' }));
  const note = { clientId, on: today, kind: 'remark', isNotBsn: false } as const;
  for (let at = 0; at < notes; at += 1)
    await call('notes.write', { ...note, text: `Notitie ${at}. ${'Een zin die iets zegt. '.repeat(20)}` });
  session.write(null, ({ db, files, newId, actor, now }) => {
    for (let at = 0; at < attachments; at += 1) {
      const id = newId<AttachmentId>();
      const key = insertAttachment(db, files.of(clientId), {
        id,
        clientId,
        on: today,
        kind: 'letter',
        name: `Brief ${at}`,
        type: 'image/png',
        bytes: attachmentBytes,
        restsOn: null,
        addedBy: actor.id,
        addedAt: now,
      });
      for (const _ of insertContent(db, attachmentShelf, key, id, randomBytes(attachmentBytes)));
    }
  });
  return clientId;
};

/** Everything that the window asks when somebody opens a file and looks at each of its sides. */
const openFile = async ({ call }: Side, id: ClientId): Promise<void> => {
  const clientId = id;
  await call('clients.open', { id });
  await call('notes.list', { clientId });
  await call('attachments.ofClient', { clientId });
  await call('consents.ofClient', { clientId });
  await call('retention.ofClient', { clientId });
  await call('rights.ofClient', { clientId });
  await call('rights.additions', { clientId });
};

const makePackage = async ({ call, session }: Side, clientId: ClientId): Promise<void> => {
  session.confirm();
  await call('packages.make', {
    clientId,
    requestId: null,
    addressee: { who: 'self', representativeId: null },
    choices: { leftOutNotes: [], leftOutAttachments: [], maskedNames: [], showStaffNames: false },
    lang: 'nl',
  });
};

const times = async (rounds: number, work: () => Promise<unknown>): Promise<readonly number[]> => {
  const measured: number[] = [];
  for (let round = 0; round < rounds; round += 1) measured.push(await timed(work));
  return measured;
};

/** A full file: opening it, and everything about one person as a package. There is no plaintext side to it. */
export const fileWork = async (side: Side, today: Day): Promise<readonly Line[]> => {
  const clientId = await fullFile(side, today);
  const full = `file with ${notes} notes and ${attachments} attachments`;
  return [
    {
      work: `open a ${full}`,
      ours: await times(60, () => openFile(side, clientId)),
      budgets: [{ on: 'p95', most: 30 }],
    },
    {
      work: `package of a ${full}`,
      ours: await times(5, () => makePackage(side, clientId)),
      budgets: [{ on: 'most', most: 2_000 }],
    },
    {
      work: 'search for double files, all against all',
      ours: await times(1, () => side.call('duplicates.find', {})),
      budgets: [{ on: 'most', most: 10_000 }],
    },
  ];
};
